import { equal, isNeverEmpty } from "../evaluate/access";
import { type Budget, EvaluationError } from "../evaluate/scope";
import { lettersOf } from "../letters";
import { commonType, convert, toOneType } from "../types/convert";
import { isSet, itemTypeOf, kindOf, listOf, sameType, type Type, typed, typeOf } from "../types/type";
import { derivedFrom, hiddenBy, isList, isObject, knownText, Unknown, type Value } from "../value";
import { list, number, object, sortedKeys, type TerraformFunction, text } from "./arguments";
import { product } from "./sets";

/**
 * Functions that only move items about: the items may be unknown, the collections themselves are known.
 */
export const collectionFunctions: ReadonlyMap<string, TerraformFunction> = new Map<string, TerraformFunction>(
  [
    ["concat", concat],
    ["merge", merge],
    ["keys", ([map]) => keysOf(map)],
    ["values", ([map]) => valuesOf(map)],
    ["flatten", ([value], scope) => flatten(list(value), scope.budget)],
    ["reverse", ([value]) => reverse(list(value))],
    ["length", ([value]) => lengthOf(value)],
    ["element", ([value, index]) => element(sequence(value), number(index))],
    ["slice", ([value, from, to]) => slice(sequence(value), number(from), number(to))],
    ["one", ([value]) => only(list(value))],
    ["zipmap", ([keys, values]) => zip(asList(keys, "string").map(text), sequence(values))],
    ["setproduct", (sets) => product(sets)],
    ["chunklist", ([value, size]) => chunks(asList(value), number(size))],
    ["tolist", ([value]) => convert(value ?? null, { kind: "list", of: "any" })],
    ["toset", ([value]) => convert(value ?? null, { kind: "set", of: "any" })],
    ["tomap", ([value]) => convert(value ?? null, { kind: "map", of: "any" })],
    ["compact", ([value]) => compact(asList(value, "string"))],
    ["lookup", ([map, key, ...fallback]) => lookup(map ?? null, text(key), fallback)],
  ],
);

/** A list or a tuple as a list, whose items have one type. */
export function asList(value: Value | undefined, of: Type = "any"): readonly Value[] {
  return list(convert(list(value), { kind: "list", of }));
}

/** A list or a tuple: a set's items have no place. */
export function sequence(value: Value | undefined): readonly Value[] {
  if (value !== undefined && isSet(value)) throw new EvaluationError("expected a list, not a set");
  return list(value);
}

function concat(lists: readonly Value[]): Value {
  if (lists.length === 0) throw new EvaluationError("concat of nothing");
  const items = lists.flatMap(sequence);
  if (lists.some((value) => kindOf(value) === undefined)) return typed(items, "unclear");
  const types = lists.map(itemTypeOf).filter((type) => type !== undefined);
  if (types.length < lists.length) return items;
  const [first = null, ...rest] = toOneType(lists);
  return listOf([first, ...rest].flatMap(list), commonType(types));
}

function merge(maps: readonly Value[]): Value {
  const given = maps.filter((map) => map !== null);
  const merged = new Map(given.flatMap((map) => [...object(map)]));
  if (given.some((map) => kindOf(map) === undefined)) return typed(merged, "unclear");
  const [first] = given;
  if (first === undefined || !given.every((map) => kindOf(map) === "map")) return merged;
  const same = given.map((map) => sameType(typeOf(first), typeOf(map)));
  if (same.includes(false)) return merged;
  return typed(merged, same.includes(undefined) ? "unclear" : typeOf(first));
}

function keysOf(map: Value | undefined): Value {
  const keys = sortedKeys(object(map));
  return sameKind(map ?? null, keys, "string");
}

function valuesOf(map: Value | undefined): Value {
  const values = sortedKeys(object(map)).map((key) => object(map).get(key) ?? null);
  return sameKind(map ?? null, values, itemTypeOf(map ?? null) ?? "any");
}

/** What is made of a map is a list, and of an object a tuple. */
function sameKind(map: Value, items: readonly Value[], of: Type): Value {
  const kind = kindOf(map);
  if (kind === "object") return items;
  return kind === "map" ? listOf(items, of) : typed([...items], "unclear");
}

function reverse(value: readonly Value[]): Value {
  const reversed = [...value].reverse();
  return isSet(value) ? listOf(reversed, itemTypeOf(value) ?? "any") : alike(value, reversed);
}

/** Items of a list are a list, those of a tuple are one. */
function alike(of: readonly Value[], items: readonly Value[]): readonly Value[] {
  return kindOf(of) === "tuple" ? items : typed([...items], typeOf(of));
}

function slice(value: readonly Value[], from: number, to: number): Value {
  if (from < 0 || from > to || to > value.length)
    throw new EvaluationError(`no slice from ${from} to ${to} of ${value.length} items`);
  return alike(value, value.slice(from, to));
}

function zip(keys: readonly string[], values: readonly Value[]): Value {
  if (keys.length !== values.length)
    throw new EvaluationError(`${keys.length} keys for ${values.length} values`);
  const zipped = new Map(keys.map((key, index) => [key, values[index] ?? null]));
  const kind = kindOf(values);
  if (kind === "tuple") return zipped;
  return typed(zipped, kind === "list" ? { kind: "map", of: itemTypeOf(values) ?? "any" } : "unclear");
}

function flatten(value: readonly Value[], budget: Budget): Value[] {
  // A list may hold itself many times over: making its items one by one costs more than a step each.
  budget.spend(1 + 4 * value.length);
  return value.flatMap((item) => (isList(item) ? flatten(item, budget) : [item]));
}

function lengthOf(value: Value | undefined): number {
  if (isList(value)) return value.length;
  if (isObject(value)) return value.size;
  // Numbers and truth values, which convert to text elsewhere, have no length.
  if (typeof value === "string") return lettersOf(value).length;
  throw new EvaluationError("only a text or a collection has a length");
}

function element(value: readonly Value[], index: number): Value {
  if (value.length === 0) throw new EvaluationError("element of an empty list");
  // Terraform 1.11 stops at a negative index, later ones count from the end.
  if (index < 0) return new Unknown("element(...)", false);
  if (!Number.isInteger(index)) throw new EvaluationError("expected a whole number");
  return value[index % value.length] ?? null;
}

function only(value: readonly Value[]): Value {
  if (value.length > 1) throw new EvaluationError(`one() of ${value.length} items`);
  return value[0] ?? null;
}

function chunks(value: readonly Value[], size: number): Value {
  if (size < 0) throw new EvaluationError("a chunk has no negative size");
  const of = typeOf(value);
  if (size === 0) return listOf(value.length === 0 ? [] : [value], of);
  const made = Array.from({ length: Math.ceil(value.length / size) }, (_, index) =>
    alike(value, value.slice(index * size, (index + 1) * size)),
  );
  return listOf(made, of);
}

function compact(value: readonly Value[]): Value {
  const mayBeEmpty = value.find((item) => equal(item, "") === undefined);
  return mayBeEmpty === undefined
    ? listOf(
        value.filter((item) => item !== null && item !== ""),
        "string",
      )
    : derivedFrom(mayBeEmpty);
}

function lookup(map: Value, key: string, fallback: readonly Value[]): Value {
  const [otherwise] = fallback;
  const of = itemTypeOf(map) ?? "any";
  const found = object(map).get(key);
  if (found !== undefined) return found;
  if (otherwise !== undefined) return convert(otherwise, of);
  throw new EvaluationError(`there is no "${key}" in the map`);
}

/** The first argument that is neither null nor empty: unknown as soon as one before it may be. */
export function coalesce(args: readonly Value[]): Value {
  for (const arg of toOneType(args)) {
    if (arg instanceof Unknown) return args.length === 1 || isNeverEmpty(arg) ? arg : derivedFrom(arg);
    if (arg !== null && arg !== "") return arg;
  }
  throw new EvaluationError("coalesce has only null and empty arguments");
}

export function coalesceLists(args: readonly Value[]): Value {
  for (const arg of args) if (hiddenBy(arg) !== undefined || list(arg).length > 0) return arg;
  throw new EvaluationError("coalescelist has only empty lists");
}

/** The text of each item. */
export function texts(value: Value | undefined): string[] {
  return asList(value, "string").map((item) => {
    const known = knownText(item);
    if (known === undefined) throw new EvaluationError("expected a string, not null");
    return known;
  });
}
