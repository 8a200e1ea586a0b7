import type { KinesisStream as StreamResource } from "@cdktf/provider-aws/lib/kinesis-stream";
import type { KmsKey } from "@cdktf/provider-aws/lib/kms-key";
import type { Construct } from "constructs";
import { eventPathProblems } from "../eventbridge/input/event-path";
import type { IRule } from "../eventbridge/rule-ref";
import type { IRuleTarget, RuleTargetConfig } from "../eventbridge/rule-target-config";
import { arnForm, arnOf, arnProblems, type Destination, resourceOf } from "./destination";
import { badPartitionKeyPath, streamKeyNotNamed } from "./errors";
import { allow, bindWithRole, type RoleTargetOptions } from "./role-target";

const ARN = arnForm("a Kinesis stream", "kinesis", "stream/<name>");
const KEY_ARN = arnForm("a KMS key", "kms", "key/<id>");
/** Its policy lets everybody in the account use it through Kinesis. */
const KEY_OF_AWS = "alias/aws/kinesis";

/** What a `KinesisStream` target takes. */
export interface KinesisStreamProps extends RoleTargetOptions {
  /**
   * The JSON path to the event's field whose value is the partition key, at most 256 characters. Events with one
   * value keep their order.
   *
   * @default - the event's id
   * @see https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_KinesisParameters.html
   */
  readonly partitionKeyPath?: string;
  /**
   * The KMS key of your own that encrypts the stream, or its ARN: the role is let make data keys with it.
   *
   * @default - none: the stream is not encrypted, or with the key of AWS
   * @see https://docs.aws.amazon.com/streams/latest/dev/permissions-user-key-KMS.html
   */
  readonly encryptionKey?: KmsKey | string;
}

/**
 * Puts each event as a record on a Kinesis stream.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-iam-roles.html
 */
export class KinesisStream implements IRuleTarget {
  /** @param stream a stream of the provider, a construct that exposes one as `resource`, or its ARN */
  public constructor(
    private readonly stream: Destination<StreamResource>,
    private readonly props: KinesisStreamProps = {},
  ) {}

  public bind(scope: Construct, rule: IRule): RuleTargetConfig {
    const { partitionKeyPath, encryptionKey, ...options } = this.props;
    const arn = arnOf(this.stream);
    return bindWithRole(scope, rule, options, {
      arn,
      statements: [
        allow("kinesis:PutRecord", arn),
        ...(encryptionKey === undefined ? [] : [allow("kms:GenerateDataKey", arnOf(encryptionKey))]),
      ],
      ...(partitionKeyPath === undefined ? {} : { parameters: { kinesisTarget: { partitionKeyPath } } }),
      problems: () => this.problems(),
    });
  }

  private problems(): string[] {
    const { partitionKeyPath, encryptionKey, eventRole } = this.props;
    const keyId = typeof this.stream === "string" ? undefined : resourceOf(this.stream).kmsKeyIdInput;
    const needsKey = keyId !== undefined && keyId !== KEY_OF_AWS && !encryptionKey && !eventRole;
    const isPath = partitionKeyPath === undefined || eventPathProblems(partitionKeyPath).length === 0;
    return [
      ...arnProblems("stream", this.stream, ARN),
      ...(isPath ? [] : [badPartitionKeyPath(partitionKeyPath)]),
      ...(encryptionKey === undefined ? [] : arnProblems("encryptionKey", encryptionKey, KEY_ARN)),
      ...(needsKey ? [streamKeyNotNamed(keyId)] : []),
    ];
  }
}
