import type { Definitions } from "./definition";

const mayBeElsewhere = "If a policy outside the source does, state it with --assume.";

/**
 * What keeps events from their destinations.
 *
 * A missing log resource policy is a warning and not an error: those hold for the whole account, so that another stack
 * may have one.
 */
export const deliveryDefinitions = {
  "log-delivery-policy": {
    level: "warning",
    title: "No log resource policy lets EventBridge write to a log group",
    fix: `Add an aws_cloudwatch_log_resource_policy that lets events.amazonaws.com and delivery.logs.amazonaws.com create streams in the group and put events into them: its Resource is the group's ARN with :* after it. ${mayBeElsewhere}`,
  },
  "too-many-log-policies": {
    level: "error",
    title: "More log resource policies than an account takes",
    fix: "Let one policy name several log groups, or a pattern of them: an account takes 10 in a region, and no more on request.",
  },
  "log-policy-too-long": {
    level: "error",
    title: "A log resource policy is over its limit",
    fix: "Keep it within 5120 characters: name the log groups by a pattern, or part it.",
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
} as const satisfies Definitions;
