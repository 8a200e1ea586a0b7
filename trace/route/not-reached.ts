import { knownText, textOf } from "../terraform/value";
import { type Place, placeInArn } from "../topology/place";
import type { Rule } from "../topology/topology";
import type { Bus } from "./buses";
import type { RuleRoute } from "./event-route";
import { declared, ruleName } from "./names";

/** A bus that the event comes to, and where. */
interface Reached {
  readonly bus: Bus;
  readonly place?: Place;
}

/**
 * What is said of the rules that the event does not come to.
 *
 * @param nowhere why it comes to no bus, where it does not
 */
export function* notReached(
  rules: Iterable<readonly [bus: Bus, rules: readonly Rule[]]>,
  stops: readonly Reached[],
  nowhere: string,
  isReached: (rule: Rule) => boolean,
): Generator<RuleRoute> {
  const names = new Set(stops.map(({ bus }) => textOf(bus.name)));
  const where = stops.length === 0 ? nowhere : `the event comes to ${[...names].join(", ")}`;
  for (const [{ name }, onBus] of rules) {
    const bus = textOf(name);
    const here = stops.filter((stop) => textOf(stop.bus.name) === bus);
    for (const rule of onBus) {
      if (isReached(rule)) continue;
      const reason = here.length === 0 ? `it is on the bus ${bus}; ${where}` : elsewhere(rule, bus, here);
      yield {
        ...declared(rule),
        name: ruleName(rule),
        bus,
        result: "not-reached",
        reason,
        refusals: [],
        targets: [],
      };
    }
  }
}

/** On a bus of the same name in another region or account. */
function elsewhere(rule: Rule, bus: string, stops: readonly Reached[]): string {
  const own = placeInArn(rule.arn);
  const others = stops.map((stop) => stop.place ?? stop.bus.place);
  const texts = (what: "region" | "account"): [string | undefined, ...(string | undefined)[]] => [
    textIn(own, what),
    ...others.map((place) => textIn(place, what)),
  ];
  const [region, ...regions] = texts("region");
  if (region !== undefined && !regions.includes(region) && !regions.includes(undefined))
    return `it is in ${region}; the event comes to ${bus} in ${regions.join(", ")}`;
  const [account, ...accounts] = texts("account");
  return `it is in the account ${account}; the event comes to ${bus} in ${accounts.join(", ")}`;
}

function textIn(place: Place | undefined, what: "region" | "account"): string | undefined {
  const text = knownText(place?.[what]);
  return text === "" ? undefined : text;
}
