import { matchText } from "../terraform/match-text";
import { inputsOf } from "../terraform/module-inputs";
import { concatenate, referenceOf, Template, textOf, Unknown, type Value } from "../terraform/value";
import type { PoliciesOn, PolicyService, ResourcePolicy } from "../topology/access";
import type { Destination, Topology } from "../topology/topology";
import type { Assumptions } from "./assumptions";
import { allowed, type Check, cannotTell, refused, type Sender } from "./check";
import { type Decision, decide, type Policy } from "./decide";
import { policyNames, refusal } from "./refusal";
import type { Request } from "./request";
import { eventBridge } from "./routes";

const services: Readonly<Partial<Record<Destination["kind"], PolicyService>>> = {
  "log-group": "logs",
  queue: "sqs",
  topic: "sns",
  function: "lambda",
};

/** Whether a destination is of a kind that has a policy of its own. */
export function hasOwnPolicy({ kind }: Pick<Destination, "kind">): boolean {
  return services[kind] !== undefined;
}

/**
 * Whether the policies of a resource let EventBridge do something to it.
 *
 * @param role the role that EventBridge has taken on, where it does not act in its own name
 */
export function checkResource(
  action: string,
  destination: Destination,
  sender: Sender,
  topology: Topology,
  assumptions: Assumptions,
  role: Value = null,
): Check {
  const service = services[destination.kind];
  if (service === undefined) return cannotTell(action, "resource policy", referenceOf(destination.arn));
  const on = destination.kind === "log-group" ? withoutStreams(destination.arn) : destination.arn;
  const request: Request = {
    principal: role === null ? { service: eventBridge } : { role },
    action,
    // A log event is put into a stream, whose name EventBridge chooses.
    resource:
      service === "logs" ? joined(on, ":log-stream:", new Unknown("the name of the log stream", false)) : on,
    sourceArn: sender.ruleArn,
    sourceAccount: sender.account,
  };
  const stated = statedOn(topology, assumptions, service, on);
  const policies = topology.policiesOn(service, on);
  const decision = decideWhole(policies, stated, request);
  const kind = policyNames[service];
  switch (decision.result) {
    case "allowed":
      return allowed(action, "resource policy", `${kind} ${decision.by} allows it`, decision.by);
    case "denied":
      return refused(
        action,
        "resource policy",
        `${kind} ${decision.by} denies it in ${decision.statement}`,
        decision.by,
      );
    case "unknown":
      return cannotTell(action, "resource policy", decision.reference, { by: decision.by });
    case "not-allowed": {
      const outside = stated.length > 0 ? undefined : outsideOf(destination, topology);
      if (outside !== undefined)
        return cannotTell(action, "resource policy", outside, { what: `the ${kind} of ${outside}` });
      return refused(
        action,
        "resource policy",
        refusal(service, action, destination, role, decision.nearest),
        decision.nearest?.by,
        decision.nearest?.element,
      );
    }
  }
}

/** The policies that the user states for a resource, by its ARN; those of CloudWatch Logs hold for the account. */
export function statedOn(
  topology: Topology,
  assumptions: Assumptions,
  service: PolicyService,
  arn: Value,
): Policy[] {
  return assumptions.resourcePolicies
    .filter(({ on }) => on !== "*" || service === "logs")
    .filter(({ on }) => matchText(topology.expand(on), arn, "like") === true)
    .map((policy) => ({ ...policy, document: topology.expand(policy.document) }));
}

/**
 * Two policies that are each the whole of a resource's policy take each other's place, in an order that the source
 * does not tell: what they agree on can be told.
 */
export function decideWhole(
  { policies, possible }: PoliciesOn,
  stated: readonly Policy[],
  request: Request,
): Decision {
  const by = (written: readonly Policy[]): Decision =>
    decide(stated.length === 0 ? written : [...written, ...stated], request, possible);
  const each = alternativesIn(policies);
  const decisions = each.map(by);
  const [first, ...rest] = decisions;
  if (first !== undefined && rest.every(({ result }) => result === first.result)) return first;
  const addresses = each.flatMap(([whole]) => whole?.address ?? []);
  return {
    result: "unknown",
    reference: `which of ${addresses.join(" and ")} is the policy, as each replaces the other,`,
    by: addresses[1] ?? "",
  };
}

type Alternatives = readonly (readonly ResourcePolicy[])[];

const alternatives = new WeakMap<readonly ResourcePolicy[], Alternatives>();

/** What may be all the policies of a resource: each that may be the whole of it first, with the others. */
function alternativesIn(policies: readonly ResourcePolicy[]): Alternatives {
  const before = alternatives.get(policies);
  if (before !== undefined) return before;
  const whole = policies.filter((policy) => policy.whole && policy.conditional === undefined);
  const others = policies.filter((policy) => !(policy.whole && policy.conditional === undefined));
  const found = whole.length < 2 ? [policies] : whole.map((policy) => [policy, ...others]);
  alternatives.set(policies, found);
  return found;
}

/**
 * Why a resource may have a policy that the source does not show: it is not made by it, or a module whose folder
 * is not in the source is given it.
 */
export function outsideOf(destination: Destination, topology: Topology): string | undefined {
  const { resource } = destination;
  if (resource === undefined)
    return destination.arn instanceof Unknown ? destination.arn.reference : textOf(destination.arn);
  if (resource.mode === "data") return resource.address;
  return inputsOf(topology.unreadModules).byAddress.get(resource.address)?.address;
}

/** The ARN of a log group without what stands for its streams, `:*`. */
export function withoutStreams(arn: Value): Value {
  if (typeof arn === "string") return arn.replace(/:\*$/, "");
  const last = arn instanceof Template ? arn.parts.at(-1) : undefined;
  if (!(arn instanceof Template) || typeof last !== "string") return arn;
  return concatenate([...arn.parts.slice(0, -1), last.replace(/:\*$/, "")]);
}

function joined(arn: Value, ...rest: readonly (string | Unknown)[]): Value {
  const known = typeof arn === "string" || arn instanceof Unknown || arn instanceof Template;
  return concatenate([known ? arn : textOf(arn), ...rest]);
}
