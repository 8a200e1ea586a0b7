import type { KinesisStream as StreamResource } from "@cdktf/provider-aws/lib/kinesis-stream";
import type { KmsKey } from "@cdktf/provider-aws/lib/kms-key";
import type { Construct } from "constructs";
import { referredResource } from "../delivery/references";
import { eventPathProblems } from "../eventbridge/input/event-path";
import type { IRule } from "../eventbridge/rule-ref";
import type { IRuleTarget, RuleTargetConfig } from "../eventbridge/rule-target-config";
import { isKnown } from "../validation";
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
   * @default - the stream's own, where it is a key of the app or an ARN
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
    const { partitionKeyPath, encryptionKey: _, ...options } = this.props;
    const arn = arnOf(this.stream);
    const keyArn = this.keyArn;
    return bindWithRole(scope, rule, options, {
      arn,
      statements: [
        allow("kinesis:PutRecord", arn),
        ...(keyArn === undefined ? [] : [allow("kms:GenerateDataKey", keyArn)]),
      ],
      ...(partitionKeyPath === undefined ? {} : { parameters: { kinesisTarget: { partitionKeyPath } } }),
      problems: () => this.problems(),
    });
  }

  /** The stream's key as the stream names it: an id, an ARN or an alias. */
  private get keyId(): string | undefined {
    const keyId = typeof this.stream === "string" ? undefined : resourceOf(this.stream).kmsKeyIdInput;
    return keyId === KEY_OF_AWS ? undefined : keyId;
  }

  /** A permission takes no id and no alias, so the key must be one of the app or named by its ARN. */
  private get keyArn(): string | undefined {
    const { keyId, stream } = this;
    const { encryptionKey } = this.props;
    if (encryptionKey !== undefined) {
      return arnOf(encryptionKey);
    }
    if (keyId === undefined || typeof stream === "string") {
      return undefined;
    }
    if (isKnown(keyId)) {
      return KEY_ARN.form.test(keyId) ? keyId : undefined;
    }
    const key = referredResource(resourceOf(stream), keyId);
    return key?.terraformResourceType === "aws_kms_key" ? key.getStringAttribute("arn") : undefined;
  }

  private problems(): string[] {
    const { keyId } = this;
    const { partitionKeyPath, encryptionKey, eventRole } = this.props;
    const isPath = partitionKeyPath === undefined || eventPathProblems(partitionKeyPath).length === 0;
    return [
      ...arnProblems("stream", this.stream, ARN),
      ...(isPath ? [] : [badPartitionKeyPath(partitionKeyPath)]),
      ...(encryptionKey === undefined ? [] : arnProblems("encryptionKey", encryptionKey, KEY_ARN)),
      ...(keyId !== undefined && this.keyArn === undefined && eventRole === undefined
        ? [streamKeyNotNamed(keyId)]
        : []),
    ];
  }
}
