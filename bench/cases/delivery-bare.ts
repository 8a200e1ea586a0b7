import { CloudwatchEventBus } from "@cdktf/provider-aws/lib/cloudwatch-event-bus";
import { CloudwatchEventRule } from "@cdktf/provider-aws/lib/cloudwatch-event-rule";
import { CloudwatchEventTarget } from "@cdktf/provider-aws/lib/cloudwatch-event-target";
import { IamRole } from "@cdktf/provider-aws/lib/iam-role";
import { IamRolePolicy } from "@cdktf/provider-aws/lib/iam-role-policy";
import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { SqsQueue } from "@cdktf/provider-aws/lib/sqs-queue";
import { SqsQueuePolicy } from "@cdktf/provider-aws/lib/sqs-queue-policy";
import { App, TerraformStack } from "cdktf";
import { outputDirectory, pairCount } from "./arguments";
import { STREAM_ARN } from "./stream-arn";

/** The resources of `delivery.ts`, declared with the provider's classes alone. */
const app = new App({ outdir: outputDirectory() });
const stack = new TerraformStack(app, "pairs");
new AwsProvider(stack, "aws", { region: "us-east-1" });
const bus = new CloudwatchEventBus(stack, "bus", { name: "bus" });
for (let index = 0; index < pairCount(); index += 1) {
  const queue = new SqsQueue(stack, `queue_${index}`, { name: `queue_${index}` });
  const rule = new CloudwatchEventRule(stack, `rule_${index}`, {
    name: `rule_${index}`,
    eventBusName: bus.name,
    eventPattern: JSON.stringify({ source: [{ prefix: "aws.partner/genesys.com" }], account: [`${index}`] }),
  });
  const fromRule = { ArnEquals: { "aws:SourceArn": rule.arn } };
  const service = { Service: "events.amazonaws.com" };
  const queuePolicy = new SqsQueuePolicy(stack, `queue_policy_${index}`, {
    queueUrl: queue.url,
    policy: policyOf({
      Effect: "Allow",
      Principal: service,
      Action: "sqs:SendMessage",
      Resource: queue.arn,
      Condition: fromRule,
    }),
  });
  const role = new IamRole(stack, `role_${index}`, {
    namePrefix: `role_${index}-`,
    assumeRolePolicy: policyOf({
      Effect: "Allow",
      Principal: service,
      Action: "sts:AssumeRole",
      Condition: fromRule,
    }),
  });
  const rolePolicy = new IamRolePolicy(stack, `role_policy_${index}`, {
    role: role.name,
    name: "deliver",
    policy: policyOf({
      Effect: "Allow",
      Action: ["firehose:PutRecord", "firehose:PutRecordBatch"],
      Resource: STREAM_ARN,
    }),
  });
  new CloudwatchEventTarget(stack, `target_${index}`, {
    rule: rule.name,
    targetId: "stream",
    arn: STREAM_ARN,
    roleArn: role.arn,
    eventBusName: bus.name,
    deadLetterConfig: { arn: queue.arn },
    retryPolicy: { maximumRetryAttempts: 10, maximumEventAgeInSeconds: 86_400 },
    dependsOn: [rolePolicy, queuePolicy],
  });
}
app.synth();

function policyOf(statement: object): string {
  return JSON.stringify({ Version: "2012-10-17", Statement: [statement] });
}
