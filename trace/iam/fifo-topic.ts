import type { Target } from "../topology/topology";
import { type Check, refused } from "./check";

/**
 * EventBridge takes no FIFO topic: a target of a rule has no place for the message group that SNS wants.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html
 */
export function checkFifoTopic({ destination }: Target): Check[] {
  const isFifoTopic = destination.kind === "topic" && destination.fifo === true;
  return isFifoTopic ? [refused(null, "fifo topic", "EventBridge publishes to no FIFO topic")] : [];
}
