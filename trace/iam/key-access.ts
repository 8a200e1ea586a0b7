import { knownText, referenceOf, textOf, type Value } from "../terraform/value";
import type { Destination, DestinationKind, Topology } from "../topology/topology";
import type { Assumptions } from "./assumptions";
import { allowed, type Check, cannotTell, refused, type Sender } from "./check";
import type { Request } from "./request";
import { decideWhole, statedOn } from "./resource-access";
import { eventBridge } from "./routes";

/** What EventBridge does with the key of an encrypted queue or topic. */
export const keyActions = ["kms:GenerateDataKey", "kms:Decrypt"];

/** What EventBridge asks of a destination's key when it delivers. */
export function keyRequest(action: string, key: Value, kind: DestinationKind, sender: Sender): Request {
  return {
    principal: { service: eventBridge },
    action,
    resource: key,
    // SNS does not say for which rule it uses the key, so a condition on that refuses every event.
    // https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html
    ...(kind === "topic" ? {} : { sourceArn: sender.ruleArn, sourceAccount: sender.account }),
  };
}

/**
 * Whether EventBridge may use the KMS key of a queue or topic: only a customer's key can be told to let it.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html
 */
export function checkKey(
  destination: Destination,
  sender: Sender,
  topology: Topology,
  assumptions: Assumptions,
): Check[] {
  const key = destination.kmsKey;
  if (key === null) return [];
  if (/(^|:)alias\/aws\//.test(knownText(key) ?? ""))
    return [
      refused("kms:Decrypt", "key policy", `AWS's own key ${textOf(key)} does not let ${eventBridge} use it`),
    ];
  const stated = statedOn(topology, assumptions, "kms", key);
  const policies = topology.policiesOn("kms", key);
  const own = topology.kmsKeys.find(({ arn }) => textOf(arn) === textOf(key));
  return keyActions.map((action) => {
    const request = keyRequest(action, key, destination.kind, sender);
    const decision = decideWhole(policies, stated, request);
    const name = own?.address ?? textOf(key);
    if (decision.result === "allowed")
      return allowed(action, "key policy", `key policy ${decision.by} allows it`, decision.by);
    if (decision.result === "denied")
      return refused(
        action,
        "key policy",
        `key policy ${decision.by} denies it in ${decision.statement}`,
        decision.by,
      );
    if (decision.result === "unknown")
      return cannotTell(action, "key policy", decision.reference, { by: decision.by });
    if (own === undefined && stated.length === 0)
      return cannotTell(action, "key policy", referenceOf(key), {
        what: `the key policy of ${referenceOf(key)}`,
      });
    return refused(
      action,
      "key policy",
      `the key ${name} does not let ${eventBridge} use it (${action})`,
      name,
    );
  });
}
