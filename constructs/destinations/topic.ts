import { KmsKey } from "@cdktf/provider-aws/lib/kms-key";
import { SnsTopic } from "@cdktf/provider-aws/lib/sns-topic";
import { Construct } from "constructs";
import { KeyPolicy } from "../delivery/key-policy";
import { TopicPolicy } from "../delivery/topic-policy";
import { resourceName } from "../eventbridge/resource-name";
import { nameProblems, validate } from "../validation";
import { TOPIC_NAME } from "./destination-names";
import { type EncryptionKey, keyArnOf } from "./encryption-key";

const NAME_LIMIT = 256;

/** What a `Topic` is made of. */
export interface TopicProps {
  /**
   * The topic's name: 1 to 256 letters, digits, "-" or "_".
   *
   * @default - the resource's name in Terraform
   */
  readonly topicName?: string;
  /**
   * A KMS key of your own that encrypts the topic, or `false` for none. The key that AWS manages for SNS is no
   * choice: EventBridge may not use it.
   *
   * @default - a key for this topic, rotated each year; AWS bills each key by the month
   * @see https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html
   */
  readonly encryptionKey?: EncryptionKey | false;
}

/** A standard SNS topic that is encrypted and takes no messages without TLS. */
export class Topic extends Construct {
  /** The Terraform resource. */
  public readonly resource: SnsTopic;

  /** @throws at synth where the name is not allowed */
  public constructor(scope: Construct, id: string, props: TopicProps = {}) {
    super(scope, id);
    const key = props.encryptionKey ?? this.ownKey();
    this.resource = new SnsTopic(this, "Default", {
      name: props.topicName ?? resourceName(this, NAME_LIMIT),
      ...(key === false ? {} : { kmsMasterKeyId: keyArnOf(key) }),
    });
    TopicPolicy.of(this.resource).requireTls();
    validate(this, () => nameProblems("topicName", props.topicName, TOPIC_NAME));
  }

  private ownKey(): KmsKey {
    const key = new KmsKey(this, "Key", {
      description: `Encrypts the SNS topic ${this.node.path}`,
      enableKeyRotation: true,
    });
    KeyPolicy.of(key);
    return key;
  }
}
