import type { FindingId } from "../../../trace/findings/finding";
import { eventSource, queuePolicy, rule, soundStack, target } from "../sources";

/** A stack that has a finding, and one as near to it as can be that has not. */
interface Case {
  readonly has: object;
  readonly hasNot: object;
}

type More = NonNullable<Parameters<typeof soundStack>[0]>;

const remoteModule = (inputs: object) => ({
  module: {
    genesys: { source: "git::https://github.com/GenesysCloudDevOps/aws-event-bridge-module.git", ...inputs },
  },
});
const withModule = (inputs: object, more: More = {}) => ({ ...soundStack(more), ...remoteModule(inputs) });
const withTarget = (changes: object, more: More = {}) =>
  soundStack({ ...more, aws_cloudwatch_event_target: { queue: target({ ...changes }) } });
const withRule = (changes: object, more: More = {}) =>
  soundStack({ ...more, aws_cloudwatch_event_rule: { deleted: rule({ ...changes }) } });
const withPattern = (pattern: unknown) => withRule({ event_pattern: JSON.stringify(pattern) });

const audits = "v2.audits.entitytype.{id}.entityid.{id}";
const presence = "v2.users.{id}.presence";

/** A policy of one statement for EventBridge. */
function allow(
  Action: string | string[],
  Resource: string,
  sourceArn = "${aws_cloudwatch_event_rule.deleted.arn}",
): string {
  const Condition = { ArnEquals: { "aws:SourceArn": sourceArn } };
  return JSON.stringify({
    Statement: [
      { Effect: "Allow", Principal: { Service: "events.amazonaws.com" }, Action, Resource, Condition },
    ],
  });
}

const logTarget = { arn: "${aws_cloudwatch_log_group.log.arn}" };
const logGroup = { aws_cloudwatch_log_group: { log: { name: "/aws/events/audit" } } };
const logPolicy = {
  aws_cloudwatch_log_resource_policy: {
    log: {
      policy_name: "events",
      policy_document: JSON.stringify({
        Statement: [
          {
            Effect: "Allow",
            Principal: { Service: "events.amazonaws.com" },
            Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
            Resource: "${aws_cloudwatch_log_group.log.arn}:*",
          },
        ],
      }),
    },
  },
};
const withLog = (changes: object) => withTarget({ ...logTarget, ...changes }, { ...logGroup, ...logPolicy });

const topic = { aws_sns_topic: { topic: { name: "topic" } } };
const topicTarget = { arn: "${aws_sns_topic.topic.arn}" };
const topicPolicy = {
  arn: "${aws_sns_topic.topic.arn}",
  policy: allow("sns:Publish", "${aws_sns_topic.topic.arn}"),
};
const withLogPolicies = (count: number, group = "/aws/events/audit") =>
  soundStack({
    aws_cloudwatch_log_resource_policy: Object.fromEntries(
      Array.from({ length: count }, (_, number) => [
        `p${number}`,
        {
          policy_name: `p${number}`,
          policy_document: allow("logs:*", `arn:aws:logs:*:*:log-group:${group}:*`, "*"),
        },
      ]),
    ),
  });
const withQueueIn = (region: string) => ({
  provider: { aws: [{ region: "us-east-1" }] },
  ...withTarget({}, { aws_sqs_queue: { alerts: { name: "alerts", region } } }),
});
const withTopicNamed = (name: string) =>
  withTarget(topicTarget, {
    aws_sns_topic: { topic: { name, fifo_topic: name.endsWith(".fifo") } },
    aws_sns_topic_policy: { topic: topicPolicy },
  });

const lambda = { aws_lambda_function: { run: { function_name: "run" } } };
const lambdaTarget = { arn: "${aws_lambda_function.run.arn}" };
const lambdaPermission = {
  action: "lambda:InvokeFunction",
  function_name: "${aws_lambda_function.run.function_name}",
  principal: "events.amazonaws.com",
  source_arn: "${aws_cloudwatch_event_rule.deleted.arn}",
};

const trust = (service: string) =>
  JSON.stringify({
    Statement: [{ Effect: "Allow", Principal: { Service: service }, Action: "sts:AssumeRole" }],
  });
const role = (service: string, policy: object): More => ({
  aws_kinesis_stream: { stream: { name: "stream" } },
  aws_iam_role: { role: { name: "role", assume_role_policy: trust(service) } },
  aws_iam_role_policy: {
    role: {
      role: "${aws_iam_role.role.name}",
      policy: JSON.stringify({ Statement: [{ Effect: "Allow", ...policy }] }),
    },
  },
});
const put = { Action: "kinesis:PutRecord", Resource: "${aws_kinesis_stream.stream.arn}" };
const stream = { arn: "${aws_kinesis_stream.stream.arn}", role_arn: "${aws_iam_role.role.arn}" };
const withRole = (service: string, policy: object) => withTarget(stream, role(service, policy));

const failed = { name: "failed" };
const door = { dead_letter_config: { arn: "${aws_sqs_queue.failed.arn}" } };
const withDoor = (queue: object, hasPolicy: boolean) =>
  withTarget(door, {
    aws_sqs_queue: { failed: { ...queue } },
    aws_sqs_queue_policy: { failed: hasPolicy ? queuePolicy("failed") : null },
  });
const withBusDoor = (sourceArn: string) =>
  soundStack({
    aws_sqs_queue: { failed },
    aws_sqs_queue_policy: { failed: queuePolicy("failed", sourceArn) },
    aws_cloudwatch_event_bus: {
      own: { name: "own", dead_letter_config: { arn: "${aws_sqs_queue.failed.arn}" } },
    },
  });
const withKey = (policy: string) =>
  soundStack({
    aws_kms_key: { key: { policy } },
    aws_sqs_queue: { alerts: { name: "alerts", kms_master_key_id: "${aws_kms_key.key.arn}" } },
  });

const targets = (count: number): More => ({
  aws_cloudwatch_event_target: Object.fromEntries(
    Array.from({ length: count - 1 }, (_, index) => [
      `more_${index}`,
      target({ target_id: `more-${index}` }),
    ]),
  ),
});
export const connection = (password: string) =>
  soundStack({
    aws_cloudwatch_event_connection: {
      pager: {
        name: "pager",
        authorization_type: "BASIC",
        auth_parameters: { basic: { username: "u", password } },
      },
    },
  });
/** A target on the bus of another account, whose policy lets in the account that is given. */
const withOtherAccount = (account: string) => ({
  provider: {
    aws: [
      { region: "us-east-1", allowed_account_ids: ["123456789012"] },
      { region: "us-east-1", allowed_account_ids: ["210987654321"], alias: "other" },
    ],
  },
  ...withTarget(
    { arn: "arn:aws:events:us-east-1:210987654321:event-bus/other", role_arn: "${aws_iam_role.role.arn}" },
    {
      ...role("events.amazonaws.com", { Action: "events:PutEvents", Resource: "*" }),
      aws_cloudwatch_event_bus: { other: { name: "other", provider: "aws.other" } },
      aws_cloudwatch_event_bus_policy: {
        other: {
          provider: "aws.other",
          event_bus_name: "other",
          policy: JSON.stringify({
            Statement: [
              { Effect: "Allow", Principal: { AWS: account }, Action: "events:PutEvents", Resource: "*" },
            ],
          }),
        },
      },
    },
  ),
});
const alertsFifo = { name: "alerts.fifo", fifo_queue: true };
const fifo = { aws_sqs_queue: { alerts: { ...alertsFifo, content_based_deduplication: true } } };
const inGroup = { sqs_target: { message_group_id: "audit" } };
const longPattern = (count: number) => ({
  source: [eventSource],
  id: Array.from({ length: count }, (_, index) => `event-number-${1000 + index}`),
});

export const cases: Readonly<Record<FindingId, Case>> = {
  "log-delivery-policy": { has: withTarget(logTarget, logGroup), hasNot: withLog({}) },
  "queue-policy": { has: soundStack({ aws_sqs_queue_policy: { alerts: null } }), hasNot: soundStack() },
  "topic-policy": {
    has: withTarget(topicTarget, topic),
    hasNot: withTarget(topicTarget, { ...topic, aws_sns_topic_policy: { topic: topicPolicy } }),
  },
  "event-bus-policy": { has: withOtherAccount("333333333333"), hasNot: withOtherAccount("123456789012") },
  "function-permission": {
    has: withTarget(lambdaTarget, lambda),
    hasNot: withTarget(lambdaTarget, { ...lambda, aws_lambda_permission: { run: lambdaPermission } }),
  },
  "permission-for-another-source": {
    has: soundStack({
      aws_sqs_queue_policy: { alerts: queuePolicy("alerts", "${aws_cloudwatch_event_rule.deleted.arn}/*") },
    }),
    hasNot: soundStack({
      aws_sqs_queue_policy: { alerts: queuePolicy("alerts", "arn:aws:events:*:*:rule/*") },
    }),
  },
  "role-missing": {
    has: withTarget({ arn: "${aws_kinesis_stream.stream.arn}" }, role("events.amazonaws.com", put)),
    hasNot: withRole("events.amazonaws.com", put),
  },
  "role-unable": {
    has: withRole("lambda.amazonaws.com", put),
    hasNot: withRole("events.amazonaws.com", put),
  },
  "role-too-wide": {
    has: withRole("events.amazonaws.com", { Action: "kinesis:PutRecord", Resource: "*" }),
    hasNot: withRole("events.amazonaws.com", put),
  },
  "role-not-taken": { has: withLog({ role_arn: "arn:aws:iam::123456789012:role/r" }), hasNot: withLog({}) },
  "dead-letter-queue-policy": { has: withDoor(failed, false), hasNot: withDoor(failed, true) },
  "dead-letter-queue-fifo": {
    has: withDoor({ name: "failed.fifo", fifo_queue: true }, true),
    hasNot: withDoor({ ...failed, fifo_queue: false }, true),
  },
  "too-many-log-policies": { has: withLogPolicies(11), hasNot: withLogPolicies(10) },
  "log-policy-too-long": {
    has: withLogPolicies(1, `/aws/events/${"x".repeat(5_000)}`),
    hasNot: withLogPolicies(1, `/aws/events/${"x".repeat(4_800)}`),
  },
  "target-in-another-region": {
    has: withQueueIn("eu-west-1"),
    hasNot: withQueueIn("us-east-1"),
  },
  "schedule-on-other-bus": {
    has: withRule({ schedule_expression: "rate(1 day)" }),
    hasNot: withRule({ schedule_expression: "rate(1 day)", event_bus_name: null }),
  },
  "partner-bus-name": {
    has: soundStack({
      aws_cloudwatch_event_bus: { bus: { name: "genesys", event_source_name: eventSource } },
    }),
    hasNot: soundStack(),
  },
  "fifo-topic": { has: withTopicNamed("alerts.fifo"), hasNot: withTopicNamed("alerts") },
  "fifo-queue-without-group": {
    has: withTarget({}, fifo),
    hasNot: withTarget(inGroup, fifo),
  },
  "fifo-queue-without-deduplication": {
    has: withTarget(inGroup, { aws_sqs_queue: { alerts: alertsFifo } }),
    hasNot: withTarget(inGroup, fifo),
  },
  "bus-dead-letter-queue-policy": {
    has: withBusDoor("${aws_cloudwatch_event_rule.deleted.arn}"),
    hasNot: withBusDoor("${aws_cloudwatch_event_bus.own.arn}"),
  },
  "kms-key-policy": {
    has: withKey(allow("kms:Decrypt", "*")),
    hasNot: withKey(allow(["kms:Decrypt", "kms:GenerateDataKey"], "*")),
  },
  "delivery-unknown": { has: withTarget({ arn: "${var.queue_arn}" }), hasNot: soundStack() },
  "target-on-other-bus": { has: withTarget({ event_bus_name: null }), hasNot: soundStack() },
  "rule-on-default-bus": {
    has: withRule({ event_bus_name: null }),
    hasNot: soundStack({
      aws_cloudwatch_event_rule: { aws: { name: "aws", event_pattern: '{"source":["aws.s3"]}' } },
    }),
  },
  "destination-invalid": {
    has: withTarget({ arn: "alerts" }),
    hasNot: withTarget({ arn: "${var.queue_arn}" }),
  },
  "target-without-rule": {
    has: withTarget({ rule: "elsewhere" }),
    hasNot: withTarget({ rule: "oauth-client-deleted" }),
  },
  "target-overwritten": {
    has: soundStack({ aws_cloudwatch_event_target: { again: target({ input: "{}" }) } }),
    hasNot: soundStack({ aws_cloudwatch_event_target: { other: target({ target_id: "b", input: "{}" }) } }),
  },
  "rule-overwritten": {
    has: soundStack({ aws_cloudwatch_event_rule: { again: rule({ event_pattern: '{"source":["x"]}' }) } }),
    hasNot: soundStack({
      aws_cloudwatch_event_rule: { again: rule({ name: "b", event_pattern: '{"source":["x"]}' }) },
    }),
  },
  "rule-without-targets": {
    has: soundStack({ aws_cloudwatch_event_target: { queue: null } }),
    hasNot: soundStack(),
  },
  "rule-disabled": { has: withRule({ is_enabled: false }), hasNot: withRule({ state: "ENABLED" }) },
  "too-many-targets": { has: soundStack(targets(6)), hasNot: soundStack(targets(5)) },
  "retry-policy-without-age": {
    has: withTarget({ retry_policy: { maximum_retry_attempts: 3 } }),
    hasNot: withTarget({ retry_policy: { maximum_retry_attempts: 3, maximum_event_age_in_seconds: 60 } }),
  },
  "retry-policy-without-attempts": {
    has: withTarget({ retry_policy: { maximum_event_age_in_seconds: 60 } }),
    hasNot: withTarget({ retry_policy: { maximum_retry_attempts: 0, maximum_event_age_in_seconds: 60 } }),
  },
  "pattern-invalid": { has: withPattern({ source: "text" }), hasNot: withPattern({ source: [eventSource] }) },
  "pattern-unknown": {
    has: withRule({ event_pattern: "${var.pattern}" }),
    hasNot: withPattern({ source: ["${var.event_source}"], "detail-type": [audits] }),
  },
  "pattern-too-long": { has: withPattern(longPattern(250)), hasNot: withPattern(longPattern(200)) },
  "pattern-over-default-quota": { has: withPattern(longPattern(120)), hasNot: withPattern(longPattern(90)) },
  "pattern-never-matches": {
    has: withPattern({ source: [eventSource], detail: { entityType: ["OAuthClient"] } }),
    hasNot: withPattern({ source: [eventSource], detail: { eventBody: { entityType: ["OAuthClient"] } } }),
  },
  "source-never-matches": {
    has: withPattern({ source: ["aws.partner/genesys.com"] }),
    hasNot: withPattern({ source: [{ prefix: "aws.partner/genesys.com" }] }),
  },
  "pattern-matches-everything": {
    has: withPattern({ source: [{ prefix: "aws.partner/genesys.com" }] }),
    hasNot: withPattern({ source: [{ prefix: "aws.partner/genesys.com" }], "detail-type": [audits] }),
  },
  "lookup-by-prefix": {
    has: { ...soundStack(), data: { aws_cloudwatch_event_source: { source: { name_prefix: eventSource } } } },
    hasNot: soundStack(),
  },
  "topic-unknown": {
    has: withModule({ topic_filters: [audits, "v2.users.{id}.presense"] }),
    hasNot: withModule({ topic_filters: [audits] }),
  },
  "topic-not-forwarded": {
    has: withModule({ topic_filters: [presence] }),
    hasNot: withModule({ topic_filters: [audits] }),
  },
  "topic-without-rule": {
    has: withModule({ topic_filters: [audits, presence] }),
    hasNot: withModule({ topic_filters: [audits] }),
  },
  "integration-disabled": {
    has: soundStack({
      genesyscloud_integration: { events: { integration_type: "amazon-eventbridge-source" } },
    }),
    hasNot: soundStack({
      genesyscloud_integration: {
        events: { integration_type: "amazon-eventbridge-source", intended_state: "ENABLED" },
      },
    }),
  },
  "input-too-long": {
    has: withTarget({ input: JSON.stringify("x".repeat(8200)) }),
    hasNot: withTarget({ input: JSON.stringify("x".repeat(8000)) }),
  },
  "input-invalid": {
    has: withTarget({ input_transformer: { input_template: '{"a": <unnamed>}' } }),
    hasNot: withTarget({ input_transformer: { input_paths: { a: "$.id" }, input_template: '{"a": <a>}' } }),
  },
  "input-variable-escaped": {
    has: withTarget({
      input_transformer: { input_paths: { a: "$.id" }, input_template: '${jsonencode({"a" = "<a>"})}' },
    }),
    hasNot: withTarget({
      input_transformer: {
        input_paths: { a: "$.id" },
        input_template: '${replace(replace(jsonencode({"a" = "<a>"}), "\\\\u003c", "<"), "\\\\u003e", ">")}',
      },
    }),
  },
  "bus-without-rules": {
    has: soundStack({ aws_cloudwatch_event_bus: { own: { name: "own" } } }),
    hasNot: soundStack({
      aws_cloudwatch_event_bus: { own: { name: "own" } },
      aws_cloudwatch_event_rule: {
        own: { name: "own", event_bus_name: "own", event_pattern: '{"source":["own"]}' },
      },
    }),
  },
  "policy-on-partner-bus": {
    has: soundStack({
      aws_cloudwatch_event_bus_policy: {
        policy: { event_bus_name: "${aws_cloudwatch_event_bus.bus.name}", policy: "{}" },
      },
    }),
    hasNot: soundStack({
      aws_cloudwatch_event_bus: { own: { name: "own" } },
      aws_cloudwatch_event_bus_policy: { policy: { event_bus_name: "own", policy: "{}" } },
    }),
  },
  "secret-in-clear": { has: connection("hunter2"), hasNot: connection("${var.password}") },
};
