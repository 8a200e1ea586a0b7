import { knownText, referenceOf, textOf, Unknown, type Value } from "../terraform/value";
import { areTwo, placeInArn } from "../topology/place";
import type { DestinationKind, Target, Topology } from "../topology/topology";
import { type Assumptions, noAssumptions } from "./assumptions";
import { checkBusPolicy } from "./bus-access";
import { type Check, cannotTell, refused, type Sender } from "./check";
import { checkFifoQueue } from "./fifo-queue";
import { checkFifoTopic } from "./fifo-topic";
import { checkKey } from "./key-access";
import { checkResource, hasOwnPolicy } from "./resource-access";
import { checkRole } from "./role-access";
import { wantedOfRole } from "./role-wants";
import { routes } from "./routes";
import { checkRegion } from "./target-region";
import type { Wanted } from "./wanted";

/** Whether a destination takes what EventBridge sends, and why. */
export interface Delivery {
  readonly status: "delivered" | "refused" | "unknown";
  /** A sentence for a person: what lets it, what refuses it, or what cannot be told. */
  readonly reason: string;
  /** The reference that hides the answer, where it is unknown. */
  readonly missing?: string;
  /** All that it depends on, in the order of asking. */
  readonly checks: readonly Check[];
}

/** A target's delivery, with that of its dead-letter queue, where it has one. */
export interface TargetDelivery extends Delivery {
  readonly deadLetter?: Delivery;
}

/** Whether a target's destination accepts the events of its rule. */
export function deliveryOf(
  target: Target,
  topology: Topology,
  assumptions: Assumptions = noAssumptions,
): TargetDelivery {
  const sender = senderOf(target, topology);
  const checks = [
    ...checkTarget(target),
    ...checkRegion(target, topology),
    ...checkFifoQueue(target),
    ...checkFifoTopic(target),
    ...checkAccess(target, sender, topology, assumptions),
    ...(target.destination.kind === "event-bus" ? checkBusPolicy(target, sender, topology, assumptions) : []),
    ...checkKey(target.destination, target.roleArn, sender, topology, assumptions),
  ];
  const deadLetter = deadLetterOf(target, topology, assumptions);
  return { ...concluded(checks), ...(deadLetter === undefined ? {} : { deadLetter }) };
}

/** Whether a target's dead-letter queue accepts what could not be delivered; undefined where it has none. */
export function deadLetterOf(
  target: Target,
  topology: Topology,
  assumptions: Assumptions = noAssumptions,
): Delivery | undefined {
  const queue = target.deadLetter;
  if (queue === undefined) return undefined;
  const sender = senderOf(target, topology);
  if (queue.kind === "unknown") return concluded([checkArn(queue.arn)]);
  if (queue.kind !== "queue")
    return concluded([
      refused(null, "target", `a dead-letter queue is an SQS queue, not ${textOf(queue.arn)}`),
    ]);
  const fifo =
    queue.fifo === true ? [refused(null, "target", "a FIFO queue cannot be a dead-letter queue")] : [];
  return concluded([
    ...fifo,
    checkResource("sqs:SendMessage", queue, sender, topology, assumptions),
    ...checkKey(queue, null, sender, topology, assumptions),
  ]);
}

function senderOf(target: Target, topology: Topology): Sender {
  const account = topology.configuration.account(target.provider);
  // A rule outside the source has a name at least, but its ARN is not known.
  const ruleArn = target.rule?.arn ?? new Unknown(`the ARN of rule ${textOf(target.ruleName)}`, false);
  return { ruleArn, account };
}

/** What refuses a target whatever policies say. */
function checkTarget(target: Target): Check[] {
  if (target.onBusOfRule === false)
    return [
      refused(
        null,
        "target",
        `it is on the bus ${textOf(target.busName)}, its rule on ${textOf(target.rule?.busName ?? null)}`,
      ),
    ];
  if (target.destination.kind === "log-group" && target.roleArn !== null)
    return [refused(null, "target", "a log-group target takes no role_arn")];
  const { kind, resource } = target.destination;
  if (kind === "event-bus" && resource?.has("event_source_name"))
    return [
      refused(
        null,
        "destination",
        `the partner event bus ${resource.address} takes events from its partner only`,
      ),
    ];
  return [];
}

function checkAccess(target: Target, sender: Sender, topology: Topology, assumptions: Assumptions): Check[] {
  const { destination, roleArn } = target;
  const { kind } = destination;
  if (kind === "unknown") return [checkArn(destination.arn)];
  if (kind === "other")
    return [
      cannotTell(null, "target", referenceOf(destination.arn), {
        what: `what delivery to ${textOf(destination.arn)} needs`,
      }),
    ];
  const { by, actions } = routes[kind];
  // With a role EventBridge acts as the role, and its own name in the destination's policy does not count.
  if (by === "resource" || (by === "either" && roleArn === null))
    return actions.map((action) => checkResource(action, destination, sender, topology, assumptions));
  if (roleArn !== null) {
    const check = (wanted: readonly Wanted[]) => checkRole(wanted, roleArn, sender, topology, assumptions);
    const wanted = wantedOfRole(target, topology);
    const checks = check(wanted);
    // The role acts on something that the target does not name; a policy for it may be right all the same.
    const behind = new Unknown(`what ${textOf(destination.arn)} stands for`, false);
    const asked =
      actsBeyondTarget.has(kind) && checks.some(({ result }) => result === "refused")
        ? check(wanted.map((one) => ({ ...one, resource: behind })))
        : checks;
    return [...asked, ...checkOtherAccount(target, actions, sender, topology, assumptions)];
  }
  // AWS requires a role for a bus of another account or region, and is silent on one beside the rule's.
  if (kind === "event-bus")
    return [
      cannotTell("events:PutEvents", "role", `${target.address}.role_arn`, {
        what: `whether ${textOf(target.destination.arn)} takes events without a role_arn`,
      }),
    ];
  return [refused(actions[0] ?? null, "role", `a target of this kind needs a role_arn (${kind})`)];
}

/**
 * In another account the destination's own policy must let the role in too.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-cross-account.html
 */
function checkOtherAccount(
  { destination, roleArn }: Target,
  actions: readonly string[],
  sender: Sender,
  topology: Topology,
  assumptions: Assumptions,
): Check[] {
  if (!hasOwnPolicy(destination)) return [];
  const there = placeInArn(destination.arn);
  if (there === undefined || !areTwo(there.account, sender.account)) return [];
  return actions.map((action) => checkResource(action, destination, sender, topology, assumptions, roleArn));
}

/** Of what is known and names nothing in AWS, no destination can be told: the provider or AWS refuses it. */
function checkArn(arn: Value): Check {
  const text = knownText(arn);
  if (text !== undefined)
    return refused(null, "destination", `its arn is ${JSON.stringify(text)}, which is no ARN`);
  return cannotTell(null, "target", referenceOf(arn));
}

/** The API behind an AppSync endpoint; the document and the executions of an automation. */
export const actsBeyondTarget: ReadonlySet<DestinationKind> = new Set(["appsync", "ssm-automation"]);

/** Refused as soon as one check is; delivered where all hold. */
function concluded(checks: readonly Check[]): Delivery {
  const refusal = checks.find(({ result }) => result === "refused");
  if (refusal !== undefined) return { status: "refused", reason: refusal.reason, checks };
  const hidden = checks.find(({ result }) => result === "unknown");
  if (hidden !== undefined)
    return {
      status: "unknown",
      reason: hidden.reason,
      ...(hidden.missing === undefined ? {} : { missing: hidden.missing }),
      checks,
    };
  const reasons = [...new Set(checks.map(({ reason }) => reason))];
  return { status: "delivered", reason: reasons.join("; "), checks };
}
