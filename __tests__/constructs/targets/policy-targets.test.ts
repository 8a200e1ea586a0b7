import { CloudwatchLogGroup } from "@cdktf/provider-aws/lib/cloudwatch-log-group";
import { LambdaAlias } from "@cdktf/provider-aws/lib/lambda-alias";
import { LambdaFunction } from "@cdktf/provider-aws/lib/lambda-function";
import { SqsQueue } from "@cdktf/provider-aws/lib/sqs-queue";
import type { TerraformStack } from "cdktf";
import { RuleTargetInput } from "../../../constructs/eventbridge/input/rule-target-input";
import type { IRuleTarget } from "../../../constructs/eventbridge/rule-target-config";
import { LambdaFunction as FunctionTarget } from "../../../constructs/targets/function";
import { LogGroup } from "../../../constructs/targets/log-group";
import { SqsQueue as QueueTarget } from "../../../constructs/targets/queue";
import { SnsTopic as TopicTarget } from "../../../constructs/targets/topic";
import { ruleIn } from "../delivery/policies";
import { only, problemsOf, synthesized, warningsOf } from "../synthesized";

const IN_ACCOUNT = "eu-central-1:123456789012";
const HANDLER = `arn:aws:lambda:${IN_ACCOUNT}:function:handler`;

/** What is synthesized with one target. */
function delivering(make: (stack: TerraformStack) => IRuleTarget) {
  return synthesized((stack) => void ruleIn(stack).addTarget("target", make(stack))).resource;
}

/** What is wrong with one target. */
function refusing(make: (stack: TerraformStack) => IRuleTarget): string {
  return problemsOf((stack) => void ruleIn(stack).addTarget("target", make(stack)));
}

describe("SqsQueue", () => {
  const fifo = { name: "orders.fifo", fifoQueue: true, contentBasedDeduplication: true };

  it("gives a message group to a FIFO queue", () => {
    const resource = delivering(
      (stack) => new QueueTarget(new SqsQueue(stack, "orders", fifo), { messageGroupId: "genesys" }),
    );
    expect(only(resource, "aws_cloudwatch_event_target").sqs_target).toEqual({ message_group_id: "genesys" });
  });

  it("gives one to a standard queue too, which SQS takes for fair queues", () => {
    expect(refusing((stack) => new QueueTarget(new SqsQueue(stack, "orders"), { messageGroupId: "a" }))).toBe(
      "",
    );
  });

  it("refuses a FIFO queue without a message group, by class and by ARN", () => {
    const says = "messageGroupId is missing while the queue is a FIFO queue";
    expect(refusing((stack) => new QueueTarget(new SqsQueue(stack, "orders", fifo)))).toContain(says);
    expect(refusing(() => new QueueTarget(`arn:aws:sqs:${IN_ACCOUNT}:orders.fifo`))).toContain(says);
  });

  it("refuses a FIFO queue that does not deduplicate by content", () => {
    const message = refusing(
      (stack) =>
        new QueueTarget(new SqsQueue(stack, "orders", { name: "orders.fifo", fifoQueue: true }), {
          messageGroupId: "a",
        }),
    );
    expect(message).toContain("contentBasedDeduplication of the FIFO queue is not true");
  });

  it("shows the statement to add where the queue is only an ARN, and writes no policy", () => {
    const target = () => new QueueTarget(`arn:aws:sqs:${IN_ACCOUNT}:orders`);
    expect(delivering(target)).not.toHaveProperty("aws_sqs_queue_policy");
    expect(warningsOf((stack) => void ruleIn(stack).addTarget("target", target())).join("\n")).toContain(
      '"Action":"sqs:SendMessage"',
    );
  });
});

describe("SnsTopic", () => {
  it("refuses a FIFO topic", () => {
    expect(refusing(() => new TopicTarget(`arn:aws:sns:${IN_ACCOUNT}:alerts.fifo`))).toContain(
      "topic is a FIFO topic",
    );
  });
});

describe("LambdaFunction", () => {
  it("lets the rule call an alias under its name", () => {
    const resource = delivering((stack) => {
      const handler = new LambdaFunction(stack, "handler", { functionName: "handler", role: "a" });
      return new FunctionTarget(
        new LambdaAlias(stack, "live", {
          name: "live",
          functionName: handler.functionName,
          functionVersion: "1",
        }),
      );
    });
    expect(only(resource, "aws_lambda_permission")).toMatchObject({
      function_name: `\${aws_lambda_alias.live.function_name}`,
      qualifier: `\${aws_lambda_alias.live.name}`,
    });
    expect(only(resource, "aws_cloudwatch_event_target").arn).toBe(`\${aws_lambda_alias.live.arn}`);
  });

  it("calls a version of a function", () => {
    const resource = delivering((stack) => {
      const handler = new LambdaFunction(stack, "handler", {
        functionName: "handler",
        role: "a",
        publish: true,
      });
      return new FunctionTarget(handler, { qualifier: handler.version });
    });
    expect(only(resource, "aws_lambda_permission").qualifier).toBe(`\${aws_lambda_function.handler.version}`);
    expect(only(resource, "aws_cloudwatch_event_target").arn).toBe(
      `\${aws_lambda_function.handler.arn}:\${aws_lambda_function.handler.version}`,
    );
  });

  it("takes the qualifier out of an ARN for the permission", () => {
    const resource = delivering(() => new FunctionTarget(`${HANDLER}:live`));
    expect(only(resource, "aws_lambda_permission")).toMatchObject({
      function_name: HANDLER,
      qualifier: "live",
    });
    expect(only(resource, "aws_cloudwatch_event_target").arn).toBe(`${HANDLER}:live`);
  });

  it("refuses two qualifiers", () => {
    expect(refusing(() => new FunctionTarget(`${HANDLER}:live`, { qualifier: "3" }))).toContain(
      'qualifier is "3" beside',
    );
  });
});

describe("LogGroup", () => {
  const logGroup = `arn:aws:logs:${IN_ACCOUNT}:log-group:/aws/events/orders`;

  it.each([{ text: "hello" }, { timestamp: 1 }, { timestamp: 1, message: "a", level: "info" }])(
    "refuses the input %j, which CloudWatch Logs would drop",
    (object) => {
      const input = RuleTargetInput.fromObject(object);
      expect(refusing(() => new LogGroup(logGroup, { input }))).toContain('"timestamp" and "message"');
    },
  );

  it("refuses an ARN that ends in the streams, and a class that events cannot be written to", () => {
    expect(refusing(() => new LogGroup(`${logGroup}:*`))).toContain("logGroup is");
    expect(
      refusing((stack) => new LogGroup(new CloudwatchLogGroup(stack, "log", { logGroupClass: "DELIVERY" }))),
    ).toContain('logGroupClass of the log group is "DELIVERY"');
  });

  it("warns where nothing lets EventBridge write", () => {
    const warnings = warningsOf(
      (stack) => void ruleIn(stack).addTarget("target", new LogGroup(logGroup, { deliveryPolicy: false })),
    );
    expect(warnings.join("\n")).toContain("[ack: log-delivery-policy]");
  });
});
