import type { KmsKey } from "@cdktf/provider-aws/lib/kms-key";
import { show } from "../errors";
import { resolved } from "../resolved";
import { warn } from "../warnings";
import { busKeyPolicy } from "./errors";
import type { EventBus } from "./event-bus";

/** The identifier of a key that encrypts a bus. */
export function keyArnOf(key: KmsKey | string): string {
  return typeof key === "string" ? key : key.arn;
}

/**
 * Warns where the policy of a bus's key does not name EventBridge, or is not known here. The key cannot name the bus
 * as a resource, for the bus needs the key: its statement holds the bus's ARN as text.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-encryption-event-bus-cmkey.html
 */
export function checkBusKey(eventBus: EventBus, key: KmsKey | string): void {
  const policy = typeof key === "string" ? undefined : key.policyInput;
  if (policy === undefined || !String(resolved(eventBus, policy)).includes("events.amazonaws.com")) {
    warn(eventBus, "kms-key-policy", busKeyPolicy(typeof key === "string" ? show(key) : key.node.path));
  }
}
