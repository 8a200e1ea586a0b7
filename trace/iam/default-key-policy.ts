import type { Value } from "../terraform/value";
import type { KmsKey } from "../topology/access";
import type { Policy } from "./decide";
import { accountOf } from "./key-by-role";

const known = new WeakMap<KmsKey, readonly Policy[]>();

/**
 * The policy that KMS gives a key that is made without one: its account may do everything, and let its roles.
 * https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
 */
export function defaultKeyPolicy(key: KmsKey): readonly Policy[] {
  const before = known.get(key);
  if (before !== undefined) return before;
  const statement = new Map<string, Value>([
    ["Effect", "Allow"],
    ["Principal", new Map([["AWS", accountOf(key.arn)]])],
    ["Action", "kms:*"],
    ["Resource", "*"],
  ]);
  const policies = [{ address: key.address, document: new Map([["Statement", [statement]]]) }];
  known.set(key, policies);
  return policies;
}
