import { Unknown, type Value } from "./value";

/**
 * What the policies that AWS keeps let a target's role do, for those that roles of EventBridge are given.
 * https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html
 */
const actionsByName: Readonly<Record<string, readonly string[]>> = {
  AdministratorAccess: ["*"],
  AWSBatchFullAccess: ["batch:*"],
  AWSBatchServiceEventTargetRole: ["batch:SubmitJob"],
  AWSCodePipeline_FullAccess: ["codepipeline:*"],
  AmazonEC2ContainerServiceEventsRole: ["ecs:RunTask", "iam:PassRole"],
  AmazonECS_FullAccess: ["ecs:*", "iam:PassRole"],
  AmazonKinesisFullAccess: ["kinesis:*"],
  AmazonKinesisFirehoseFullAccess: ["firehose:*"],
  AmazonSNSFullAccess: ["sns:*"],
  AmazonSQSFullAccess: ["sqs:*"],
  AmazonSSMFullAccess: ["ssm:*"],
  AWSLambdaBasicExecutionRole: ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"],
  AWSLambdaRole: ["lambda:InvokeFunction"],
  CloudWatchEventsFullAccess: ["events:*"],
  CloudWatchEventsInvocationAccess: ["kinesis:PutRecord"],
  AWSLambda_FullAccess: ["lambda:*"],
  AWSStepFunctionsFullAccess: ["states:*"],
  AWSXRayDaemonWriteAccess: ["xray:PutTraceSegments", "xray:PutTelemetryRecords", "xray:GetSampling*"],
  AWSXrayReadOnlyAccess: ["xray:Get*", "xray:BatchGet*"],
  AmazonEventBridgeFullAccess: ["events:*", "schemas:*", "scheduler:*", "pipes:*"],
};

/** The policy of AWS's own at an ARN, as far as it concerns delivery; undefined for one that is not known here. */
export function managedPolicy(arn: string): Value | undefined {
  const name = /^arn:[^:]*:iam::aws:policy\/(?:[\w-]+\/)*([\w-]+)$/.exec(arn)?.[1] ?? "";
  const actions = Object.hasOwn(actionsByName, name) ? actionsByName[name] : undefined;
  if (actions === undefined) return undefined;
  return allowing(actions, "*");
}

/**
 * What can be told of a policy by its ARN alone: one that AWS keeps and that is not known here allows something, and
 * denies nothing unless its name says so. Undefined for a policy of somebody's own.
 */
export function policyByArn(arn: string): Value | undefined {
  const known = managedPolicy(arn);
  if (known !== undefined || !arn.includes(":iam::aws:policy/") || /Deny|Quarantine/.test(arn)) return known;
  const something = new Unknown(`the policy ${arn}`, false);
  return allowing(something, something);
}

function allowing(action: Value, resource: Value): Value {
  const statement = new Map<string, Value>([
    ["Effect", "Allow"],
    ["Action", action],
    ["Resource", resource],
  ]);
  return new Map<string, Value>([["Statement", [statement]]]);
}
