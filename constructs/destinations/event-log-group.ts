import { CloudwatchLogGroup } from "@cdktf/provider-aws/lib/cloudwatch-log-group";
import { Construct } from "constructs";
import { resourceName } from "../eventbridge/resource-name";
import { LOG_GROUP_NAME } from "../names";
import { dependenciesInStackOf } from "../stack-dependencies";
import { isKnown, nameProblems, validate } from "../validation";
import { allowLogEncryption } from "./encrypted-logs";
import { type EncryptionKey, keyArnOf } from "./encryption-key";
import { notUnderEvents } from "./errors";
import { DEFAULT_RETENTION, type LogRetention, retentionProblems } from "./log-retention";

const FOLDER = "/aws/events/";
const NAME_LIMIT = 512;

/** What an `EventLogGroup` is made of. */
export interface EventLogGroupProps {
  /**
   * The log group's name: "/aws/events/" and letters, digits, ".", "-", "_", "/" or "#", at most 512 characters.
   *
   * @default - "/aws/events/" and the resource's name in Terraform
   */
  readonly logGroupName?: string;
  /**
   * How long events are kept, in days.
   *
   * @default 365
   */
  readonly retention?: LogRetention;
  /**
   * A KMS key of your own that encrypts the events. The policy of a key of the app lets CloudWatch Logs use it; that
   * of a key which is only an ARN has to.
   *
   * @default - the key that CloudWatch Logs manages
   */
  readonly encryptionKey?: EncryptionKey;
}

/** A log group for events, for the `LogGroup` target. */
export class EventLogGroup extends Construct {
  /** The Terraform resource. */
  public readonly resource: CloudwatchLogGroup;

  /** @throws at synth where the name or the retention is not allowed */
  public constructor(scope: Construct, id: string, props: EventLogGroupProps = {}) {
    super(scope, id);
    const { encryptionKey, retention = DEFAULT_RETENTION } = props;
    const name = props.logGroupName ?? `${FOLDER}${resourceName(this, NAME_LIMIT - FOLDER.length)}`;
    const dependsOn = dependenciesInStackOf(this, allowLogEncryption(this, encryptionKey, name));
    this.resource = new CloudwatchLogGroup(this, "Default", {
      name,
      retentionInDays: retention,
      ...(encryptionKey === undefined ? {} : { kmsKeyId: keyArnOf(encryptionKey) }),
      ...(dependsOn.length === 0 ? {} : { dependsOn }),
    });
    validate(this, () => [
      ...nameProblems("logGroupName", name, LOG_GROUP_NAME),
      ...(isKnown(name) && !name.startsWith(FOLDER) ? [notUnderEvents(name)] : []),
      ...retentionProblems(retention),
    ]);
  }
}
