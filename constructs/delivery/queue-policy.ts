import type { SqsQueue } from "@cdktf/provider-aws/lib/sqs-queue";
import { SqsQueuePolicy } from "@cdktf/provider-aws/lib/sqs-queue-policy";
import type { ITerraformDependable } from "cdktf";
import { ResourcePolicy } from "./resource-policy";
import type { RuleSource } from "./rule-source";
import { withoutTls } from "./without-tls";

/**
 * The one policy of an SQS queue.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html#eb-sqs-permissions
 */
export class QueuePolicy extends ResourcePolicy {
  public readonly resource: SqsQueuePolicy;

  private constructor(private readonly queue: SqsQueue) {
    super(queue, "sqs", "sqs:SendMessage");
    this.resource = new SqsQueuePolicy(this, "Default", { queueUrl: queue.url, policy: this.document() });
  }

  /** The policy of `queue`, made when it is first asked for. */
  public static of(queue: SqsQueue): QueuePolicy {
    const existing = queue.node.tryFindChild(ResourcePolicy.ID);
    return existing instanceof QueuePolicy ? existing : new QueuePolicy(queue);
  }

  /**
   * Lets a rule send its events, or those that could not be delivered, to the queue, and use the queue's key.
   *
   * @returns what must stand before events flow
   */
  public allowSend(source: RuleSource): ITerraformDependable[] {
    return this.allow(source);
  }

  /** Refuses every call without TLS. */
  public requireTls(): void {
    this.addStatements(withoutTls("sqs:*", this.queue.arn));
  }
}
