import { show } from "../errors";

/**
 * One factory an error or a warning of delivery. Each says which property, the value given, what is allowed and what
 * to do; cdktf puts the construct's path in front of it.
 */

const EVENTBRIDGE = '"Effect":"Allow","Principal":{"Service":"events.amazonaws.com"}';
const FROM_RULE = '"Condition":{"ArnEquals":{"aws:SourceArn":<the rule\'s ARN>}}';

/** A second policy for a destination whose policy is one document. */
export function policyOverwritten(other: string): string {
  return (
    `policy is written here and by ${other}; allowed: one policy a queue, a topic or a key, for each replaces the ` +
    "other. Move your statements into addStatements of the policy here."
  );
}

/** A FIFO queue for dead letters, which EventBridge refuses. */
export function fifoDeadLetterQueue(queue: string): string {
  return (
    `deadLetterQueue is the FIFO queue ${show(queue)}; allowed: a standard queue in the rule's account and region. ` +
    "Make a standard queue for dead letters."
  );
}

/** A dead-letter queue whose policy is kept elsewhere. */
export function unknownQueuePolicy(arn: string): string {
  return (
    `deadLetterQueue is ${show(arn)}, only an ARN, so its policy is kept elsewhere. Add a statement there, or dead ` +
    `letters are lost: {${EVENTBRIDGE},"Action":"sqs:SendMessage","Resource":<the queue's ARN>,${FROM_RULE}}`
  );
}

/** A target whose policy is kept elsewhere. */
export function unknownTargetPolicy(kind: "queue" | "topic", arn: string, action: string): string {
  return (
    `${kind} is ${show(arn)}, only an ARN, so its policy is kept elsewhere. Add a statement there, or events are ` +
    `refused: {${EVENTBRIDGE},"Action":"${action}","Resource":<the ${kind}'s ARN>,${FROM_RULE}}. ` +
    "Where it is in another account, set crossAccount: true."
  );
}

/** A target in another account, whose policy names the role that delivers. */
export function otherAccountsPolicy(kind: string, action: string): string {
  return (
    `crossAccount is true, so the policy of the ${kind} is kept in its account. Add a statement there, or events are ` +
    'refused: {"Effect":"Allow","Principal":{"AWS":<the ARN of the target\'s role>},' +
    `"Action":"${action}","Resource":<the ${kind}'s ARN>}`
  );
}

/** A key whose policy is kept elsewhere. */
export function unknownKeyPolicy(keyId: string, isQueueKey: boolean): string {
  return (
    `kmsMasterKeyId is ${show(keyId)}, no key of this app, so its policy is kept elsewhere. Add a statement there, or ` +
    `events are refused: {${EVENTBRIDGE},"Action":["kms:Decrypt","kms:GenerateDataKey"],"Resource":"*"` +
    `${isQueueKey ? `,${FROM_RULE}` : ""}}`
  );
}

/** A key that AWS manages, whose policy nobody can change. */
export function keyOfAws(keyId: string, alternative: string): string {
  return (
    `kmsMasterKeyId is ${show(keyId)}, a key that AWS manages; allowed: ${alternative}, for EventBridge may not use ` +
    "the key of AWS and its policy cannot be changed. Choose one of these."
  );
}

/** A log group target that nothing lets in. */
export function noLogDeliveryPolicy(remedy: string): string {
  return (
    "CloudWatch Logs takes events only where a log resource policy lets events.amazonaws.com and " +
    "delivery.logs.amazonaws.com write. This stack has none for the log group: unless the account has one already, " +
    `every event is lost without a word. ${remedy}`
  );
}

/** More log groups than an account's log resource policies can name. */
export function tooManyLogGroups(policies: number, limit: number): string {
  return (
    `log groups need ${policies} log resource policies; allowed: ${limit} in an account and region. Send more rules ` +
    "to one log group, or set deliveryPolicy: false and keep a policy of your own with a wildcard."
  );
}

/** A target whose failures go nowhere. */
export function noDeadLetterQueue(): string {
  return (
    "deadLetterQueue is missing: events that cannot be delivered are lost. Set deadLetterQueue, or call " +
    "setDefaultDeadLetterQueue for the stack."
  );
}

/** A default for targets that have another one. */
export function secondDefaultDeadLetterQueue(targetPath: string): string {
  return (
    `setDefaultDeadLetterQueue: ${targetPath} has the queue of another default already; allowed: one default a scope, ` +
    "a nearer one before the targets. Call it before that target is made, or set the target's deadLetterQueue."
  );
}
