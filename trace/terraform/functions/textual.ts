import { derivedFrom, knownText, Template, Unknown, type Value } from "../value";

/** A value as a part of a string. */
export function textual(value: Value): string | Unknown | Template {
  if (value instanceof Unknown || value instanceof Template) return value;
  return knownText(value) ?? derivedFrom(value);
}
