import type { KmsKey } from "@cdktf/provider-aws/lib/kms-key";
import { type ITerraformDependable, TerraformStack } from "cdktf";
import type { IConstruct } from "constructs";
import { KeyPolicy } from "../delivery/key-policy";
import { isKnown } from "../validation";
import { warn } from "../warnings";
import { busKeyPolicy } from "./errors";

/** The identifier of a key that encrypts a bus. */
export function keyArnOf(key: KmsKey | string): string {
  return typeof key === "string" ? key : key.arn;
}

/**
 * Lets EventBridge encrypt a bus with a key. Of a key that is only an ARN the policy is not known: a warning shows
 * the statements to add there.
 *
 * @param eventBusName the name, not a reference to the bus
 * @returns what must stand before the bus is made
 */
export function allowBusKey(
  eventBus: IConstruct,
  key: KmsKey | string,
  eventBusName: string,
): ITerraformDependable[] {
  if (typeof key === "string") {
    warn(eventBus, "kms-key-policy", busKeyPolicy(key));
    return [];
  }
  const policy = KeyPolicy.of(key);
  // The stack of the key cannot read from that of the bus, which reads from it.
  const isNameable = isKnown(eventBusName) || TerraformStack.of(key) === TerraformStack.of(eventBus);
  policy.allowBus(isNameable ? eventBusName : "*");
  return [policy.resource];
}
