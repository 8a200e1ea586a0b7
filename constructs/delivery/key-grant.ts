import type { KmsKey } from "@cdktf/provider-aws/lib/kms-key";
import type { TerraformResource } from "cdktf";
import { isKnown } from "../validation";
import { warn } from "../warnings";
import { keyOfAws, unknownKeyPolicy } from "./errors";
import { KeyPolicy } from "./key-policy";
import { referredResource } from "./references";

/** A service whose resources EventBridge writes to with their key. */
export type EncryptingService = "sqs" | "sns";

/** A queue or a topic: what a KMS key may encrypt. */
interface Encrypted extends TerraformResource {
  readonly kmsMasterKeyIdInput: string | undefined;
}

/**
 * The policy of the key that encrypts a queue or topic, where the key is one of the app; undefined where there is no
 * key. Of a key that is only an ARN or an alias the policy is not known, and a warning shows the statement to add.
 */
export function keyPolicyOf(encrypted: Encrypted, service: EncryptingService): KeyPolicy | undefined {
  const keyId = encrypted.kmsMasterKeyIdInput;
  if (keyId === undefined || isOfAws(keyId, service)) {
    return undefined;
  }
  const key = isKnown(keyId) ? undefined : referredResource(encrypted, keyId);
  if (key !== undefined && isKmsKey(key)) {
    return KeyPolicy.of(key);
  }
  warn(
    encrypted,
    "kms-key-policy",
    unknownKeyPolicy(isKnown(keyId) ? keyId : "a reference", service === "sqs"),
  );
  return undefined;
}

/**
 * The problem of a key that EventBridge cannot be let use, as a list of none or one.
 *
 * @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html
 * @see https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html
 */
export function keyProblems(encrypted: Encrypted, service: EncryptingService): string[] {
  const keyId = encrypted.kmsMasterKeyIdInput;
  const alternative =
    service === "sqs"
      ? "a KMS key of your own, or sqsManagedSseEnabled: true and no KMS key"
      : "a KMS key of your own, or none";
  return keyId !== undefined && isOfAws(keyId, service) ? [keyOfAws(keyId, alternative)] : [];
}

function isOfAws(keyId: string, service: EncryptingService): boolean {
  return isKnown(keyId) && (keyId === `alias/aws/${service}` || keyId.endsWith(`:alias/aws/${service}`));
}

function isKmsKey(resource: TerraformResource): resource is KmsKey {
  return resource.terraformResourceType === "aws_kms_key";
}
