import { matchText } from "../terraform/match-text";
import { referenceOf, textOf, type Value } from "../terraform/value";
import type { Role } from "../topology/access";
import type { Topology } from "../topology/topology";
import type { Assumptions } from "./assumptions";
import { allowed, type Check, cannotTell, refused, type Sender } from "./check";
import { decide, type Policy, type PossiblePolicies } from "./decide";
import { eventBridge } from "./routes";
import { decideWanted, type Wanted } from "./wanted";

/** Whether EventBridge can take on a target's role, and the role may do all that delivery wants. */
export function checkRole(
  wanted: readonly Wanted[],
  roleArn: Value,
  sender: Sender,
  topology: Topology,
  assumptions: Assumptions,
): Check[] {
  const known = policiesOfRole(roleArn, topology, assumptions);
  if (known === undefined)
    return wanted.map(({ action }) =>
      cannotTell(action, "role", referenceOf(roleArn), { what: `what ${referenceOf(roleArn)} may do` }),
    );
  const { role, policies, isStated } = known;
  const trust = role === undefined || isStated ? [] : [checkTrust(role, sender)];
  const name = role === undefined ? textOf(roleArn) : role.address;
  return [...trust, ...wanted.map((one) => checkWanted(one, roleArn, name, policies, role))];
}

/** What is known of the policies of a role. */
export interface KnownRole {
  /** The role, where the source makes it. */
  readonly role: Role | undefined;
  /** Its own and those that the user states of it. */
  readonly policies: readonly Policy[];
  readonly isStated: boolean;
}

/** The policies of a role: undefined where neither the source nor the user tells any. */
export function policiesOfRole(
  roleArn: Value,
  topology: Topology,
  assumptions: Assumptions,
): KnownRole | undefined {
  const stated = assumptions.rolePolicies
    .filter(({ on }) => matchText(topology.expand(on), roleArn, "like") === true)
    .map((policy) => ({ ...policy, document: topology.expand(policy.document) }));
  const role = topology.roleOf(roleArn);
  const own = role?.policies ?? [];
  const isStated = stated.length > 0;
  if (role === undefined && !isStated) return undefined;
  return { role, policies: isStated ? [...own, ...stated] : own, isStated };
}

/** The policies that may be a role's. */
export function possiblyOf({ possiblePolicies }: Role): PossiblePolicies {
  return { policies: possiblePolicies, conditionOf: ({ conditional }) => conditional };
}

function checkWanted(
  wanted: Wanted,
  roleArn: Value,
  name: string,
  policies: readonly Policy[],
  role: Role | undefined,
): Check {
  const { action, resource, neededBy } = wanted;
  const possible = role === undefined ? undefined : possiblyOf(role);
  const decision = decideWanted(policies, wanted, roleArn, possible);
  switch (decision.result) {
    case "allowed":
      if (role !== undefined && role.permissionsBoundary !== null)
        return cannotTell(action, "role", referenceOf(role.permissionsBoundary), {
          by: name,
          what: "the permissions boundary",
        });
      return allowed(action, "role", `role ${name} allows it, by ${decision.by}`, decision.by);
    case "denied":
      return refused(
        action,
        "role",
        `role ${name} denies it, in ${decision.statement} of ${decision.by}`,
        decision.by,
      );
    case "unknown":
      return cannotTell(action, "role", decision.reference, { by: decision.by });
    case "not-allowed":
      if (neededBy !== undefined)
        return cannotTell(action, "role", neededBy, {
          what: `whether ${name}, which does not allow ${action}, needs it: ${neededBy}`,
        });
      return refused(action, "role", `role ${name} does not allow ${action} on ${textOf(resource)}`, name);
  }
}

function checkTrust(role: Role, sender: Sender): Check {
  const action = "sts:AssumeRole";
  const decision = decide(trustOf(role), {
    principal: { service: eventBridge },
    action,
    resource: role.arn,
    sourceArn: sender.ruleArn,
    sourceAccount: sender.account,
  });
  switch (decision.result) {
    case "allowed":
      return allowed(action, "trust policy", `role ${role.address} trusts ${eventBridge}`, role.address);
    case "unknown":
      return cannotTell(action, "trust policy", decision.reference, { by: role.address });
    default:
      return refused(
        action,
        "trust policy",
        `role ${role.address} does not trust ${eventBridge}`,
        role.address,
      );
  }
}

const trusts = new WeakMap<Role, readonly Policy[]>();

/** The trust policy of a role: one list for all who ask, so that what is made of it is kept. */
function trustOf(role: Role): readonly Policy[] {
  const { address, trust: document, conditional } = role;
  const policies = trusts.get(role) ?? [
    { address, document, ...(conditional === undefined ? {} : { conditional }) },
  ];
  trusts.set(role, policies);
  return policies;
}
