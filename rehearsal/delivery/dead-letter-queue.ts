import { nameIn } from "./arn";
import type { DeliveryFailure } from "./delivery-failure";
import type { Permissions } from "./deployed/permissions";
import type { QueueSender } from "./destinations/queue-sender";
import type { ExhaustedRetryCondition } from "./retry-policy";

/** An event that could not be delivered. */
export interface UndeliveredEvent {
  event: string;
  queueArn: string;
  ruleArn: string;
  targetArn: string;
  accountId: string;
  failure: DeliveryFailure;
  retries: number;
  /** Where retries ended; none where there was nothing to retry. */
  exhausted: ExhaustedRetryCondition | undefined;
}

/**
 * Sends an event to a target's dead-letter queue, with the attributes that AWS adds.
 *
 * @returns where it is
 * @throws DeliveryFailure, or an SQS error, if the queue does not take it
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html
 */
export async function sendToDeadLetterQueue(
  undelivered: UndeliveredEvent,
  queues: QueueSender,
  permissions: Pick<Permissions, "require">,
): Promise<string> {
  const { event, queueArn, ruleArn, targetArn, accountId, failure, retries, exhausted } = undelivered;
  await permissions.require({ targetArn: queueArn, roleArn: undefined, ruleArn, accountId });
  const attributes = {
    RULE_ARN: ruleArn,
    TARGET_ARN: targetArn,
    ERROR_CODE: failure.code,
    ERROR_MESSAGE: failure.message,
    RETRY_ATTEMPTS: String(retries),
    ...(exhausted === undefined ? {} : { EXHAUSTED_RETRY_CONDITION: exhausted }),
  };
  await queues.send(queueArn, {
    MessageBody: event,
    MessageAttributes: Object.fromEntries(
      Object.entries(attributes).map(([key, StringValue]) => [key, { DataType: "String", StringValue }]),
    ),
  });
  return `queue ${nameIn(queueArn)}`;
}
