import { hiddenBy, isList, isObject, textOf, type Value } from "../terraform/value";

/** Values that are not known in the source, but for the event at hand. */
export type KnownFor = (value: Value) => string | undefined;

/** A pattern with unknown values read in the two ways that bound what it may turn out to be. */
export interface PatternBounds {
  /** Matches only what the pattern matches whatever the unknown values are. */
  readonly narrow: unknown;
  /** Matches all that the pattern may match. */
  readonly wide: unknown;
  /** The reference that hides a value. */
  readonly missing: string;
}

/** Stands for a value that no event has. */
const never = "\u0000 not known";

/**
 * Takes a pattern's unknown values out: an object of the narrow reading keeps a field that can never match, one of the
 * wide reading loses the field.
 *
 * @returns the pattern itself where all of it is known
 */
export function knownPattern(
  pattern: Value,
  knownFor: KnownFor,
): PatternBounds | { readonly pattern: unknown } {
  const missing: string[] = [];
  const note = (value: Value): void => void missing.push(hiddenBy(value) ?? textOf(value));
  const narrow = read(pattern, knownFor, "narrow", note);
  const [reference] = missing;
  if (reference === undefined) return { pattern: narrow };
  return { narrow, wide: read(pattern, knownFor, "wide", () => undefined), missing: reference };
}

type Reading = "narrow" | "wide";
const open = Symbol("any value");

function read(value: Value, knownFor: KnownFor, how: Reading, note: (value: Value) => void): unknown {
  const known = scalarOf(value, knownFor);
  if (known !== undefined) return known;
  if (isObject(value)) {
    const fields = [...value].flatMap(([name, field]): [string, unknown][] => {
      const inner =
        isList(field) && name !== "$or"
          ? readMatchers(field, knownFor, how, note)
          : read(field, knownFor, how, note);
      return inner === open ? [] : [[name, inner]];
    });
    return fields.length === 0 && value.size > 0 ? open : Object.fromEntries(fields);
  }
  if (isList(value)) {
    const items = value.map((item) => read(item, knownFor, how, note));
    return items.includes(open) ? open : items;
  }
  note(value);
  return how === "wide" ? open : [never];
}

/** The values of a field, of which one that fits is enough. */
function readMatchers(
  values: readonly Value[],
  knownFor: KnownFor,
  how: Reading,
  note: (value: Value) => void,
): unknown {
  const read = values.map((value) => wholly(value, knownFor));
  values.forEach((value, index) => {
    if (read[index] === open) note(value);
  });
  if (!read.includes(open)) return read;
  if (how === "wide") return open;
  const known = read.filter((value) => value !== open);
  return known.length === 0 ? [never] : known;
}

/** A value of which all is known, else `open`: half a matcher says nothing. */
function wholly(value: Value, knownFor: KnownFor): unknown {
  const known = scalarOf(value, knownFor);
  if (known !== undefined) return known;
  if (isObject(value)) {
    const fields = [...value].map(([name, field]) => [name, wholly(field, knownFor)] as const);
    return fields.some(([, field]) => field === open) ? open : Object.fromEntries(fields);
  }
  if (isList(value)) {
    const items = value.map((item) => wholly(item, knownFor));
    return items.includes(open) ? open : items;
  }
  return open;
}

function scalarOf(value: Value, knownFor: KnownFor): unknown {
  if (value === null || typeof value !== "object") return value;
  return isObject(value) || isList(value) ? undefined : knownFor(value);
}
