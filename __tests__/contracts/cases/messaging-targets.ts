import { LambdaFunction as FunctionResource } from "@cdktf/provider-aws/lib/lambda-function";
import { SnsTopic as TopicResource } from "@cdktf/provider-aws/lib/sns-topic";
import { SqsQueue as QueueResource } from "@cdktf/provider-aws/lib/sqs-queue";
import { LambdaFunction } from "../../../constructs/targets/function";
import { SqsQueue } from "../../../constructs/targets/queue";
import { SnsTopic } from "../../../constructs/targets/topic";
import { type TargetCase, targetCase } from "../target-case";

const IN_ACCOUNT = "us-east-1:123456789012";
const FUNCTION = `arn:aws:lambda:${IN_ACCOUNT}:function:triage`;

/** Targets that a policy of their own lets a rule reach. */
export const MESSAGING_TARGETS: readonly TargetCase[] = [
  targetCase<FunctionResource>({
    name: "LambdaFunction",
    destination: "Lambda function, its alias or version",
    resourceType: "aws_lambda_function",
    permission: "aws_lambda_permission",
    arn: FUNCTION,
    grants: [{ Action: "lambda:InvokeFunction", Resource: FUNCTION }],
    resource: (scope, id) =>
      new FunctionResource(scope, id, {
        functionName: "triage",
        role: "arn:aws:iam::123456789012:role/worker",
        handler: "index.handler",
        runtime: "nodejs22.x",
        filename: "triage.zip",
      }),
    target: (handler, options) => new LambdaFunction(handler, options),
    refused: (arn) => ({
      target: new LambdaFunction(arn, { qualifier: "a b" }),
      says: ["qualifier", '"a b"', "a version, or an alias"],
    }),
  }),
  targetCase<TopicResource>({
    name: "SnsTopic",
    destination: "SNS topic, a standard one",
    resourceType: "aws_sns_topic",
    permission: "aws_sns_topic_policy",
    isGrantedByArn: false,
    arn: `arn:aws:sns:${IN_ACCOUNT}:alerts`,
    grants: [{ Action: "sns:Publish", Resource: `\${aws_sns_topic.destination.arn}` }],
    resource: (scope, id) => new TopicResource(scope, id, { name: "alerts" }),
    target: (topic, options) => new SnsTopic(topic, options),
    refused: (arn) => ({
      target: new SnsTopic(`${arn}.fifo`),
      says: ["topic", "FIFO", "a standard topic"],
    }),
  }),
  targetCase<QueueResource>({
    name: "SqsQueue",
    destination: "SQS queue, FIFO too",
    resourceType: "aws_sqs_queue",
    permission: "aws_sqs_queue_policy",
    isGrantedByArn: false,
    arn: `arn:aws:sqs:${IN_ACCOUNT}:orders`,
    grants: [{ Action: "sqs:SendMessage", Resource: `\${aws_sqs_queue.destination.arn}` }],
    resource: (scope, id) => new QueueResource(scope, id, { name: "orders" }),
    target: (queue, options) => new SqsQueue(queue, options),
    refused: (arn) => ({
      target: new SqsQueue(arn, { messageGroupId: "a b" }),
      says: ["messageGroupId", '"a b"', "no space"],
    }),
  }),
];
