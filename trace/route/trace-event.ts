import { sizeProblem } from "../events/entry-size";
import type { Event } from "../events/event";
import { type Assumptions, noAssumptions } from "../iam/assumptions";
import { checkEvent } from "../match/event-reader";
import { textOf } from "../terraform/value";
import type { Rule, Target, Topology } from "../topology/topology";
import {
  type BusRoute,
  type Declared,
  type EventRoute,
  isTaken,
  type RuleRoute,
  type TargetRoute,
} from "./event-route";
import { declared, ruleName } from "./names";
import { notReached } from "./not-reached";
import { PatternIndex } from "./pattern-index";
import { ruleResult } from "./rule-result";
import { isSame, type Stop, Stops } from "./stops";
import { TargetJudge } from "./target-route";

type SaidOfRule = Declared & Pick<RuleRoute, "name" | "bus">;

/** Follows events through what a source declares. */
export class Tracer {
  private readonly stops: Stops;
  private readonly targets: TargetJudge;
  private readonly patterns: PatternIndex;
  private readonly ofRules = new Map<Rule, SaidOfRule>();

  constructor(
    private readonly topology: Topology,
    assumptions: Assumptions = noAssumptions,
  ) {
    this.stops = new Stops(topology);
    this.targets = new TargetJudge(topology, assumptions);
    this.patterns = new PatternIndex(topology.rules);
  }

  /**
   * Tells of an event that `trace` would refuse, in much less time.
   *
   * @throws EventError for an event that is nested over 1,000 levels deep
   */
  check({ text }: Event): void {
    if (sizeProblem(text) === undefined) checkEvent(text);
  }

  /**
   * @param mostRefused of the rules that do not take the event, the most that are told of; as long as there are more,
   *   those after them are left out
   * @throws EventError for an event that is nested over 1,000 levels deep
   */
  trace(event: Event, mostRefused = Number.POSITIVE_INFINITY): EventRoute {
    const { place, source, detailType } = event;
    const refused = sizeProblem(event.text);
    if (refused !== undefined) {
      const rules = [
        ...firstOf(
          mostRefused,
          notReached(this.stops.rulesByBus, [], refused, () => false),
        ),
      ];
      return { place, source, detailType, outcome: "not-delivered", refused, buses: [], rules };
    }
    const refuses = this.topology.rules.length > mostRefused ? this.patterns.refusalsOf(event) : () => false;
    const first = this.stops.first(event, refuses);
    const stops = [...first];
    const rules = new Map<Rule, RuleRoute>();
    let refusals = 0;
    const judge = (rule: Rule, stop: Stop): RuleRoute | undefined => {
      if (refusals >= mostRefused && refuses(rule)) return undefined;
      const route = this.ruleRoute(rule, stop, event);
      if (!rules.has(rule) && !isTaken(route)) refusals++;
      rules.set(rule, route);
      return route;
    };
    for (const stop of first)
      for (const rule of this.stops.rulesOn(stop)) {
        const route = judge(rule, stop);
        if (route?.result !== "matched") continue;
        for (const next of this.stops.after(rule, route))
          if (!stops.some((stop) => isSame(stop, next))) stops.push(next);
      }
    // An event that came from another bus is not handed on once more.
    // https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-bus-to-bus.html
    for (const stop of stops.slice(first.length))
      for (const rule of this.stops.rulesOn(stop))
        if ((rules.get(rule)?.result ?? "unknown") === "unknown") judge(rule, stop);

    const routes = [...rules.values()];
    const others = notReached(this.stops.rulesByBus, stops, `no bus here takes events of ${source}`, (rule) =>
      rules.has(rule),
    );
    return {
      place,
      source,
      detailType,
      outcome: outcomeOf(routes),
      buses: stops.map(busRoute),
      rules: [...routes, ...firstOf(mostRefused - refusals, others)],
    };
  }

  private ruleRoute(rule: Rule, stop: Stop, event: Event): RuleRoute {
    const judged = ruleResult(rule, stop, event);
    const { missing } = stop;
    const uncertain =
      judged.result === "matched" && missing !== undefined
        ? {
            result: "unknown" as const,
            reason: `cannot tell whether the event comes to the bus ${textOf(stop.bus.name)}, for ${missing} is not known`,
            missing,
          }
        : {};
    return {
      ...this.said(rule),
      ...judged,
      ...uncertain,
      targets: isTaken(judged) ? rule.targets.map((target) => this.targetRoute(target, stop, event)) : [],
    };
  }

  /** What is said of a rule whatever the event. */
  private said(rule: Rule): SaidOfRule {
    const known = this.ofRules.get(rule);
    if (known !== undefined) return known;
    const said = { ...declared(rule), name: ruleName(rule), bus: textOf(rule.busName) };
    this.ofRules.set(rule, said);
    return said;
  }

  private targetRoute(target: Target, { via }: Stop, event: Event): TargetRoute {
    const { deadLetterQueue, ...route } = this.targets.route(target, event);
    const isHandedOn = via !== undefined && target.destination.kind === "event-bus";
    return isHandedOn && route.status !== "not-delivered"
      ? {
          ...route,
          status: "not-delivered",
          reason: "the event came from another bus, and EventBridge hands it on once only",
        }
      : { ...route, ...(deadLetterQueue === undefined ? {} : { deadLetterQueue }) };
  }
}

function* firstOf<T>(most: number, items: Iterable<T>): Generator<T> {
  let left = most;
  if (left <= 0) return;
  for (const item of items) {
    yield item;
    left--;
    if (left <= 0) return;
  }
}

function busRoute({ bus, missing, via }: Stop): BusRoute {
  return {
    name: textOf(bus.name),
    ...(bus.declared === undefined ? {} : { address: bus.declared.address }),
    ...(missing === undefined ? {} : { missing }),
    ...(via === undefined ? {} : { via: via.address }),
  };
}

function outcomeOf(rules: readonly RuleRoute[]): EventRoute["outcome"] {
  const matched = rules.filter(({ result }) => result === "matched");
  if (matched.some(({ targets }) => targets.some(({ status }) => status === "delivered"))) return "delivered";
  const mayDeliver = (rule: RuleRoute): boolean =>
    rule.targets.some(({ status }) => status !== "not-delivered");
  const unknown = rules.filter(({ result }) => result === "unknown");
  if (matched.some(mayDeliver) || unknown.some(mayDeliver)) return "unknown";
  return matched.length > 0 ? "not-delivered" : "unmatched";
}
