import { equal, isNeverEmpty } from "../evaluate/access";
import { type Budget, EvaluationError } from "../evaluate/scope";
import { derivedFrom, hiddenBy, isList, isObject, knownText, Unknown, type Value } from "../value";
import { list, number, object, sortedKeys, type TerraformFunction, text } from "./arguments";
import { distinct, mapOf, ofOneType, setOf } from "./one-type";

/** The longest list that `range` makes. */
const longestRange = 100_000;

/**
 * Functions that only move items about: the items may be unknown, the collections themselves are known.
 * Sets are lists without repetition.
 */
export const collectionFunctions: ReadonlyMap<string, TerraformFunction> = new Map<string, TerraformFunction>(
  [
    ["concat", (lists) => lists.flatMap(list)],
    ["merge", (maps) => new Map(maps.flatMap((map) => (map === null ? [] : [...object(map)])))],
    ["keys", ([map]) => sortedKeys(object(map))],
    ["values", ([map]) => sortedKeys(object(map)).map((key) => object(map).get(key) ?? null)],
    ["flatten", ([value], scope) => flatten(list(value), scope.budget)],
    ["reverse", ([value]) => [...list(value)].reverse()],
    ["length", ([value]) => lengthOf(value)],
    ["element", ([value, index]) => element(list(value), number(index))],
    ["slice", ([value, from, to]) => slice(list(value), number(from), number(to))],
    ["one", ([value]) => only(list(value))],
    ["zipmap", ([keys, values]) => zip(list(keys).map(text), list(values))],
    ["range", (args) => range(args.map(number))],
    ["setproduct", (sets) => product(sets.map(list))],
    ["chunklist", ([value, size]) => chunks(list(value), number(size))],
    ["tolist", ([value]) => (value === null ? null : [...ofOneType(items(value))])],
    ["toset", ([value]) => (value === null ? null : setOf(ofOneType(items(value))))],
    ["tomap", ([value]) => (value === null ? null : mapOf(object(value)))],
    ["distinct", ([value]) => distinct(list(value))],
    ["compact", ([value]) => compact(list(value))],
    ["lookup", ([map, key, ...fallback]) => lookup(map ?? null, text(key), fallback)],
  ],
);

/** Functions that look at the items, which must therefore be known. */
export const comparingFunctions: ReadonlyMap<string, TerraformFunction> = new Map<string, TerraformFunction>([
  ["sort", ([value]) => list(value).map(text).sort()],
  ["contains", ([value, wanted]) => has(items(value), wanted ?? null)],
  ["index", ([value, wanted]) => indexOf(list(value), wanted ?? null)],
  ["setunion", (sets) => setOf(sets.flatMap(items))],
  [
    "setintersection",
    ([first, ...rest]) => setOf(items(first).filter((item) => rest.every((set) => has(items(set), item)))),
  ],
  ["setsubtract", ([first, second]) => setOf(items(first).filter((item) => !has(items(second), item)))],
  ["alltrue", ([value]) => list(value).every((item) => item === true || item === "true")],
  ["anytrue", ([value]) => list(value).some((item) => item === true || item === "true")],
  [
    "sum",
    ([value]) =>
      atLeastOne(list(value))
        .map(number)
        .reduce((total, item) => total + item, 0),
  ],
  ["max", (args) => Math.max(...atLeastOne(args).map(number))],
  ["min", (args) => Math.min(...atLeastOne(args).map(number))],
  ["abs", ([value]) => Math.abs(number(value))],
  ["ceil", ([value]) => Math.ceil(number(value))],
  ["floor", ([value]) => Math.floor(number(value))],
]);

function slice(value: readonly Value[], from: number, to: number): Value {
  if (from < 0 || from > to || to > value.length)
    throw new EvaluationError(`no slice from ${from} to ${to} of ${value.length} items`);
  return value.slice(from, to);
}

function zip(keys: readonly string[], values: readonly Value[]): Value {
  if (keys.length !== values.length)
    throw new EvaluationError(`${keys.length} keys for ${values.length} values`);
  return new Map(keys.map((key, index) => [key, values[index] ?? null]));
}

function indexOf(value: readonly Value[], wanted: Value): number {
  const found = value.findIndex((item) => equal(item, wanted) === true);
  if (found < 0) throw new EvaluationError("the item is not in the list");
  return found;
}

function atLeastOne(value: readonly Value[]): readonly Value[] {
  if (value.length === 0) throw new EvaluationError("expected at least one number");
  return value;
}

function items(value: Value | undefined): readonly Value[] {
  return list(value);
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
  if (typeof value === "string") return [...value].length;
  throw new EvaluationError("only a text or a collection has a length");
}

function element(value: readonly Value[], index: number): Value {
  const found = value[((index % value.length) + value.length) % value.length];
  if (found === undefined) throw new EvaluationError("element of an empty list");
  return found;
}

function only(value: readonly Value[]): Value {
  if (value.length > 1) throw new EvaluationError(`one() of ${value.length} items`);
  return value[0] ?? null;
}

function range(args: readonly number[]): Value {
  const [first = 0, second, step] = args;
  const start = second === undefined ? 0 : first;
  const end = second ?? first;
  const by = step ?? (end < start ? -1 : 1);
  if (by === 0 || (end > start && by < 0) || (end < start && by > 0))
    throw new EvaluationError("the steps of a range lead away from its end");
  const length = Math.max(0, Math.ceil((end - start) / by));
  if (!(length <= longestRange))
    throw new EvaluationError(`a range of more than ${longestRange} numbers is not read`);
  return Array.from({ length }, (_, index) => start + index * by);
}

function product(sets: readonly (readonly Value[])[]): Value {
  const size = sets.reduce((total, set) => total * set.length, 1);
  if (size > longestRange)
    throw new EvaluationError(`a product of more than ${longestRange} items is not read`);
  return sets.reduce<Value[][]>(
    (rows, set) => rows.flatMap((row) => set.map((item) => [...row, item])),
    [[]],
  );
}

function chunks(value: readonly Value[], size: number): Value {
  if (size < 0) throw new EvaluationError("a chunk has no negative size");
  if (size === 0) return value.length === 0 ? [] : [value];
  return Array.from({ length: Math.ceil(value.length / size) }, (_, index) =>
    value.slice(index * size, (index + 1) * size),
  );
}

function compact(value: readonly Value[]): Value {
  const mayBeEmpty = value.find((item) => equal(item, "") === undefined);
  return mayBeEmpty === undefined
    ? value.filter((item) => item !== null && item !== "").map((item) => knownText(item) ?? item)
    : derivedFrom(mayBeEmpty);
}

function has(value: readonly Value[], wanted: Value): boolean {
  return value.some((item) => equal(item, wanted) === true);
}

function lookup(map: Value, key: string, fallback: readonly Value[]): Value {
  const found = object(map).get(key);
  if (found !== undefined) return found;
  const [otherwise] = fallback;
  if (otherwise !== undefined) return otherwise;
  throw new EvaluationError(`there is no "${key}" in the map`);
}

/** The first argument that is neither null nor empty: unknown as soon as one before it may be. */
export function coalesce(args: readonly Value[]): Value {
  const ofOne = hiddenBy([...args]) === undefined ? ofOneType(args) : args;
  for (const arg of ofOne) {
    if (arg instanceof Unknown) return args.length === 1 || isNeverEmpty(arg) ? arg : derivedFrom(arg);
    if (arg !== null && arg !== "") return arg;
  }
  throw new EvaluationError("coalesce has only null and empty arguments");
}

export function coalesceLists(args: readonly Value[]): Value {
  for (const arg of args) if (hiddenBy(arg) !== undefined || list(arg).length > 0) return arg;
  throw new EvaluationError("coalescelist has only empty lists");
}
