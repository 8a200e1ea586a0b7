import { Fn, TerraformVariable } from "cdktf";
import type { Construct } from "constructs";
import type { NameRule } from "../names";

/** What a `ValidatedVariable` says of itself. */
export interface ValidatedVariableProps {
  /** What the variable is for; Terraform shows it when it asks for the value. */
  readonly description: string;
  /** What its value may look like. */
  readonly rule: NameRule;
  /** @default - none: Terraform asks for the value */
  readonly default?: string;
}

/**
 * A string variable whose values Terraform itself checks.
 *
 * A variable is not known at synth, so the check that constructs make there passes it; the same rule stands in the
 * variable's `validation` and guards it at plan.
 *
 * @see https://developer.hashicorp.com/terraform/language/values/variables#custom-validation-rules
 */
export class ValidatedVariable extends TerraformVariable {
  public constructor(scope: Construct, id: string, props: ValidatedVariableProps) {
    super(scope, id, {
      type: "string",
      description: props.description,
      ...(props.default === undefined ? {} : { default: props.default }),
    });
    this.addValidation({
      condition: Fn.can(Fn.regex(props.rule.pattern, this.stringValue)),
      errorMessage: `The value of ${id} must be ${props.rule.allowed}.`,
    });
  }
}
