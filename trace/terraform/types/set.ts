import { equal } from "../evaluate/access";
import { hiddenBy, isList, isObject, type Value } from "../value";
import { kindOf, type Type, typed } from "./type";

/** A set: each item once, in the order in which Terraform goes through it. */
export function setOf(items: readonly Value[], of: Type): readonly Value[] {
  return typed(orderedOnce(items), { kind: "set", of });
}

function orderedOnce(items: readonly Value[]): readonly Value[] {
  // Where an item is not known, neither is the order, nor which are the same.
  if (items.some((item) => hiddenBy(item) !== undefined)) return once(items);
  if (items.every((item) => item === null || typeof item !== "object"))
    return [...new Set(items)].sort(byValue);
  const keys = new Map(items.map((item) => [item, Buffer.from(orderKey(item))]));
  const keyOf = (item: Value): Buffer => keys.get(item) ?? Buffer.alloc(0);
  const sorted = [...items].sort((one, other) => keyOf(one).compare(keyOf(other)));
  return sorted.filter((item, index) => index === 0 || equal(item, sorted[index - 1] ?? null) !== true);
}

/** The items without those that come again. */
export function once(items: readonly Value[]): readonly Value[] {
  if (items.every((item) => typeof item !== "object")) return [...new Set(items)];
  return items.filter((item, index) => items.findIndex((other) => equal(item, other) === true) === index);
}

/** Texts by their letters, numbers by their size, false before true, null last. */
function byValue(one: Value, other: Value): number {
  if (one === null || other === null) return one === null ? 1 : -1;
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** The text by which Terraform orders collections in a set, where no order means anything. */
function orderKey(value: Value): string {
  if (value === null) return "~";
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number") return shortNumber(value);
  if (typeof value === "boolean") return value ? "T" : "F";
  if (isList(value)) {
    const [start, end] = kindOf(value) === "tuple" ? "<>" : "[]";
    return `${start}${value.map((item) => `${orderKey(item)};`).join("")}${end}`;
  }
  if (!isObject(value)) return "?";
  const sorted = [...value].sort(([one], [other]) => (one < other ? -1 : 1));
  if (kindOf(value) === "map")
    return `{${sorted.map(([key, item]) => `${orderKey(key)}:${orderKey(item)};`).join("")}}`;
  return `<${sorted.map(([, item]) => `${orderKey(item)};`).join("")}>`;
}

/** A number in ten digits, and a power of ten where it has more before the point. */
function shortNumber(value: number): string {
  const short = Number(value.toPrecision(10));
  if (short === 0 || (Math.abs(short) < 1e10 && Math.abs(short) >= 1e-4)) return String(short);
  return short.toExponential().replace(/e([-+])(\d)$/, "e$10$2");
}
