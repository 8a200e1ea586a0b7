import { Annotations, TerraformStack } from "cdktf";
import type { DeadLetterQueue } from "../delivery/dead-letter-queue";
import { QueuePolicy } from "../delivery/queue-policy";
import { callerAccountId } from "../providers/caller-identity";
import { unknownBusQueuePolicy } from "./errors";
import type { EventBus } from "./event-bus";

/**
 * Lets a bus put the events that it cannot process into its dead-letter queue.
 *
 * The sender is the bus, not a rule. From another stack its ARN cannot be named, for the bus needs the queue's; the
 * account stands there instead.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-encryption-event-bus-dlq.html
 */
export function allowBusDeadLetters(eventBus: EventBus, deadLetterQueue: DeadLetterQueue): void {
  if (typeof deadLetterQueue === "string") {
    Annotations.of(eventBus).addWarning(unknownBusQueuePolicy(deadLetterQueue));
    return;
  }
  const queue = "queue" in deadLetterQueue ? deadLetterQueue.queue : deadLetterQueue;
  const isNear = TerraformStack.of(queue) === TerraformStack.of(eventBus);
  QueuePolicy.of(queue).addStatements({
    Effect: "Allow",
    Principal: { Service: "events.amazonaws.com" },
    Action: "sqs:SendMessage",
    Resource: queue.arn,
    Condition: isNear
      ? { ArnEquals: { "aws:SourceArn": eventBus.eventBusArn } }
      : { StringEquals: { "aws:SourceAccount": callerAccountId(queue) } },
  });
}
