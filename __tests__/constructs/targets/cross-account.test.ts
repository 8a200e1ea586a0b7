import type { IRuleTarget } from "../../../constructs/eventbridge/rule-target-config";
import { LambdaFunction } from "../../../constructs/targets/function";
import { SqsQueue } from "../../../constructs/targets/queue";
import { SnsTopic } from "../../../constructs/targets/topic";
import { delivering, newRule } from "../../contracts/delivering-stack";
import { warningsOf } from "../synthesized";

const ELSEWHERE = "us-east-1:999999999999";

const targets: [string, IRuleTarget, string, string][] = [
  [
    "function",
    new LambdaFunction(`arn:aws:lambda:${ELSEWHERE}:function:triage`, { crossAccount: true }),
    `arn:aws:lambda:${ELSEWHERE}:function:triage`,
    "lambda:InvokeFunction",
  ],
  [
    "queue",
    new SqsQueue(`arn:aws:sqs:${ELSEWHERE}:orders`, { crossAccount: true }),
    `arn:aws:sqs:${ELSEWHERE}:orders`,
    "sqs:SendMessage",
  ],
  [
    "topic",
    new SnsTopic(`arn:aws:sns:${ELSEWHERE}:alerts`, { crossAccount: true }),
    `arn:aws:sns:${ELSEWHERE}:alerts`,
    "sns:Publish",
  ],
];

describe.each(targets)("a %s in another account", (kind, target, arn, action) => {
  it("is delivered to with a role that may do that alone, and no policy is written here", () => {
    const synthesized = delivering(() => target);
    expect(synthesized.only("aws_cloudwatch_event_target")).toMatchObject({
      arn,
      role_arn: expect.stringContaining("aws_iam_role."),
      depends_on: [expect.stringContaining("aws_iam_role_policy.")],
    });
    expect(synthesized.grants("aws_iam_role")).toEqual([{ Effect: "Allow", Action: action, Resource: arn }]);
    expect([...synthesized.byAddress.keys()].filter((key) => !key.includes("_event_"))).toEqual([
      expect.stringContaining("aws_iam_role."),
      expect.stringContaining("aws_iam_role_policy."),
    ]);
  });

  it("warns with the statement that its account must add", () => {
    const warnings = warningsOf((stack) => {
      newRule(stack).addTarget("target", target);
    });
    expect(warnings.join("\n")).toContain(
      `"Principal":{"AWS":<the ARN of the target's role>},"Action":"${action}","Resource":<the ${kind}'s ARN>} ` +
        `[ack: ${kind === "function" ? "function-permission" : `${kind}-policy`}]`,
    );
  });
});
