import type { Assumptions } from "../iam/assumptions";
import type { Check } from "../iam/check";
import { deliveryOf } from "../iam/delivery";
import { checkResource } from "../iam/resource-access";
import { placeInArn } from "../topology/place";
import type { DestinationKind, EventBus, Target, Topology } from "../topology/topology";
import type { Finding, FindingId } from "./finding";
import { found } from "./found";

/** The five kinds of destination that let EventBridge or another account in by a policy of their own. */
function policyOf(kind: DestinationKind): FindingId {
  if (kind === "log-group") return "log-delivery-policy";
  if (kind === "topic") return "topic-policy";
  if (kind === "event-bus") return "event-bus-policy";
  return kind === "function" ? "function-permission" : "queue-policy";
}

/** What keeps EventBridge from a target's destination and its dead-letter queue. */
export function deliveryFindings(target: Target, topology: Topology, assumptions: Assumptions): Finding[] {
  const delivery = deliveryOf(target, topology, assumptions);
  const refusals = delivery.checks.filter(({ result }) => result === "refused");
  const findings = new Map<FindingId, Finding>();
  for (const check of refusals) {
    const id = idOf(check, target);
    if (!findings.has(id)) findings.set(id, found(id, target, check.reason));
  }
  if (findings.size === 0 && delivery.status === "unknown")
    findings.set("delivery-unknown", found("delivery-unknown", target, delivery.reason));
  return [...findings.values(), ...deadLetterFindings(target, delivery.deadLetter?.checks ?? [])];
}

function idOf({ route, element }: Check, target: Target): FindingId {
  switch (route) {
    case "target":
      return target.onBusOfRule === false ? "target-on-other-bus" : "role-not-taken";
    case "destination":
      return "destination-invalid";
    case "region":
      return "target-in-another-region";
    case "fifo topic":
      return "fifo-topic";
    case "message group":
      return "fifo-queue-without-group";
    case "deduplication":
      return "fifo-queue-without-deduplication";
    case "role":
      return target.roleArn === null ? "role-missing" : "role-unable";
    case "trust policy":
      return "role-unable";
    case "key policy":
      return "kms-key-policy";
    case "resource policy":
      return element === "Condition" && target.destination.kind !== "event-bus"
        ? "permission-for-another-source"
        : policyOf(target.destination.kind);
  }
}

function deadLetterFindings(target: Target, checks: readonly Check[]): Finding[] {
  const refusal = checks.find(({ result }) => result === "refused");
  if (refusal === undefined) return [];
  const id = {
    target: "dead-letter-queue-fifo",
    destination: "destination-invalid",
    "key policy": "kms-key-policy",
  } as const;
  const { route } = refusal;
  const known =
    route === "target" || route === "destination" || route === "key policy"
      ? id[route]
      : "dead-letter-queue-policy";
  return [found(known, target, `dead-letter queue: ${refusal.reason}`)];
}

/** Whether a bus may write to its dead-letter queue. The sender is the bus. */
export function busDeadLetterFindings(
  bus: EventBus,
  topology: Topology,
  assumptions: Assumptions,
): Finding[] {
  const queue = bus.deadLetter;
  if (queue?.kind !== "queue") return [];
  if (queue.fifo === true)
    return [found("dead-letter-queue-fifo", bus, "a FIFO queue cannot be a dead-letter queue")];
  const account = placeInArn(bus.arn)?.account ?? topology.configuration.account();
  const sender = { ruleArn: bus.arn, account };
  const { result, reason } = checkResource("sqs:SendMessage", queue, sender, topology, assumptions);
  return result === "refused" ? [found("bus-dead-letter-queue-policy", bus, reason)] : [];
}
