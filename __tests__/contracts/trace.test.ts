import { SqsQueue } from "@cdktf/provider-aws/lib/sqs-queue";
import type { TerraformStack } from "cdktf";
import { Testing } from "cdktf";
import type { IRuleTarget } from "../../constructs/eventbridge/rule-target-config";
import { findingsOf } from "../../trace/findings/findings-of";
import { newRule, newStack, token } from "./delivering-stack";
import { TARGETS } from "./target-cases";

/** The errors that the trace finds where one rule has the target. */
function errorsOf(target: (stack: TerraformStack) => IRuleTarget): string[] {
  const stack = newStack();
  newRule(stack).addTarget("target", target(stack));
  return findingsOf(Testing.synth(stack, true), "cdk.tf.json")
    .filter(({ level }) => level === "error")
    .map(({ id, cause }) => `${id}: ${cause}`);
}

describe.each(TARGETS.map((type) => [type.name, type] as const))("the trace of %s", (_, type) => {
  it("finds nothing that is certain to lose events, in whatever form the destination is given", () => {
    expect(errorsOf((stack) => type.ofResource(stack))).toEqual([]);
    expect(errorsOf((stack) => type.ofHolder(stack))).toEqual([]);
    expect(errorsOf(() => type.ofArn(type.arn))).toEqual([]);
    expect(errorsOf((stack) => type.ofArn(token(stack, "given")))).toEqual([]);
  });

  it("finds nothing wrong with its dead-letter queue", () => {
    expect(
      errorsOf((stack) => type.ofResource(stack, { deadLetterQueue: new SqsQueue(stack, "dead_letters") })),
    ).toEqual([]);
  });
});
