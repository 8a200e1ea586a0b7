import { sizeProblem } from "../events/entry-size";
import type { Event } from "../events/event";
import { type Assumptions, noAssumptions } from "../iam/assumptions";
import { textOf, type Value } from "../terraform/value";
import type { Rule, Target, Topology } from "../topology/topology";
import { type Arrival, arrivals, type Bus, busesOf, isFromPartner } from "./arrival";
import type { BusRoute, EventRoute, RuleRoute } from "./event-route";
import { declared, ruleName } from "./names";
import { ruleResult } from "./rule-result";
import { TargetJudge } from "./target-route";

/** An arrival, the region it is in where that counts, and the target that hands the event on from another bus. */
type Stop = Arrival & { readonly region?: string; readonly via?: Target };

/** Follows events through what a source declares. */
export class Tracer {
  private readonly buses: ReadonlyMap<string, Bus>;
  private readonly rulesByBus = new Map<string, Rule[]>();
  private readonly targets: TargetJudge;
  private readonly regions: ReadonlySet<string | undefined>;

  constructor(
    private readonly topology: Topology,
    assumptions: Assumptions = noAssumptions,
  ) {
    this.buses = busesOf(topology);
    this.targets = new TargetJudge(topology, assumptions);
    this.regions = new Set(topology.rules.map(({ arn }) => regionOf(arn)));
    for (const rule of topology.rules) {
      const bus = textOf(rule.busName);
      const same = this.rulesByBus.get(bus);
      if (same === undefined) this.rulesByBus.set(bus, [rule]);
      else same.push(rule);
    }
  }

  /** @throws EventError for an event that is nested over 1,000 levels deep */
  trace(event: Event): EventRoute {
    const { place, source, detailType } = event;
    const refused = sizeProblem(event.text);
    if (refused !== undefined) {
      const rules = [...this.notReached([], event, refused)];
      return { place, source, detailType, outcome: "not-delivered", refused, buses: [], rules };
    }
    const first = this.firstStops(event);
    const stops = [...first];
    const rules: RuleRoute[] = [];
    for (const stop of first)
      for (const rule of this.rulesOn(stop)) {
        const route = this.ruleRoute(rule, stop, event);
        rules.push(route);
        if (route.result !== "matched") continue;
        for (const next of this.handedOn(rule, route))
          if (!stops.some((stop) => isSame(stop, next))) stops.push(next);
      }
    // An event that came from another bus is not handed on once more.
    // https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-bus-to-bus.html
    for (const stop of stops.slice(first.length))
      for (const rule of this.rulesOn(stop)) rules.push(this.ruleRoute(rule, stop, event));

    return {
      place,
      source,
      detailType,
      outcome: outcomeOf(rules),
      buses: stops.map(busRoute),
      rules: [...rules, ...this.notReached(stops, event)],
    };
  }

  private firstStops(event: Event): Stop[] {
    const { region } = event;
    // An event that is made up may be of a region where the source has nothing: that says nothing of its rules then.
    const place: Pick<Stop, "region"> = region !== undefined && this.regions.has(region) ? { region } : {};
    const buses = [...this.buses.values()].filter((bus) => !this.isElsewhere(bus, place.region));
    const stops = arrivals(event.source, buses).map((stop) => ({ ...stop, ...place }));
    if (stops.length < 2 || isFromPartner(event.source)) return stops;
    // Whoever asks for an event of one's own means the bus whose rules take it, where it is one.
    const [only, ...others] = stops.filter((stop) =>
      this.rulesOn(stop).some((rule) => ruleResult(rule, stop.bus, event).result !== "no-match"),
    );
    return only === undefined || others.length > 0 ? stops : [{ bus: only.bus, ...place }];
  }

  /** Whether all the buses of the name are known to be in other regions. */
  private isElsewhere({ name, declared }: Bus, region: string | undefined): boolean {
    if (region === undefined || declared === undefined || isIn(region, declared)) return false;
    return this.topology.eventBuses.every((bus) => textOf(bus.name) !== textOf(name) || !isIn(region, bus));
  }

  private rulesOn({ bus, region }: Stop): readonly Rule[] {
    const rules = this.rulesByBus.get(textOf(bus.name)) ?? [];
    return region === undefined ? rules : rules.filter((rule) => isIn(region, rule));
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
      const declared = this.topology.eventBuses.find((one) => textOf(one.arn) === arn);
      const bus = declared && this.buses.get(textOf(declared.name));
      if (declared === undefined || bus === undefined) return [];
      const region = regionOf(via.destination.arn);
      return [{ bus: { ...bus, declared }, via, ...(region === undefined ? {} : { region }) }];
    });
  }

  private *notReached(stops: readonly Stop[], event: Event, refused?: string): Generator<RuleRoute> {
    const names = new Set(stops.map(({ bus }) => textOf(bus.name)));
    const nowhere = refused ?? `no bus here takes events of ${event.source}`;
    const where = stops.length === 0 ? nowhere : `the event comes to ${[...names].join(", ")}`;
    for (const [bus, rules] of this.rulesByBus) {
      const here = stops.filter((stop) => textOf(stop.bus.name) === bus);
      for (const rule of rules) {
        if (here.some(({ region }) => region === undefined || isIn(region, rule))) continue;
        const reason =
          here.length === 0
            ? `it is on the bus ${bus}; ${where}`
            : `it is in ${regionOf(rule.arn)}; the event comes to ${bus} in ${here.map(({ region }) => region).join(", ")}`;
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
}

function isSame(one: Stop, other: Stop): boolean {
  const isNear = one.region === undefined || other.region === undefined || one.region === other.region;
  return isNear && textOf(one.bus.name) === textOf(other.bus.name);
}

/** Whether a rule or bus may be in a region: one whose region is not known may be. */
function isIn(region: string, { arn }: Pick<Rule, "arn">): boolean {
  return (regionOf(arn) ?? region) === region;
}

/** The region in an ARN, where it is known. */
function regionOf(arn: Value): string | undefined {
  return /^arn:[^:]*:[^:]*:([\w-]+):/.exec(textOf(arn))?.[1];
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
