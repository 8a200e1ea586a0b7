import { TerraformStack, TerraformVariable, Testing } from "cdktf";
import { ExistingEventBus } from "../../constructs/eventbridge/existing-event-bus";
import { Rule } from "../../constructs/eventbridge/rule";
import type { IRuleTarget } from "../../constructs/eventbridge/rule-target-config";
import { requireAwsProvider } from "../../constructs/providers/aws";
import { SynthesizedTargets } from "./synthesized-targets";

/** An empty stack with the AWS provider. */
export function newStack(): TerraformStack {
  const stack = new TerraformStack(Testing.app(), "stack");
  requireAwsProvider(stack, "us-east-1");
  return stack;
}

/** A rule on the stack's only bus. */
export function newRule(stack: TerraformStack, id = "rule"): Rule {
  const existing = stack.node.tryFindChild("bus");
  const eventBus =
    existing instanceof ExistingEventBus
      ? existing
      : ExistingEventBus.fromEventBusName(stack, "bus", "orders");
  return new Rule(stack, id, { eventBus, eventPattern: { source: ["orders"] } });
}

/** What a stack comes to with one target of the rule "rule". */
export function delivering(make: (stack: TerraformStack) => IRuleTarget): SynthesizedTargets {
  const stack = newStack();
  newRule(stack).addTarget("target", make(stack));
  return new SynthesizedTargets(stack);
}

/** What the stack of the target "target" of the rule "rule" reports at synth, by the construct's path. */
export function reportsOf(target: IRuleTarget): { path: string; message: string }[] {
  const stack = newStack();
  newRule(stack).addTarget("target", target);
  return stack.node
    .findAll()
    .flatMap(({ node }) => node.validate().map((message) => ({ path: node.path, message })));
}

/** The messages of what the stack of one target reports at synth. */
export function problemsOf(target: IRuleTarget): string[] {
  return reportsOf(target).map(({ message }) => message);
}

/** A text that is not known at synth: a Terraform variable. */
export function token(stack: TerraformStack, id: string): string {
  return new TerraformVariable(stack, id, { type: "string" }).stringValue;
}
