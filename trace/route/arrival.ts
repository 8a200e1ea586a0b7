import { matchText } from "../terraform/match-text";
import { hiddenBy, textOf, type Value } from "../terraform/value";
import type { EventBus, Topology } from "../topology/topology";

/** A bus of the source, declared there or only named by a rule. */
export interface Bus {
  readonly name: Value;
  /** The partner event source whose events it takes; null for a bus of one's own. */
  readonly eventSource: Value;
  readonly declared?: EventBus;
}

/** A bus that an event comes to. */
export interface Arrival {
  readonly bus: Bus;
  /** What the source does not tell, where it may not come to this one. */
  readonly missing?: string;
}

const partnerPrefix = "aws.partner/";

/** The buses of a source by their names: those it declares, and those that its rules name. */
export function busesOf(topology: Topology): ReadonlyMap<string, Bus> {
  const buses = new Map<string, Bus>();
  for (const declared of topology.eventBuses) {
    const { name, eventSourceName } = declared;
    // A looked-up bus does not say whose events it takes; a partner bus has its event source's name.
    const lookedUp = /(^|\.)data\./.test(declared.address);
    const eventSource = lookedUp && eventSourceName === null ? partnerNameOf(name) : eventSourceName;
    buses.set(textOf(name), { name, eventSource, declared });
  }
  for (const { busName } of topology.rules) {
    const key = textOf(busName);
    if (!buses.has(key)) buses.set(key, { name: busName, eventSource: partnerNameOf(busName) });
  }
  return buses;
}

/** A bus's name where it may be that of a partner event source, else null. */
function partnerNameOf(name: Value): Value {
  return hiddenBy(name) !== undefined || textOf(name).startsWith(partnerPrefix) ? name : null;
}

/**
 * The buses that an event comes to. A partner event source's events come to its bus, AWS's own to the default bus, and
 * all others to the bus that their sender names.
 *
 * An event source whose name is not known may be the event's. Where it is the only one, it is taken to be: whoever
 * asks has such an event.
 */
export function arrivals(source: string, buses: Iterable<Bus>): Arrival[] {
  const all = [...buses];
  if (!isFromPartner(source)) {
    const own = all.filter(mayBeOwn);
    const open = source.startsWith("aws.") ? own.filter(({ name }) => mayBeDefault(name)) : own;
    return oneOf(open, () => "the bus that the sender names");
  }
  const judged = all.map((bus) => ({ bus, is: isSource(bus.eventSource, source) }));
  const certain = judged.filter(({ is }) => is === true);
  if (certain.length > 0) return certain.map(({ bus }) => ({ bus }));
  const possible = judged.filter(({ is }) => is === undefined).map(({ bus }) => bus);
  return oneOf(possible, ({ eventSource }) => textOf(eventSource));
}

export function isFromPartner(source: string): boolean {
  return source.startsWith(partnerPrefix);
}

/** A bus that is only named, by what is not known, may be a partner's or one's own. */
function mayBeOwn({ name, eventSource, declared }: Bus): boolean {
  if (eventSource === null) return true;
  const isPartner = (declared?.eventSourceName ?? null) !== null;
  return !isPartner && matchText(`${partnerPrefix}*`, name, "like") === undefined;
}

function mayBeDefault(name: Value): boolean {
  return matchText(name, "default", "equal") !== false;
}

function isSource(eventSource: Value, source: string): boolean | undefined {
  return eventSource === null ? false : matchText(eventSource, source, "equal");
}

function oneOf(buses: readonly Bus[], missing: (bus: Bus) => string): Arrival[] {
  return buses.map((bus) => (buses.length === 1 ? { bus } : { bus, missing: missing(bus) }));
}
