import type { SqsQueue } from "@cdktf/provider-aws/lib/sqs-queue";
import type { ITerraformDependable } from "cdktf";
import type { IConstruct } from "constructs";
import { isKnown } from "../validation";
import { warn } from "../warnings";
import { fifoDeadLetterQueue, unknownQueuePolicy } from "./errors";
import { QueuePolicy } from "./queue-policy";
import type { RuleSource } from "./rule-source";

/**
 * A queue for events that could not be delivered: the provider's class, a construct that exposes one as `resource`,
 * or an ARN (a value or a token).
 */
export type DeadLetterQueue = SqsQueue | { readonly resource: SqsQueue } | string;

const defaults = new WeakMap<IConstruct, DeadLetterQueue>();

/**
 * Sets the dead-letter queue of all targets below `scope` that name none, such as those of a stack.
 *
 * It counts for targets made afterwards, so call it before the rules.
 */
export function setDefaultDeadLetterQueue(scope: IConstruct, queue: DeadLetterQueue): void {
  defaults.set(scope, queue);
}

/** The dead-letter queue that the nearest scope sets for its targets. */
export function defaultDeadLetterQueueOf(scope: IConstruct): DeadLetterQueue | undefined {
  return scope.node.scopes.reduceRight<DeadLetterQueue | undefined>(
    (found, ancestor) => found ?? defaults.get(ancestor),
    undefined,
  );
}

/** The ARN of a dead-letter queue. */
export function deadLetterQueueArn(queue: DeadLetterQueue): string {
  return typeof queue === "string" ? queue : resourceOf(queue).arn;
}

/**
 * Lets a rule put the events it could not deliver into the queue, and use the queue's key. Of a queue that is only
 * an ARN the rest of its policy is not known, and writing a policy would replace that: a warning shows the statement
 * to add there.
 *
 * @returns what must stand before events flow
 */
export function allowDeadLetters(
  scope: IConstruct,
  queue: DeadLetterQueue,
  source: RuleSource,
): ITerraformDependable[] {
  if (typeof queue === "string") {
    warn(scope, "dead-letter-queue-policy", unknownQueuePolicy(queue));
    return [];
  }
  return QueuePolicy.of(resourceOf(queue)).allowSend(source);
}

/**
 * What is wrong with a dead-letter queue.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html
 */
export function deadLetterQueueProblems(queue: DeadLetterQueue | undefined): string[] {
  if (queue === undefined) {
    return [];
  }
  const isFifo =
    typeof queue === "string"
      ? isKnown(queue) && queue.endsWith(".fifo")
      : resourceOf(queue).fifoQueueInput === true;
  return isFifo ? [fifoDeadLetterQueue(typeof queue === "string" ? queue : resourceOf(queue).node.path)] : [];
}

function resourceOf(queue: Exclude<DeadLetterQueue, string>): SqsQueue {
  return "resource" in queue ? queue.resource : queue;
}
