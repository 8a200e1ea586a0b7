import type { Event } from "../events/event";
import { type Assumptions, noAssumptions } from "../iam/assumptions";
import { textOf } from "../terraform/value";
import type { Rule, Target, Topology } from "../topology/topology";
import { type Arrival, arrivals, type Bus, busesOf } from "./arrival";
import type { BusRoute, EventRoute, RuleRoute } from "./event-route";
import { declared, ruleName } from "./names";
import { ruleResult } from "./rule-result";
import { TargetJudge } from "./target-route";

/** An arrival, and the target that hands the event on from another bus. */
type Stop = Arrival & { readonly via?: Target };

/** Follows events through what a source declares. */
export class Tracer {
  private readonly buses: ReadonlyMap<string, Bus>;
  private readonly rulesByBus = new Map<string, Rule[]>();
  private readonly targets: TargetJudge;

  constructor(topology: Topology, assumptions: Assumptions = noAssumptions) {
    this.buses = busesOf(topology);
    this.targets = new TargetJudge(topology, assumptions);
    for (const rule of topology.rules) {
      const bus = textOf(rule.busName);
      const same = this.rulesByBus.get(bus);
      if (same === undefined) this.rulesByBus.set(bus, [rule]);
      else same.push(rule);
    }
  }

  /** @throws EventError for an event that is nested over 1,000 levels deep */
  trace(event: Event): EventRoute {
    const first = arrivals(event.source, this.buses.values());
    const stops = new Map<string, Stop>(first.map((stop) => [textOf(stop.bus.name), stop]));
    const rules: RuleRoute[] = [];
    for (const stop of first)
      for (const rule of this.rulesOn(stop)) {
        const route = this.ruleRoute(rule, stop, event);
        rules.push(route);
        if (route.result !== "matched") continue;
        for (const next of this.handedOn(rule, route))
          if (!stops.has(textOf(next.bus.name))) stops.set(textOf(next.bus.name), next);
      }
    // An event that came from another bus is not handed on once more.
    // https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-bus-to-bus.html
    for (const stop of [...stops.values()].slice(first.length))
      for (const rule of this.rulesOn(stop)) rules.push(this.ruleRoute(rule, stop, event));

    const reached = [...stops.values()];
    return {
      place: event.place,
      source: event.source,
      detailType: event.detailType,
      outcome: outcomeOf(rules),
      buses: reached.map(busRoute),
      rules: [...rules, ...this.notReached(stops, event)],
    };
  }

  private rulesOn({ bus }: Stop): readonly Rule[] {
    return this.rulesByBus.get(textOf(bus.name)) ?? [];
  }

  private ruleRoute(rule: Rule, stop: Stop, event: Event): RuleRoute {
    const judged = ruleResult(rule, stop.bus, event);
    const mayMatch = judged.result === "matched" || judged.result === "unknown";
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
      ...declared(rule),
      name: ruleName(rule),
      bus: textOf(rule.busName),
      ...judged,
      ...uncertain,
      targets: mayMatch ? rule.targets.map((target) => this.targets.route(target, event)) : [],
    };
  }

  /** The buses that a rule's targets hand the event to. */
  private handedOn(rule: Rule, route: RuleRoute): Stop[] {
    return rule.targets.flatMap((via, index) => {
      if (via.destination.kind !== "event-bus" || route.targets[index]?.status === "not-delivered") return [];
      const arn = textOf(via.destination.arn);
      const bus = [...this.buses.values()].find(
        (one) => one.declared !== undefined && textOf(one.declared.arn) === arn,
      );
      return bus === undefined ? [] : [{ bus, via }];
    });
  }

  private *notReached(stops: ReadonlyMap<string, Stop>, event: Event): Generator<RuleRoute> {
    const reached = [...stops.keys()].join(", ");
    const where =
      reached === "" ? `no bus here takes events of ${event.source}` : `the event comes to ${reached}`;
    for (const [bus, rules] of this.rulesByBus) {
      if (stops.has(bus)) continue;
      for (const rule of rules)
        yield {
          ...declared(rule),
          name: ruleName(rule),
          bus,
          result: "not-reached",
          reason: `it is on the bus ${bus}; ${where}`,
          refusals: [],
          targets: [],
        };
    }
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
