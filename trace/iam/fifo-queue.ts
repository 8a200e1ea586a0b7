import { isObject, referenceOf, Unknown, type Value } from "../terraform/value";
import { blocksOf, optional } from "../topology/reading";
import type { Target } from "../topology/topology";
import { type Check, cannotTell, refused } from "./check";

/**
 * What a FIFO queue wants beside permission: a message group, and deduplication by content, for EventBridge sends no
 * deduplication id. https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Target.html
 */
export function checkFifoQueue({ destination, parameters }: Target): Check[] {
  if (destination.kind !== "queue" || destination.fifo !== true) return [];
  const [block = null] = blocksOf(parameters.get("sqs_target") ?? null);
  const group = isObject(block) ? (block.get("message_group_id") ?? null) : block;
  const { resource } = destination;
  return [
    ...(group === null || group === ""
      ? [refused(null, "message group", "the queue is a FIFO one, and sqs_target sets no group")]
      : []),
    ...(resource?.type === "aws_sqs_queue"
      ? checkDeduplication(optional(resource, "content_based_deduplication"))
      : []),
  ];
}

function checkDeduplication(setting: Value): Check[] {
  if (setting instanceof Unknown) return [cannotTell(null, "deduplication", referenceOf(setting))];
  return setting === true || setting === "true"
    ? []
    : [refused(null, "deduplication", "the queue is a FIFO one without content_based_deduplication")];
}
