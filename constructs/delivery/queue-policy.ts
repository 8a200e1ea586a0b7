import type { SqsQueue } from "@cdktf/provider-aws/lib/sqs-queue";
import { SqsQueuePolicy } from "@cdktf/provider-aws/lib/sqs-queue-policy";
import { Lazy, TerraformStack } from "cdktf";
import { Construct } from "constructs";
import { policyOverwritten } from "../errors";
import { resolved } from "../resolved";
import { validate } from "../validation";
import { type PolicyStatement, policyDocument } from "./policy-statement";
import type { RuleSource } from "./rule-source";
import { SourceCondition } from "./source-condition";

const ID = "EventsPolicy";

/**
 * The one policy of an SQS queue: `aws_sqs_queue_policy` replaces whatever the queue had, so every statement goes
 * through here.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html#eb-sqs-permissions
 */
export class QueuePolicy extends Construct {
  /** The Terraform resource. */
  public readonly resource: SqsQueuePolicy;
  private readonly added: PolicyStatement[] = [];
  private readonly sources: SourceCondition;

  private constructor(private readonly queue: SqsQueue) {
    super(queue, ID);
    this.sources = new SourceCondition(this);
    this.resource = new SqsQueuePolicy(this, "Default", {
      queueUrl: queue.url,
      policy: Lazy.stringValue({ produce: () => policyDocument(this.statements()) }),
    });
    validate(this, () => this.problems());
  }

  /** The policy of `queue`, made when it is first asked for. */
  public static of(queue: SqsQueue): QueuePolicy {
    const existing = queue.node.tryFindChild(ID);
    return existing instanceof QueuePolicy ? existing : new QueuePolicy(queue);
  }

  /** Adds statements of your own. */
  public addStatements(...statements: PolicyStatement[]): void {
    this.added.push(...statements);
  }

  /** Lets a rule send its events, or those that could not be delivered, to the queue. */
  public allowSend(source: RuleSource): void {
    this.sources.add(source);
  }

  private statements(): PolicyStatement[] {
    const granted = this.sources.render().map(
      (condition): PolicyStatement => ({
        Effect: "Allow",
        Principal: { Service: "events.amazonaws.com" },
        Action: "sqs:SendMessage",
        Resource: this.queue.arn,
        Condition: condition,
      }),
    );
    return [...this.added, ...granted];
  }

  private problems(): string[] {
    const url = resolved(this, this.queue.url);
    const others = TerraformStack.of(this)
      .node.findAll()
      .filter((construct) => construct instanceof SqsQueuePolicy)
      .filter((policy) => policy !== this.resource && resolved(this, policy.queueUrlInput) === url)
      .map((policy) => policy.node.path);
    const inline = this.queue.policyInput === undefined ? [] : ["the queue's own policy"];
    return [...others, ...inline].map(policyOverwritten);
  }
}
