import type { GrantListEntry } from "@aws-sdk/client-kms";
import type { Policy } from "../../../trace/iam/decide";
import { isKeyOfAws } from "../../../trace/iam/key-access";
import { fromJson } from "../../../trace/terraform/functions/json";
import { nameIn } from "../arn";
import type { AwsClients } from "../aws-clients";
import { kindOf } from "./destination-kind";
import { policyOf } from "./policy-document";
import { queueAttribute } from "./queue-attribute";
import { ReadOnce } from "./read-once";

/** The key that a destination encrypts with. */
export interface EncryptionKey {
  /** Its ARN, or the alias of a key of AWS's own. */
  name: string;
  /** Of a key of AWS's own none, which lets no other service use it. The grants are among them. */
  policies: Policy[];
  isOfAws: boolean;
}

/** Reads the keys of queues, topics, Kinesis streams and buses through the APIs, each once until {@link forget}. */
export class EncryptionKeys {
  private readonly keys = new ReadOnce((arn) => this.read(arn));

  constructor(private readonly clients: AwsClients) {}

  forget(): void {
    this.keys.forget();
  }

  /** The customer's or AWS's key that a destination is encrypted with, or `undefined` where it has none. */
  of(arn: string): Promise<EncryptionKey | undefined> {
    return this.keys.of(arn);
  }

  private async read(arn: string): Promise<EncryptionKey | undefined> {
    const name = await this.nameOf(arn);
    if (name === undefined || name === "") {
      return undefined;
    }
    if (isKeyOfAws(name)) {
      return { name, policies: [], isOfAws: true };
    }
    const { kms } = this.clients;
    const { KeyMetadata } = await kms.describeKey({ KeyId: name });
    const { Policy: document } = await kms.getKeyPolicy({ KeyId: KeyMetadata?.KeyId, PolicyName: "default" });
    const key = KeyMetadata?.Arn ?? name;
    const { Grants = [] } = await kms.listGrants({ KeyId: KeyMetadata?.KeyId });
    return { name: key, policies: [...policyOf(key, document), ...Grants.map(grantedBy)], isOfAws: false };
  }

  private async nameOf(arn: string): Promise<string | undefined> {
    const { events, kinesis, sns, sqs } = this.clients;
    switch (kindOf(arn)) {
      case "queue":
        return queueAttribute(sqs, arn, "KmsMasterKeyId");
      case "topic":
        return (await sns.getTopicAttributes({ TopicArn: arn })).Attributes?.KmsMasterKeyId;
      case "event-bus":
        return (await events.describeEventBus({ Name: nameIn(arn) })).KmsKeyIdentifier;
      case "kinesis": {
        const { StreamDescriptionSummary } = await kinesis.describeStreamSummary({ StreamName: nameIn(arn) });
        return StreamDescriptionSummary?.EncryptionType === "KMS"
          ? StreamDescriptionSummary.KeyId
          : undefined;
      }
      default:
        return undefined;
    }
  }
}

/** A grant as the statement of a policy that it stands for. */
function grantedBy({ GrantId = "", GranteePrincipal, Operations = [] }: GrantListEntry): Policy {
  const Action = Operations.map((operation) => `kms:${operation}`);
  const statement = { Effect: "Allow", Principal: { AWS: GranteePrincipal ?? "" }, Action, Resource: "*" };
  return { address: `grant ${GrantId}`, document: fromJson({ Statement: [statement] }) };
}
