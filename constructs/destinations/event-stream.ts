import { KinesisStream } from "@cdktf/provider-aws/lib/kinesis-stream";
import { Construct } from "constructs";
import { resourceName } from "../eventbridge/resource-name";
import { nameProblems, rangeProblems, validate } from "../validation";
import { KINESIS_STREAM_NAME } from "./destination-names";
import { type EncryptionKey, keyArnOf } from "./encryption-key";

const NAME_LIMIT = 128;
const ONE_WEEK = 168;

/** What an `EventStream` is made of. */
export interface EventStreamProps {
  /**
   * The stream's name: 1 to 128 letters, digits, ".", "-" or "_".
   *
   * @default - the resource's name in Terraform
   */
  readonly streamName?: string;
  /**
   * How long events are kept, in hours: 24 to 8,760.
   *
   * @default 168 (a week)
   */
  readonly retentionPeriod?: number;
  /**
   * How many shards the stream has: 1 or more.
   *
   * @default - as many as it needs (on demand)
   */
  readonly shardCount?: number;
  /**
   * A KMS key of your own that encrypts the events. Give it to the `KinesisStream` target too, as `encryptionKey`.
   *
   * @default - the key that AWS manages for Kinesis
   */
  readonly encryptionKey?: EncryptionKey;
}

/**
 * An encrypted Kinesis stream, for the `KinesisStream` target.
 *
 * @see https://docs.aws.amazon.com/streams/latest/dev/server-side-encryption.html
 */
export class EventStream extends Construct {
  /** The Terraform resource. */
  public readonly resource: KinesisStream;

  /** @throws at synth where a number is out of its bounds */
  public constructor(scope: Construct, id: string, props: EventStreamProps = {}) {
    super(scope, id);
    const { encryptionKey, retentionPeriod = ONE_WEEK, shardCount } = props;
    this.resource = new KinesisStream(this, "Default", {
      name: props.streamName ?? resourceName(this, NAME_LIMIT),
      retentionPeriod,
      encryptionType: "KMS",
      kmsKeyId: encryptionKey === undefined ? "alias/aws/kinesis" : keyArnOf(encryptionKey),
      ...(shardCount === undefined ? {} : { shardCount }),
      streamModeDetails: { streamMode: shardCount === undefined ? "ON_DEMAND" : "PROVISIONED" },
    });
    validate(this, () => [
      ...nameProblems("streamName", props.streamName, KINESIS_STREAM_NAME),
      ...rangeProblems("retentionPeriod", retentionPeriod, 24, 8760, "hours"),
      ...rangeProblems("shardCount", shardCount, 1, 10_000, "shards"),
    ]);
  }
}
