import { equal } from "../evaluate/access";
import { asSet } from "../set";
import { knownText, type Value } from "../value";

/** The items of a list, set or map have one type: numbers and truth values beside texts become texts. */
export function ofOneType(value: readonly Value[]): readonly Value[] {
  if (!value.some((item) => typeof item === "string")) return value;
  return value.map((item) => (item === null ? null : (knownText(item) ?? item)));
}

export function mapOf(value: ReadonlyMap<string, Value>): Value {
  const values = ofOneType([...value.values()]);
  return new Map([...value.keys()].map((key, index) => [key, values[index] ?? null]));
}

/** A set, in the order in which Terraform goes through it. */
export function setOf(value: readonly Value[]): readonly Value[] {
  const once = [...distinct(value)];
  if (once.every((item) => typeof item === "string")) once.sort();
  else if (once.every((item) => typeof item === "number")) once.sort((one, other) => one - other);
  return asSet(once);
}

export function distinct(value: readonly Value[]): readonly Value[] {
  if (value.every((item) => typeof item !== "object")) return [...new Set(ofOneType(value))];
  return value.filter((item, index) => value.findIndex((other) => equal(item, other) === true) === index);
}
