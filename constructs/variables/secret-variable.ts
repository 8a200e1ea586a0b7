import { TerraformVariable } from "cdktf";
import type { Construct } from "constructs";

/** What a `SecretVariable` says of itself. */
export interface SecretVariableProps {
  /** What the secret is for; Terraform shows it when it asks for the value. */
  readonly description: string;
}

/**
 * A sensitive string variable: Terraform keeps its value out of its output, and the synthesized JSON never holds it.
 * It has no default, for that would. The state file holds it all the same: encrypt the backend.
 *
 * @see https://developer.hashicorp.com/terraform/language/values/variables#suppressing-values-in-cli-output
 */
export class SecretVariable extends TerraformVariable {
  public constructor(scope: Construct, id: string, props: SecretVariableProps) {
    super(scope, id, { type: "string", description: props.description, sensitive: true, nullable: false });
  }
}
