import type { Topology } from "../topology/topology";
import type { EventRoute, RuleRoute, TargetRoute } from "./event-route";
import { namesOf, ruleName, targetName } from "./names";

/** A rule, or a target of it, that events are expected at. */
export interface Place {
  /** As the user wrote it: `RULE` or `RULE/TARGET`. */
  readonly written: string;
  readonly ruleAddresses: ReadonlySet<string>;
  /** Undefined where only the rule is named. */
  readonly targetAddresses?: ReadonlySet<string>;
}

/**
 * Finds what `RULE` or `RULE/TARGET` names: by the name in AWS or in Terraform, the address or the construct's path.
 *
 * @returns undefined where the source has no such rule or target
 */
export function findPlace(written: string, topology: Topology): Place | undefined {
  for (const at of slashes(written)) {
    const rule = written.slice(0, at);
    const target = at === written.length ? undefined : written.slice(at + 1);
    const rules = topology.rules.filter((one) => namesOf(one, ruleName(one)).includes(rule));
    if (rules.length === 0) continue;
    const ruleAddresses = new Set(rules.map(({ address }) => address));
    if (target === undefined) return { written, ruleAddresses };
    const targets = rules.flatMap((one) =>
      one.targets.filter((item) => namesOf(item, targetName(item)).includes(target)),
    );
    if (targets.length > 0)
      return { written, ruleAddresses, targetAddresses: new Set(targets.map(({ address }) => address)) };
  }
  return undefined;
}

/** The places where a rule's name may end: at the end first, since an address can hold a slash too. */
function slashes(written: string): number[] {
  const places = [written.length];
  for (let at = written.indexOf("/"); at !== -1; at = written.indexOf("/", at + 1)) places.push(at);
  return places;
}

/** Whether the event is at the place: matched by the rule, or delivered to the target. Undefined where it cannot be told. */
export function isAt(route: EventRoute, place: Place): boolean | undefined {
  const rules = route.rules.filter(({ address }) => place.ruleAddresses.has(address));
  const { targetAddresses } = place;
  return some(
    rules.map((rule) => (targetAddresses === undefined ? isMatch(rule) : isDelivered(rule, targetAddresses))),
  );
}

function isMatch({ result }: RuleRoute): boolean | undefined {
  return result === "unknown" ? undefined : result === "matched";
}

function isDelivered(rule: RuleRoute, addresses: ReadonlySet<string>): boolean | undefined {
  const targets = rule.targets.filter(({ address }) => addresses.has(address));
  const delivered = some(targets.map(statusOf));
  return delivered === false ? false : isMatch(rule) === true ? delivered : isMatch(rule);
}

function statusOf({ status }: TargetRoute): boolean | undefined {
  return status === "unknown" ? undefined : status === "delivered";
}

function some(answers: readonly (boolean | undefined)[]): boolean | undefined {
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}
