import type { KmsKey } from "@cdktf/provider-aws/lib/kms-key";

/** A customer's KMS key: a key of the provider, or its ARN (a value or a token). */
export type EncryptionKey = KmsKey | string;

/** The ARN of a key. */
export function keyArnOf(key: EncryptionKey): string {
  return typeof key === "string" ? key : key.arn;
}
