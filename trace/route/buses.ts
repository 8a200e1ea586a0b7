import { isLookedUp, partOf } from "../terraform/part-address";
import { hiddenBy, textOf, type Value } from "../terraform/value";
import { busName } from "../topology/bus-name";
import { isApart, isTogether, nearest, type Place, placeInArn } from "../topology/place";
import type { EventBus, Rule, Topology } from "../topology/topology";

/** A bus of the source, declared there or only named by a rule. */
export interface Bus {
  readonly name: Value;
  /** The partner event source whose events it takes; null for a bus of one's own. */
  readonly eventSource: Value;
  readonly declared?: EventBus;
  /** Its region and account, as far as they are known. */
  readonly place?: Place;
}

export const partnerPrefix = "aws.partner/";

/**
 * The buses of a source: those it declares, and those that its rules name. Two of one name are two where they are
 * known to be in different regions or accounts, or where two parts make them.
 */
export class Buses {
  private readonly byName = new Map<string, Bus[]>();
  private readonly ofRules = new Map<Rule, Bus>();

  constructor(topology: Topology) {
    const isFound = ({ address }: EventBus): boolean => isLookedUp(address);
    for (const declared of topology.eventBuses.filter((bus) => !isFound(bus))) this.declare(declared);
    for (const declared of topology.eventBuses.filter(isFound)) this.declare(declared);
    for (const rule of topology.rules) {
      const place = placeInArn(rule.arn);
      const named = { name: rule.busName, eventSource: partnerNameOf(rule.busName) };
      const bus = this.nearest(rule.busName, place) ?? this.add({ ...named, ...(place && { place }) });
      this.ofRules.set(rule, bus);
    }
  }

  get all(): readonly Bus[] {
    return [...this.byName.values()].flat();
  }

  /** The bus that a rule is on. */
  of(rule: Rule): Bus {
    return this.ofRules.get(rule) ?? { name: rule.busName, eventSource: partnerNameOf(rule.busName) };
  }

  /** The buses that an ARN may name: the one that it is, or else all that may be. */
  at(arn: Value): readonly Bus[] {
    return this.like(busName(arn), placeInArn(arn));
  }

  private like(name: Value, place: Place | undefined): readonly Bus[] {
    const same = this.byName.get(textOf(name)) ?? [];
    const here = same.filter((bus) => isTogether(bus.place, place));
    return here.length > 0 ? here : same.filter((bus) => !isApart(bus.place, place));
  }

  private nearest(name: Value, place: Place | undefined): Bus | undefined {
    return nearest(this.byName.get(textOf(name)) ?? [], place, (bus) => bus.place);
  }

  private declare(declared: EventBus): void {
    const { name, eventSourceName, address, arn } = declared;
    const place = placeInArn(arn);
    // What is looked up may be what another part makes; of one part that makes two of a name, one is made.
    const isMade = this.like(name, place).some(
      (bus) => isLookedUp(address) || partOf(bus.declared?.address ?? "") === partOf(address),
    );
    if (isMade) return;
    // A looked-up bus does not say whose events it takes; a partner bus has its event source's name.
    const eventSource =
      isLookedUp(address) && eventSourceName === null ? partnerNameOf(name) : eventSourceName;
    this.add({ name, eventSource, declared, ...(place && { place }) });
  }

  private add(bus: Bus): Bus {
    const name = textOf(bus.name);
    const same = this.byName.get(name);
    if (same === undefined) this.byName.set(name, [bus]);
    else same.push(bus);
    return bus;
  }
}

/** A bus's name where it may be that of a partner event source, else null. */
function partnerNameOf(name: Value): Value {
  return hiddenBy(name) !== undefined || textOf(name).startsWith(partnerPrefix) ? name : null;
}
