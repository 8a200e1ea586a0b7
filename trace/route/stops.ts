import type { Event } from "../events/event";
import { knownText } from "../terraform/value";
import { hiddenIn, isApart, isTogether, type Place, placeInArn } from "../topology/place";
import type { Rule, Target, Topology } from "../topology/topology";
import { type Arrival, arrivals, isFromPartner } from "./arrival";
import { type Bus, Buses } from "./buses";
import type { RuleRoute } from "./event-route";
import { ruleResult, textField } from "./rule-result";

/** An arrival, the place it is in where that counts, and the target that hands the event on from another bus. */
export type Stop = Arrival & { readonly place?: Place; readonly via?: Target };

/** Finds the buses that events come to, and the rules there. */
export class Stops {
  readonly rulesByBus: ReadonlyMap<Bus, readonly Rule[]>;
  private readonly buses: Buses;
  private readonly places = new Map<Rule, Place | undefined>();
  private readonly regions: ReadonlySet<string>;
  private readonly accounts: ReadonlySet<string>;

  constructor(topology: Topology) {
    this.buses = new Buses(topology);
    const rulesByBus = new Map<Bus, Rule[]>();
    for (const rule of topology.rules) {
      this.places.set(rule, placeInArn(rule.arn));
      const bus = this.buses.of(rule);
      const same = rulesByBus.get(bus);
      if (same === undefined) rulesByBus.set(bus, [rule]);
      else same.push(rule);
    }
    this.rulesByBus = rulesByBus;
    const places = [...this.places.values()];
    this.regions = new Set(places.flatMap((place) => knownText(place?.region) ?? []));
    this.accounts = new Set(places.flatMap((place) => knownText(place?.account) ?? []));
  }

  /**
   * The buses that an event comes to first.
   *
   * @param refuses whether a rule's pattern is known to refuse the event
   */
  first(event: Event, refuses: (rule: Rule) => boolean): Stop[] {
    const place = this.placeOf(event);
    const buses = this.buses.all.filter((bus) => !isApart(bus.place, place));
    const stops = arrivals(event.source, buses).map((stop) => ({ ...stop, ...(place && { place }) }));
    if (stops.length < 2 || isFromPartner(event.source)) return stops;
    // Whoever asks for an event of one's own means the bus whose rules take it, where it is one: the first of those that
    // hand it on to each other.
    const takers = stops.filter((stop) =>
      this.rulesOn(stop).some(
        (rule) => !refuses(rule) && ruleResult(rule, stop, event).result !== "no-match",
      ),
    );
    const later = new Set(takers.flatMap((stop) => this.busesAfter(stop, event, refuses)));
    const starts = takers.filter(({ bus }) => !later.has(bus));
    const [only, ...others] = starts.length === 1 ? starts : takers;
    return only === undefined || others.length > 0 ? stops : [{ bus: only.bus, ...(place && { place }) }];
  }

  /** The rules that the event comes to at a stop. */
  rulesOn({ bus, place }: Stop): readonly Rule[] {
    const rules = this.rulesByBus.get(bus) ?? [];
    return place === undefined ? rules : rules.filter((rule) => !isApart(this.places.get(rule), place));
  }

  /** The buses that a rule's targets hand the event to. */
  after(rule: Rule, route: RuleRoute): Stop[] {
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

  /** The buses that rules on this one may hand the event to, besides itself. */
  private busesAfter(stop: Stop, event: Event, refuses: (rule: Rule) => boolean): Bus[] {
    return this.rulesOn(stop)
      .filter((rule) => !refuses(rule) && ruleResult(rule, stop, event).result === "matched")
      .flatMap(({ targets }) => targets.filter(({ destination }) => destination.kind === "event-bus"))
      .flatMap(({ destination }) => this.buses.at(destination.arn))
      .filter((bus) => bus !== stop.bus);
  }
}

/** Whether two stops are one and the same. */
export function isSame(one: Stop, other: Stop): boolean {
  return one.bus === other.bus && !isApart(one.place, other.place);
}
