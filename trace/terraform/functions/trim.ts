import { concatenate, derivedFrom, Template, Unknown, type Value } from "../value";
import { withoutPrefix, withoutSuffix } from "./strings";

/** Takes a beginning off a string of which parts are unknown. */
export function trimPrefix(value: Value, prefix: string): Value {
  if (value instanceof Unknown) return withoutPart(value, prefix);
  const [first, ...rest] = value instanceof Template ? value.parts : [];
  if (typeof first !== "string" || first.length < prefix.length) return derivedFrom(value);
  return concatenate([withoutPrefix(first, prefix), ...rest]);
}

/** Takes an ending off a string of which parts are unknown. */
export function trimSuffix(value: Value, suffix: string): Value {
  if (value instanceof Unknown) return withoutPart(value, suffix);
  const parts = value instanceof Template ? value.parts : [];
  const last = parts.at(-1);
  if (typeof last !== "string" || last.length < suffix.length) return derivedFrom(value);
  return concatenate([...parts.slice(0, -1), withoutSuffix(last, suffix)]);
}

/**
 * An unknown value without something that it is known not to have, which is itself: the quotes of `jsonencode`, since
 * an unknown value stands bare in JSON here; and the `:*` of a log group's ARN, which the AWS provider gives without
 * it since version 3.
 */
export function withoutPart(value: Value, part: string): Value {
  if (!(value instanceof Unknown)) return derivedFrom(value);
  const hasNone = part === '"' || (part === ":*" && value.of?.attribute === "arn");
  return hasNone ? value : derivedFrom(value);
}
