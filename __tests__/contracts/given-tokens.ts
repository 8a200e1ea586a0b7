import { TerraformVariable, Token } from "cdktf";
import { Construct } from "constructs";
import { SecretVariable } from "../../constructs/variables/secret-variable";

/** Values that only Terraform knows: a variable each, so that each can be found again in the JSON. */
export class GivenTokens extends Construct {
  private readonly ids: string[] = [];

  /** A text. */
  public text(id: string): string {
    return this.variable(id, "string").stringValue;
  }

  /** A text that is a secret. */
  public secret(id: string): string {
    return this.named(new SecretVariable(this, id, { description: "A secret." })).stringValue;
  }

  /** A number. */
  public number(id: string): number {
    return this.variable(id, "number").numberValue;
  }

  /** A list of texts. */
  public list(id: string): string[] {
    return this.variable(id, "list(string)").listValue;
  }

  /** A map of texts. */
  public map(id: string): Record<string, string> {
    return Token.asStringMap(this.variable(id, "map(string)").value);
  }

  /** The names of the variables so far. */
  public get names(): readonly string[] {
    return this.ids;
  }

  private variable(id: string, type: string): TerraformVariable {
    return this.named(new TerraformVariable(this, id, { type }));
  }

  /** "source" and "count" alone would be no names for a module's variables. */
  private named<Variable extends TerraformVariable>(variable: Variable): Variable {
    const name = `given_${variable.node.id}`;
    this.ids.push(name);
    variable.overrideLogicalId(name);
    return variable;
  }
}
