import type { Level } from "./level";

interface Definition {
  readonly level: Level;
  /** What it is about, in a line. */
  readonly title: string;
  readonly fix: string;
}

const mayBeElsewhere = "If a policy outside the source does, state it with --assume.";

/**
 * What can be found, by its id. The ids that constructs warn of too are the same there.
 *
 * A missing log resource policy is a warning and not an error: those hold for the whole account, so that another stack
 * may have one.
 */
export const definitions = {
  "log-delivery-policy": {
    level: "warning",
    title: "No log resource policy lets EventBridge write to a log group",
    fix: `Add an aws_cloudwatch_log_resource_policy that lets events.amazonaws.com and delivery.logs.amazonaws.com create streams in the group and put events into them: its Resource is the group's ARN with :* after it. ${mayBeElsewhere}`,
  },
  "queue-policy": {
    level: "error",
    title: "No queue policy lets EventBridge send to a queue",
    fix: `Let events.amazonaws.com do sqs:SendMessage in the queue's policy, where aws:SourceArn is the rule's ARN. ${mayBeElsewhere}`,
  },
  "topic-policy": {
    level: "error",
    title: "No topic policy lets EventBridge publish to a topic",
    fix: `Let events.amazonaws.com do sns:Publish in the topic's policy, where aws:SourceArn is the rule's ARN. ${mayBeElsewhere}`,
  },
  "event-bus-policy": {
    level: "error",
    title: "No policy of another account's event bus lets the rule's account in",
    fix: `Let the rule's account, or the target's role, do events:PutEvents in the bus's policy, an aws_cloudwatch_event_bus_policy. ${mayBeElsewhere}`,
  },
  "function-permission": {
    level: "error",
    title: "No permission lets EventBridge invoke a function",
    fix: `Add an aws_lambda_permission for events.amazonaws.com whose source_arn is the rule's ARN. ${mayBeElsewhere}`,
  },
  "permission-for-another-source": {
    level: "error",
    title: "A permission is for another source than the rule",
    fix: "Name the rule's own ARN in the condition, without anything after it: aws_cloudwatch_event_rule.NAME.arn.",
  },
  "role-missing": {
    level: "error",
    title: "A target that needs a role has none",
    fix: "Give the target a role_arn whose role trusts events.amazonaws.com and may do what the destination needs.",
  },
  "role-unable": {
    level: "error",
    title: "A target's role cannot deliver",
    fix: "Let the role trust events.amazonaws.com, and allow what the finding names on the ARN that it names.",
  },
  "role-too-wide": {
    level: "warning",
    title: "A target's role may do more than deliver",
    fix: "Allow the one action that delivery needs, on the destination's ARN.",
  },
  "role-not-taken": {
    level: "error",
    title: "A role is given to a target that takes none",
    fix: "Remove role_arn: CloudWatch Logs lets EventBridge in by a log resource policy.",
  },
  "dead-letter-queue-policy": {
    level: "error",
    title: "EventBridge may not write to a dead-letter queue",
    fix: "Let events.amazonaws.com do sqs:SendMessage in the queue's policy, where aws:SourceArn is the rule's ARN.",
  },
  "dead-letter-queue-fifo": {
    level: "error",
    title: "A dead-letter queue that EventBridge cannot use",
    fix: "Use a standard SQS queue.",
  },
  "fifo-topic": {
    level: "error",
    title: "A FIFO topic as a target",
    fix: "Use a standard SNS topic, or a FIFO queue, which a target can give a message group.",
  },
  "fifo-queue-without-group": {
    level: "error",
    title: "A FIFO queue as a target without a message group",
    fix: "Set message_group_id in the target's sqs_target: AWS refuses the target without one.",
  },
  "fifo-queue-without-deduplication": {
    level: "error",
    title: "A FIFO queue as a target that wants a deduplication id",
    fix: "Set content_based_deduplication = true at the queue: EventBridge sends no deduplication id.",
  },
  "bus-dead-letter-queue-policy": {
    level: "error",
    title: "EventBridge may not write to the dead-letter queue of a bus",
    fix: "Let events.amazonaws.com do sqs:SendMessage in the queue's policy, where aws:SourceArn is the bus's ARN.",
  },
  "kms-key-policy": {
    level: "error",
    title: "A KMS key shuts the delivery out",
    fix: "Encrypt with a key of your own whose policy lets events.amazonaws.com, or the target's role, do kms:GenerateDataKey and kms:Decrypt; for a log group logs.REGION.amazonaws.com.",
  },
  "delivery-unknown": {
    level: "note",
    title: "The source does not tell whether a target is reached",
    fix: "Read a source that has it, such as a plan, or state it with --assume or --var.",
  },
  "target-on-other-bus": {
    level: "error",
    title: "A target is on another bus than its rule",
    fix: "Give the target the event_bus_name of its rule; without one it is on the default bus.",
  },
  "rule-on-default-bus": {
    level: "error",
    title: "A rule for Genesys events is on the default bus",
    fix: "Give the rule the event_bus_name of the partner bus, by name and not by ARN.",
  },
  "destination-invalid": {
    level: "error",
    title: "A destination that no target can have",
    fix: "Give the target the ARN of what EventBridge can deliver to.",
  },
  "target-without-rule": {
    level: "warning",
    title: "A target names a rule that is not here",
    fix: "Name the rule by reference: aws_cloudwatch_event_rule.NAME.name.",
  },
  "target-overwritten": {
    level: "error",
    title: "Two targets of one id at a rule",
    fix: "Give each target of a rule a target_id of its own, or none.",
  },
  "rule-overwritten": {
    level: "error",
    title: "Two rules of one name on a bus",
    fix: "Give each rule of a bus a name of its own, or a name_prefix.",
  },
  "rule-without-targets": {
    level: "warning",
    title: "A rule has no target",
    fix: "Give it an aws_cloudwatch_event_target, or remove it.",
  },
  "rule-disabled": {
    level: "warning",
    title: "A rule is disabled",
    fix: 'Set state to "ENABLED", or remove the rule.',
  },
  "too-many-targets": {
    level: "error",
    title: "A rule has more than five targets",
    fix: "Spread the targets over several rules with one pattern.",
  },
  "retry-policy-without-age": {
    level: "error",
    title: "A retry policy without an age",
    fix: "Set maximum_event_age_in_seconds (60 to 86400): the provider sends 0 for what is left out.",
  },
  "retry-policy-without-attempts": {
    level: "warning",
    title: "A retry policy without attempts",
    fix: "Set maximum_retry_attempts (0 to 185): the provider sends 0 for what is left out, and then nothing is tried again.",
  },
  "pattern-invalid": {
    level: "error",
    title: "AWS refuses a pattern",
    fix: "Write the pattern as AWS takes it: objects down to a list of values for each field.",
  },
  "pattern-too-long": {
    level: "error",
    title: "A pattern is over its limit",
    fix: "Keep it within 4096 characters: match on fewer values, or use prefixes.",
  },
  "pattern-over-default-quota": {
    level: "warning",
    title: "A pattern is over the default quota",
    fix: "Keep it within 2048 characters, or ask AWS for a higher quota, which ends at 4096.",
  },
  "pattern-never-matches": {
    level: "error",
    title: "A pattern that no event can match",
    fix: "Name the fields as events have them: detail-type, and detail.eventBody for what Genesys Cloud sends.",
  },
  "source-never-matches": {
    level: "error",
    title: "A source that no Genesys event has",
    fix: 'Match on the whole name, aws.partner/genesys.com/cloud/ORGANIZATION/SUFFIX, or on { prefix: "aws.partner/genesys.com" }.',
  },
  "pattern-matches-everything": {
    level: "note",
    title: "A pattern that every event on its bus matches",
    fix: "Match on detail-type or fields of the event, unless all events are meant.",
  },
  "lookup-by-prefix": {
    level: "note",
    title: "A lookup by prefix that can find two event sources",
    fix: "Name the event source in full in event_source_name; a lookup fails at apply when it finds more than one.",
  },
  "topic-unknown": {
    level: "warning",
    title: "A topic that Genesys Cloud does not document",
    fix: "Write the topic as Genesys Cloud's list of available topics has it, with {id} for ids.",
  },
  "topic-not-forwarded": {
    level: "warning",
    title: "A rule waits for a topic that no integration forwards",
    fix: "Add the topic to the integration's topic filters, or remove it from the pattern.",
  },
  "topic-without-rule": {
    level: "warning",
    title: "A topic is forwarded that no rule takes",
    fix: "Add a rule for the topic, or take it from the integration's topic filters.",
  },
  "integration-disabled": {
    level: "warning",
    title: "An integration is left disabled",
    fix: 'Set intended_state to "ENABLED".',
  },
  "input-too-long": {
    level: "error",
    title: "An input or an input template is over its limit",
    fix: "Keep it within 8192 characters.",
  },
  "input-invalid": {
    level: "error",
    title: "An input that AWS refuses, or that gives no valid JSON",
    fix: "Write the input as JSON, with each variable of the template named in input_paths.",
  },
  "input-variable-escaped": {
    level: "warning",
    title: "A variable of a template that jsonencode hides",
    fix: 'Undo what jsonencode escapes: replace(replace(jsonencode(...), "\\\\u003c", "<"), "\\\\u003e", ">").',
  },
  "bus-without-rules": {
    level: "warning",
    title: "A bus has no rule",
    fix: "Add a rule with the bus's name as its event_bus_name; events without a rule are dropped.",
  },
  "policy-on-partner-bus": {
    level: "error",
    title: "A policy is attached to a partner bus",
    fix: "Remove it: only the partner puts events on its bus.",
  },
  "secret-in-clear": {
    level: "error",
    title: "A secret is written in clear",
    fix: "Take it from a variable that is marked sensitive, or from a secret store's data source.",
  },
} as const satisfies Readonly<Record<string, Definition>>;
