import type { ITerraformDependable } from "cdktf";
import type { IConstruct } from "constructs";
import { KeyPolicy } from "../delivery/key-policy";
import { callerAccountId } from "../providers/caller-identity";
import { currentRegion } from "../providers/region";
import type { EncryptionKey } from "./encryption-key";

/**
 * Lets CloudWatch Logs use a key of the app for one log group. The log group is named by text: it is refused while the
 * key does not let it in, so the key's policy cannot wait for it.
 *
 * @returns what must stand before the log group
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html
 */
export function allowLogEncryption(
  scope: IConstruct,
  key: EncryptionKey | undefined,
  logGroupName: string,
): ITerraformDependable[] {
  if (key === undefined || typeof key === "string") {
    return [];
  }
  const region = currentRegion(scope);
  const policy = KeyPolicy.of(key);
  policy.addStatements({
    Effect: "Allow",
    Principal: { Service: `logs.${region}.amazonaws.com` },
    Action: ["kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"],
    Resource: "*",
    Condition: {
      ArnLike: {
        "kms:EncryptionContext:aws:logs:arn": `arn:*:logs:${region}:${callerAccountId(scope)}:log-group:${logGroupName}`,
      },
    },
  });
  return [policy.resource];
}
