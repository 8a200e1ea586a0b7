import { CloudwatchLogGroup } from "@cdktf/provider-aws/lib/cloudwatch-log-group";
import { CloudwatchLogStream } from "@cdktf/provider-aws/lib/cloudwatch-log-stream";
import { KinesisFirehoseDeliveryStream } from "@cdktf/provider-aws/lib/kinesis-firehose-delivery-stream";
import type { S3Bucket } from "@cdktf/provider-aws/lib/s3-bucket";
import { Construct } from "constructs";
import { resourceName } from "../eventbridge/resource-name";
import { callerAccountId } from "../providers/caller-identity";
import { isKnown, nameProblems, rangeProblems, validate } from "../validation";
import { FIREHOSE_STREAM_NAME } from "./destination-names";
import { keyArnOf } from "./encryption-key";
import { badPrefix } from "./errors";
import { DEFAULT_RETENTION, type LogRetention, retentionProblems } from "./log-retention";
import { ServiceRole } from "./service-role";
import { StorageBucket, type StorageBucketProps } from "./storage-bucket";

const NAME_LIMIT = 64;
const DATE = "!{timestamp:yyyy/MM/dd}/";

/** The least that Firehose takes where it sorts by content. */
const BUFFER_MB = 64;

/** The topic, without the braces of "{id}", which are unsafe in names of objects. */
const TOPIC_QUERY = '{topic:(."detail-type"|split("{")|join("")|split("}")|join(""))}';

/** What an `EventStorage` is made of. */
export interface EventStorageProps extends StorageBucketProps {
  /**
   * The Firehose stream's name: 1 to 64 letters, digits, ".", "-" or "_".
   *
   * @default - the resource's name in Terraform
   */
  readonly streamName?: string;
  /**
   * Where events are kept, before topic and date; it ends in "/".
   *
   * @default "events/"
   */
  readonly prefix?: string;
  /**
   * Where events are kept that could not be sorted, before the kind of error and the date; it ends in "/".
   *
   * @default "errors/"
   */
  readonly errorPrefix?: string;
  /**
   * How long events are collected before a file is written, in seconds: 0 to 900. A full 64 MB are written before.
   *
   * @default 300
   */
  readonly bufferingInterval?: number;
  /**
   * How long Firehose's log of errors is kept, in days.
   *
   * @default 365
   */
  readonly logRetention?: LogRetention;
}

/**
 * Events kept in S3, as lines of JSON in compressed files, one folder a topic and day:
 * `events/v2.audits.entitytype.id.entityid.id/2026/01/31/`. For the `FirehoseStream` target, which takes its
 * `resource`.
 *
 * @see https://docs.aws.amazon.com/firehose/latest/dev/dynamic-partitioning.html
 */
export class EventStorage extends Construct {
  /** The Terraform resource of the Firehose stream, which events are sent to. */
  public readonly resource: KinesisFirehoseDeliveryStream;
  /** The Terraform resource of the bucket, which events are kept in. */
  public readonly bucket: S3Bucket;

  /** @throws at synth where a number or a prefix is not allowed */
  public constructor(scope: Construct, id: string, props: EventStorageProps = {}) {
    super(scope, id);
    const { prefix = "events/", errorPrefix = "errors/", bufferingInterval = 300, encryptionKey } = props;
    const { logRetention = DEFAULT_RETENTION } = props;
    const name = props.streamName ?? resourceName(this, NAME_LIMIT);
    this.bucket = new StorageBucket(this, "Bucket", props).resource;
    const logGroup = new CloudwatchLogGroup(this, "Log", {
      name: `/aws/kinesisfirehose/${name}`,
      retentionInDays: logRetention,
    });
    const logStream = new CloudwatchLogStream(this, "LogStream", {
      name: "errors",
      logGroupName: logGroup.name,
    });
    const role = this.role(logStream.arn, props);
    this.resource = new KinesisFirehoseDeliveryStream(this, "Default", {
      name,
      destination: "extended_s3",
      serverSideEncryption: { enabled: true, keyType: "AWS_OWNED_CMK" },
      extendedS3Configuration: {
        roleArn: role.resource.arn,
        bucketArn: this.bucket.arn,
        prefix: `${prefix}!{partitionKeyFromQuery:topic}/${DATE}`,
        errorOutputPrefix: `${errorPrefix}!{firehose:error-output-type}/${DATE}`,
        bufferingSize: BUFFER_MB,
        bufferingInterval,
        compressionFormat: "GZIP",
        fileExtension: ".json.gz",
        ...(encryptionKey === undefined ? {} : { kmsKeyArn: keyArnOf(encryptionKey) }),
        dynamicPartitioningConfiguration: { enabled: true },
        processingConfiguration: {
          enabled: true,
          processors: [
            processor("MetadataExtraction", {
              JsonParsingEngine: "JQ-1.6",
              MetadataExtractionQuery: TOPIC_QUERY,
            }),
            processor("AppendDelimiterToRecord", { Delimiter: "\\n" }),
          ],
        },
        cloudwatchLoggingOptions: {
          enabled: true,
          logGroupName: logGroup.name,
          logStreamName: logStream.name,
        },
      },
      // A role without its policy yet would lose the first events.
      dependsOn: [role.policy],
    });
    validate(this, () => [
      ...nameProblems("streamName", props.streamName, FIREHOSE_STREAM_NAME),
      ...prefixProblems("prefix", prefix),
      ...prefixProblems("errorPrefix", errorPrefix),
      ...rangeProblems("bufferingInterval", bufferingInterval, 0, 900, "seconds"),
      ...retentionProblems(logRetention),
    ]);
  }

  /** @see https://docs.aws.amazon.com/firehose/latest/dev/controlling-access.html#using-iam-s3 */
  private role(logStreamArn: string, { encryptionKey }: EventStorageProps): ServiceRole {
    const role = new ServiceRole(this, "Role", "firehose.amazonaws.com", {
      StringEquals: { "aws:SourceAccount": callerAccountId(this) },
    });
    const { arn } = this.bucket;
    role.allow(["s3:GetBucketLocation", "s3:ListBucket", "s3:ListBucketMultipartUploads"], arn);
    role.allow(["s3:AbortMultipartUpload", "s3:GetObject", "s3:PutObject"], `${arn}/*`);
    role.allow("logs:PutLogEvents", logStreamArn);
    if (encryptionKey !== undefined) {
      role.allow(["kms:Decrypt", "kms:GenerateDataKey"], keyArnOf(encryptionKey));
    }
    return role;
  }
}

function processor(type: string, parameters: Readonly<Record<string, string>>) {
  return {
    type,
    parameters: Object.entries(parameters).map(([parameterName, parameterValue]) => ({
      parameterName,
      parameterValue,
    })),
  };
}

/** The problem of a prefix, as a list of none or one. A token passes: it is not known yet. */
function prefixProblems(property: string, prefix: string): string[] {
  return !isKnown(prefix) || /^[^/].*\/$/.test(prefix) ? [] : [badPrefix(property, prefix)];
}
