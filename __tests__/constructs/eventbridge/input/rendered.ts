import { TerraformOutput, TerraformStack, TerraformVariable, Testing } from "cdktf";
import type { RenderedInput } from "../../../../constructs/eventbridge/input/input-content";
import type { RuleTargetInput } from "../../../../constructs/eventbridge/input/rule-target-input";

/** An input as AWS gets it: Terraform's template escapes undone, for inputs without Terraform tokens. */
export function applied(input: RuleTargetInput): RenderedInput {
  return JSON.parse(
    JSON.stringify(input.render(), (_, value) => (typeof value === "string" ? withoutEscapes(value) : value)),
  );
}

function withoutEscapes(text: string): string {
  return text.replaceAll("$${", "${").replaceAll("%%{", "%{");
}

/** An input as it stands in cdk.tf.json; `name` is a token of Terraform's, `var.name`. */
export function synthesized(build: (name: string) => RuleTargetInput): RenderedInput {
  const stack = new TerraformStack(Testing.app(), "stack");
  const { stringValue } = new TerraformVariable(stack, "name", { type: "string" });
  new TerraformOutput(stack, "rendered", { value: build(stringValue).render() });
  return JSON.parse(Testing.synth(stack)).output.rendered.value;
}
