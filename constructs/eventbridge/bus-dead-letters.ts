import type { IConstruct } from "constructs";
import { allowDeadLetters, type DeadLetterQueue } from "../delivery/dead-letter-queue";
import { RuleSource } from "../delivery/rule-source";
import { warn } from "../warnings";
import { unknownBusQueuePolicy } from "./errors";
import type { IEventBus } from "./event-bus-ref";

/**
 * Lets a bus put the events that it cannot process into its dead-letter queue: the sender is the bus, not a rule. The
 * bus cannot wait for the permission, which names it.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-encryption-event-bus-dlq.html
 */
export function allowBusDeadLetters(
  eventBus: IEventBus & IConstruct,
  deadLetterQueue: DeadLetterQueue,
): void {
  if (typeof deadLetterQueue === "string") {
    warn(eventBus, "bus-dead-letter-queue-policy", unknownBusQueuePolicy(deadLetterQueue));
  } else {
    allowDeadLetters(eventBus, deadLetterQueue, RuleSource.ofBus(eventBus));
  }
}
