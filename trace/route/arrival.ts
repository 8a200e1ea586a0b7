import { matchText } from "../terraform/match-text";
import { textOf, type Value } from "../terraform/value";
import { type Bus, partnerPrefix } from "./buses";

/** A bus that an event comes to. */
export interface Arrival {
  readonly bus: Bus;
  /** What the source does not tell, where it may not come to this one. */
  readonly missing?: string;
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

/** Buses of one name, in several regions or accounts, are one to whoever asks. */
function oneOf(buses: readonly Bus[], missing: (bus: Bus) => string): Arrival[] {
  const names = new Set(buses.map(({ name }) => textOf(name)));
  return buses.map((bus) => (names.size === 1 ? { bus } : { bus, missing: missing(bus) }));
}
