import type { SqsQueue } from "@cdktf/provider-aws/lib/sqs-queue";
import type { ITerraformDependable } from "cdktf";
import type { IConstruct } from "constructs";
import { QUEUE_ARN } from "../names";
import { isKnown, nameProblems } from "../validation";
import { warn } from "../warnings";
import { fifoDeadLetterQueue, secondDefaultDeadLetterQueue, unknownQueuePolicy } from "./errors";
import { QueuePolicy } from "./queue-policy";
import type { RuleSource } from "./rule-source";

/**
 * A queue for events that could not be delivered: the provider's class, a construct that exposes one as `resource`,
 * or an ARN (a value or a token).
 */
export type DeadLetterQueue = SqsQueue | { readonly resource: SqsQueue } | string;

const defaults = new WeakMap<IConstruct, DeadLetterQueue>();

/** A target that names no dead-letter queue: what it does with a default, and the one that it has. */
interface Follower {
  readonly use: (queue: DeadLetterQueue) => void;
  queue?: DeadLetterQueue;
}

const followers = new WeakMap<IConstruct, Follower>();

/**
 * Sets the dead-letter queue of all targets below `scope` that name none, such as those of a stack: of those made
 * before and of those made afterwards. The nearest scope counts.
 *
 * @throws where a target below `scope` has another default already, for its rule may write there by now
 */
export function setDefaultDeadLetterQueue(scope: IConstruct, queue: DeadLetterQueue): void {
  defaults.set(scope, queue);
  for (const target of scope.node.findAll()) {
    follow(target, followers.get(target));
  }
}

/** Has `use` called with the default of the nearest scope, now or as soon as one is set. */
export function followDefaultDeadLetterQueue(target: IConstruct, use: Follower["use"]): void {
  const follower = { use };
  followers.set(target, follower);
  follow(target, follower);
}

function follow(target: IConstruct, follower: Follower | undefined): void {
  const queue = defaultOf(target);
  if (follower === undefined || queue === undefined || queue === follower.queue) {
    return;
  }
  if (follower.queue !== undefined) {
    throw new Error(secondDefaultDeadLetterQueue(target.node.path));
  }
  follower.queue = queue;
  follower.use(queue);
}

function defaultOf(scope: IConstruct): DeadLetterQueue | undefined {
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
  if (typeof queue === "string") {
    return isKnown(queue) && queue.endsWith(".fifo")
      ? [fifoDeadLetterQueue(queue)]
      : nameProblems("deadLetterQueue", queue, QUEUE_ARN);
  }
  const resource = resourceOf(queue);
  return resource.fifoQueueInput === true ? [fifoDeadLetterQueue(resource.node.path)] : [];
}

function resourceOf(queue: Exclude<DeadLetterQueue, string>): SqsQueue {
  return "resource" in queue ? queue.resource : queue;
}
