import { knownText, referenceOf, textOf, Unknown, type Value } from "../terraform/value";
import type { KmsKey } from "../topology/access";
import type { Destination, DestinationKind, Topology } from "../topology/topology";
import type { Assumptions } from "./assumptions";
import { allowed, type Check, cannotTell, refused, type Sender } from "./check";
import { type Decision, decide } from "./decide";
import { defaultKeyPolicy } from "./default-key-policy";
import { decideKeyByRole } from "./key-by-role";
import { logKeyRequests } from "./log-group-key";
import type { Request } from "./request";
import { decideWhole, statedOn } from "./resource-access";
import { policiesOfRole, possiblyOf } from "./role-access";
import { eventBridge } from "./routes";

/** What delivery does with the key of an encrypted destination; putting a record into a stream decrypts nothing. */
export function keyActionsOf(kind: DestinationKind): readonly string[] {
  return kind === "kinesis" ? ["kms:GenerateDataKey"] : ["kms:GenerateDataKey", "kms:Decrypt"];
}

/** Whether a key, by its ARN or alias, is one that AWS keeps for a service. */
export function isKeyOfAws(key: string): boolean {
  return /(^|:)alias\/aws\//.test(key);
}

/** What EventBridge asks of a destination's key when it delivers in its own name. */
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

/** Whether it is the target's role, where it has one, that uses the destination's key. */
export function isKeyUsedByRole(kind: DestinationKind): boolean {
  return kind === "queue" || kind === "topic" || kind === "kinesis";
}

/**
 * Whether a destination's KMS key may be used to deliver: by EventBridge, the target's role, or CloudWatch Logs.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html
 * https://docs.aws.amazon.com/streams/latest/dev/permissions-user-key-KMS.html
 */
export function checkKey(
  destination: Destination,
  roleArn: Value,
  sender: Sender,
  topology: Topology,
  assumptions: Assumptions,
): Check[] {
  const { kmsKey: key, kind, arn } = destination;
  if (key === null) return [];
  const isByRole = roleArn !== null && isKeyUsedByRole(kind);
  // AWS's own keys let in those of the account that use the service, and no other service.
  if (isKeyOfAws(knownText(key) ?? "")) return isByRole ? [] : [refusedByAws(key)];
  if (kind === "kinesis" && !isByRole) return [];
  const stated = statedOn(topology, assumptions, "kms", key);
  const policies = topology.policiesOn("kms", key);
  const own = topology.kmsKeyOf(key);
  const byDefault =
    own === undefined || policies.policies.some(({ whole }) => whole) ? [] : defaultKeyPolicy(own);
  const ofKey = (request: Request): Decision => decideWhole(policies, [...stated, ...byDefault], request);
  const answered = answers(key, own, stated.length > 0);
  if (kind === "log-group") {
    const requests = logKeyRequests(arn, key);
    const decisions = requests.map(ofKey);
    const decision = decisions.find(({ result }) => result !== "not-allowed") ?? decisions[0];
    const [{ action } = { action: "" }] = requests;
    return decision === undefined ? [] : [answered(action, "CloudWatch Logs", decision)];
  }
  if (!isByRole)
    return keyActionsOf(kind).map((action) =>
      answered(action, eventBridge, ofKey(keyRequest(action, key, kind, sender))),
    );
  const known = policiesOfRole(roleArn, topology, assumptions);
  const hidden = new Unknown(`what ${referenceOf(roleArn)} may do`, false);
  const ofItself = known?.policies ?? [{ address: textOf(roleArn), document: hidden }];
  const role = known?.role;
  const ofRole = (request: Request): Decision =>
    decide(ofItself, request, role === undefined ? undefined : possiblyOf(role));
  const stream = kind === "kinesis" ? { encryptionContext: new Map([["aws:kinesis:arn", arn]]) } : {};
  const user = `role ${role?.address ?? textOf(roleArn)}`;
  return keyActionsOf(kind).map((action) =>
    answered(action, user, decideKeyByRole({ action, key, role: roleArn, ...stream }, ofKey, ofRole)),
  );
}

function answers(key: Value, own: KmsKey | undefined, isStated: boolean) {
  return (action: string, user: string, decision: Decision): Check => {
    const { result } = decision;
    if (result === "allowed")
      return allowed(action, "key policy", `key policy ${decision.by} allows it`, decision.by);
    if (result === "denied")
      return refused(
        action,
        "key policy",
        `key policy ${decision.by} denies it in ${decision.statement}`,
        decision.by,
      );
    if (result === "unknown")
      return cannotTell(action, "key policy", decision.reference, { by: decision.by });
    if (own === undefined && !isStated)
      return cannotTell(action, "key policy", referenceOf(key), {
        what: `the key policy of ${referenceOf(key)}`,
      });
    const name = own?.address ?? textOf(key);
    return refused(action, "key policy", `the key ${name} does not let ${user} use it (${action})`, name);
  };
}

function refusedByAws(key: Value): Check {
  return refused(
    "kms:Decrypt",
    "key policy",
    `AWS's own key ${textOf(key)} does not let ${eventBridge} use it`,
  );
}
