import type { GrantListEntry } from "@aws-sdk/client-kms";
import type { Policy } from "../../../trace/iam/decide";
import { isKeyOfAws } from "../../../trace/iam/key-access";
import { fromJson } from "../../../trace/terraform/functions/json";
import type { KnownKind } from "../../../trace/topology/destination-kinds";
import { nameIn } from "../arn";
import type { AwsClients } from "../aws-clients";
import { policyOf } from "./policy-document";

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
  private readonly keys = new Map<string, Promise<EncryptionKey | undefined>>();

  constructor(private readonly clients: AwsClients) {}

  forget(): void {
    this.keys.clear();
  }

  /** The customer's or AWS's key that a destination is encrypted with, or `undefined` where it has none. */
  of(kind: KnownKind, arn: string): Promise<EncryptionKey | undefined> {
    const known = this.keys.get(arn) ?? this.read(kind, arn);
    this.keys.set(arn, known);
    return known;
  }

  private async read(kind: KnownKind, arn: string): Promise<EncryptionKey | undefined> {
    const name = await this.nameOf(kind, arn);
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

  private async nameOf(kind: KnownKind, arn: string): Promise<string | undefined> {
    const { events, kinesis, sns, sqs } = this.clients;
    switch (kind) {
      case "queue": {
        const { QueueUrl } = await sqs.getQueueUrl({ QueueName: nameIn(arn) });
        const { Attributes } = await sqs.getQueueAttributes({ QueueUrl, AttributeNames: ["KmsMasterKeyId"] });
        return Attributes?.KmsMasterKeyId;
      }
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
