import { SqsQueue } from "@cdktf/provider-aws/lib/sqs-queue";
import { Construct } from "constructs";
import { QueuePolicy } from "../delivery/queue-policy";
import { resourceName } from "../eventbridge/resource-name";
import { terraformJson } from "../json/terraform-json";
import { nameProblems, rangeProblems, validate } from "../validation";
import { QUEUE_NAME } from "./destination-names";
import { type EncryptionKey, keyArnOf } from "./encryption-key";

const NAME_LIMIT = 80;
const FOUR_DAYS = 345_600;
const FOURTEEN_DAYS = 1_209_600;

/** What a `Queue` is made of. */
export interface QueueProps {
  /**
   * The queue's name: 1 to 80 letters, digits, "-" or "_".
   *
   * @default - the resource's name in Terraform
   */
  readonly queueName?: string;
  /**
   * A KMS key of your own that encrypts the queue. Its policy gets the grant for EventBridge.
   *
   * @default - the key that SQS manages, at no cost
   */
  readonly encryptionKey?: EncryptionKey;
  /**
   * How long a message is kept, in seconds: 60 to 1,209,600.
   *
   * @default 345600 (four days)
   */
  readonly retentionPeriod?: number;
  /**
   * Where a message goes that the consumer has received too often.
   *
   * @default - nowhere: it is received again until it is too old
   */
  readonly redrive?: {
    readonly deadLetterQueue: Queue;
    /** How often a message is received before it goes there: 1 to 1,000. */
    readonly maxReceiveCount: number;
  };
}

/**
 * A standard SQS queue that is encrypted and refuses calls without TLS.
 *
 * @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.html
 */
export class Queue extends Construct {
  /** The Terraform resource. */
  public readonly resource: SqsQueue;

  /** @throws at synth where a number is out of its bounds */
  public constructor(scope: Construct, id: string, props: QueueProps = {}) {
    super(scope, id);
    const { encryptionKey, redrive, retentionPeriod = FOUR_DAYS } = props;
    this.resource = new SqsQueue(this, "Default", {
      name: props.queueName ?? resourceName(this, NAME_LIMIT),
      messageRetentionSeconds: retentionPeriod,
      ...(encryptionKey === undefined
        ? { sqsManagedSseEnabled: true }
        : { kmsMasterKeyId: keyArnOf(encryptionKey) }),
      ...(redrive === undefined
        ? {}
        : {
            redrivePolicy: terraformJson({
              deadLetterTargetArn: redrive.deadLetterQueue.resource.arn,
              maxReceiveCount: redrive.maxReceiveCount,
            }),
          }),
    });
    QueuePolicy.of(this.resource).requireTls();
    validate(this, () => [
      ...nameProblems("queueName", props.queueName, QUEUE_NAME),
      ...rangeProblems("retentionPeriod", retentionPeriod, 60, FOURTEEN_DAYS, "seconds"),
      ...rangeProblems("redrive.maxReceiveCount", redrive?.maxReceiveCount, 1, 1000, "times"),
    ]);
  }
}
