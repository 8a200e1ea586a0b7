import { textual } from "../terraform/functions/textual";
import { concatenate, knownText, referenceOf, textOf, type Value } from "../terraform/value";
import { placeInArn } from "../topology/place";
import type { Target, Topology } from "../topology/topology";
import type { Assumptions } from "./assumptions";
import { allowed, type Check, cannotTell, refused, type Sender } from "./check";
import type { Decision } from "./decide";
import type { Request } from "./request";
import { decideWhole, outsideOf, statedOn } from "./resource-access";

const action = "events:PutEvents";

/**
 * Whether the policy of a bus lets events in that a rule of another account sends: the target's role alone is not
 * enough there. On a bus of the rule's account only a statement that denies counts.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cross-account.html
 */
export function checkBusPolicy(
  target: Target,
  sender: Sender,
  topology: Topology,
  assumptions: Assumptions,
): Check[] {
  const { destination, roleArn } = target;
  const { arn } = destination;
  const isOwn = isSameAccount(sender.account, placeInArn(arn)?.account);
  const stated = statedOn(topology, assumptions, "events", arn);
  const policies = topology.policiesOn("events", arn);
  const decision = decideBus({ roleArn, account: sender.account, bus: arn }, (request) =>
    decideWhole(policies, stated, request),
  );
  if (decision.result === "denied")
    return [
      refused(
        action,
        "resource policy",
        `event bus policy ${decision.by} denies it in ${decision.statement}`,
        decision.by,
      ),
    ];
  if (isOwn === true) return [];
  if (decision.result === "allowed")
    return [allowed(action, "resource policy", `event bus policy ${decision.by} allows it`, decision.by)];
  if (isOwn === undefined)
    return [
      cannotTell(action, "resource policy", accountReference(sender.account, arn), {
        what: `whether ${textOf(arn)} is in another account, where its policy must allow it, for ${accountReference(sender.account, arn)}`,
      }),
    ];
  if (decision.result === "unknown")
    return [cannotTell(action, "resource policy", decision.reference, { by: decision.by })];
  const outside = stated.length > 0 ? undefined : outsideOf(destination, topology);
  if (outside !== undefined)
    return [cannotTell(action, "resource policy", outside, { what: `the event bus policy of ${outside}` })];
  return [
    refused(
      action,
      "resource policy",
      `no event bus policy lets ${roleArn === null ? `the account ${textOf(sender.account)}` : textOf(roleArn)} put events on ${textOf(destination.name)} (${action})`,
      decision.nearest?.by,
    ),
  ];
}

/**
 * Decides whether a bus takes events in from a role of an account: a policy that names the account lets all its roles
 * in.
 */
export function decideBus(
  { roleArn, account, bus }: { readonly roleArn: Value; readonly account: Value; readonly bus: Value },
  decide: (request: Request) => Decision,
): Decision {
  const root = concatenate(["arn:aws:iam::", textual(account), ":root"]);
  const decisionFor = (role: Value): Decision => decide({ principal: { role }, action, resource: bus });
  const byRole = decisionFor(roleArn ?? root);
  return byRole.result === "not-allowed" ? decisionFor(root) : byRole;
}

function isSameAccount(one: Value, other: Value | undefined): boolean | undefined {
  if (other === undefined) return undefined;
  if (textOf(one) === textOf(other)) return true;
  return knownText(one) !== undefined && knownText(other) !== undefined ? false : undefined;
}

/** The account that is not known: the sender's, else that of the bus. */
function accountReference(sender: Value, arn: Value): string {
  return knownText(sender) === undefined ? referenceOf(sender) : referenceOf(placeInArn(arn)?.account ?? arn);
}
