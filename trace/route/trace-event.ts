import { sizeProblem } from "../events/entry-size";
import type { Event } from "../events/event";
import { type Assumptions, noAssumptions } from "../iam/assumptions";
import { knownText, textOf } from "../terraform/value";
import { hiddenIn, isApart, isTogether, type Place, placeInArn } from "../topology/place";
import type { Rule, Target, Topology } from "../topology/topology";
import { type Arrival, arrivals, isFromPartner } from "./arrival";
import { type Bus, Buses } from "./buses";
import type { BusRoute, EventRoute, RuleRoute, TargetRoute } from "./event-route";
import { declared, ruleName } from "./names";
import { notReached } from "./not-reached";
import { ruleResult, textField } from "./rule-result";
import { TargetJudge } from "./target-route";

/** An arrival, the place it is in where that counts, and the target that hands the event on from another bus. */
type Stop = Arrival & { readonly place?: Place; readonly via?: Target };

/** Follows events through what a source declares. */
export class Tracer {
  private readonly buses: Buses;
  private readonly rulesByBus = new Map<Bus, Rule[]>();
  private readonly places = new Map<Rule, Place | undefined>();
  private readonly targets: TargetJudge;
  private readonly regions: ReadonlySet<string>;
  private readonly accounts: ReadonlySet<string>;

  constructor(topology: Topology, assumptions: Assumptions = noAssumptions) {
    this.buses = new Buses(topology);
    this.targets = new TargetJudge(topology, assumptions);
    for (const rule of topology.rules) {
      this.places.set(rule, placeInArn(rule.arn));
      const bus = this.buses.of(rule);
      const same = this.rulesByBus.get(bus);
      if (same === undefined) this.rulesByBus.set(bus, [rule]);
      else same.push(rule);
    }
    const places = [...this.places.values()];
    this.regions = new Set(places.flatMap((place) => knownText(place?.region) ?? []));
    this.accounts = new Set(places.flatMap((place) => knownText(place?.account) ?? []));
  }

  /** @throws EventError for an event that is nested over 1,000 levels deep */
  trace(event: Event): EventRoute {
    const { place, source, detailType } = event;
    const refused = sizeProblem(event.text);
    if (refused !== undefined) {
      const rules = [...notReached(this.rulesByBus, [], refused, () => false)];
      return { place, source, detailType, outcome: "not-delivered", refused, buses: [], rules };
    }
    const first = this.firstStops(event);
    const stops = [...first];
    const rules = new Map<Rule, RuleRoute>();
    for (const stop of first)
      for (const rule of this.rulesOn(stop)) {
        const route = this.ruleRoute(rule, stop, event);
        rules.set(rule, route);
        if (route.result !== "matched") continue;
        for (const next of this.handedOn(rule, route))
          if (!stops.some((stop) => isSame(stop, next))) stops.push(next);
      }
    // An event that came from another bus is not handed on once more.
    // https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-bus-to-bus.html
    for (const stop of stops.slice(first.length))
      for (const rule of this.rulesOn(stop))
        if ((rules.get(rule)?.result ?? "unknown") === "unknown")
          rules.set(rule, this.ruleRoute(rule, stop, event));

    const routes = [...rules.values()];
    return {
      place,
      source,
      detailType,
      outcome: outcomeOf(routes),
      buses: stops.map(busRoute),
      rules: [
        ...routes,
        ...notReached(this.rulesByBus, stops, `no bus here takes events of ${source}`, (rule) =>
          rules.has(rule),
        ),
      ],
    };
  }

  private firstStops(event: Event): Stop[] {
    const place = this.placeOf(event);
    const buses = this.buses.all.filter((bus) => !isApart(bus.place, place));
    const stops = arrivals(event.source, buses).map((stop) => ({ ...stop, ...(place && { place }) }));
    if (stops.length < 2 || isFromPartner(event.source)) return stops;
    // Whoever asks for an event of one's own means the bus whose rules take it, where it is one: the first of those that
    // hand it on to each other.
    const takers = stops.filter((stop) =>
      this.rulesOn(stop).some((rule) => ruleResult(rule, stop, event).result !== "no-match"),
    );
    const later = new Set(takers.flatMap((stop) => this.busesAfter(stop, event)));
    const starts = takers.filter(({ bus }) => !later.has(bus));
    const [only, ...others] = starts.length === 1 ? starts : takers;
    return only === undefined || others.length > 0 ? stops : [{ bus: only.bus, ...(place && { place }) }];
  }

  /**
   * An event that is made up may be of a region or account where the source has nothing: that says nothing of its rules
   * then. Whoever sends an event of one's own may send it to another account's bus.
   */
  private placeOf(event: Event): Place | undefined {
    const region = this.regions.has(event.region ?? "") ? (event.region ?? "") : "";
    const ofAws = this.accounts.size > 1 && event.source.startsWith("aws.");
    const account = ofAws ? (textField(event, "account") ?? "") : "";
    const isKnown = region !== "" || this.accounts.has(account);
    return isKnown ? { region, account: this.accounts.has(account) ? account : "" } : undefined;
  }

  private rulesOn({ bus, place }: Stop): readonly Rule[] {
    const rules = this.rulesByBus.get(bus) ?? [];
    return place === undefined ? rules : rules.filter((rule) => !isApart(this.places.get(rule), place));
  }

  private ruleRoute(rule: Rule, stop: Stop, event: Event): RuleRoute {
    const judged = ruleResult(rule, stop, event);
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
      targets: mayMatch ? rule.targets.map((target) => this.targetRoute(target, stop, event)) : [],
    };
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

  /** The buses that rules on this one may hand the event to, besides itself. */
  private busesAfter(stop: Stop, event: Event): Bus[] {
    return this.rulesOn(stop)
      .filter((rule) => ruleResult(rule, stop, event).result === "matched")
      .flatMap(({ targets }) => targets.filter(({ destination }) => destination.kind === "event-bus"))
      .flatMap(({ destination }) => this.buses.at(destination.arn))
      .filter((bus) => bus !== stop.bus);
  }

  /** The buses that a rule's targets hand the event to. */
  private handedOn(rule: Rule, route: RuleRoute): Stop[] {
    return rule.targets.flatMap((via, index) => {
      const { kind, arn } = via.destination;
      if (kind !== "event-bus" || route.targets[index]?.status === "not-delivered") return [];
      const place = placeInArn(arn);
      const buses = this.buses.at(arn);
      return buses.map((bus): Stop => {
        const isThere = isTogether(bus.place, place) && buses.length === 1;
        const missing = isThere ? undefined : (hiddenIn(place) ?? hiddenIn(bus.place));
        return { bus, via, ...(place && { place }), ...(missing === undefined ? {} : { missing }) };
      });
    });
  }
}

function isSame(one: Stop, other: Stop): boolean {
  return one.bus === other.bus && !isApart(one.place, other.place);
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
