import { equal } from "../evaluate/access";
import { EvaluationError } from "../evaluate/scope";
import { toOneType } from "../types/convert";
import { once, setOf } from "../types/set";
import { listOf, typed } from "../types/type";
import type { ObjectValue, Value } from "../value";
import { list, object, sortedKeys, type TerraformFunction, truth } from "./arguments";
import { asList, sequence, texts } from "./collections";
import { alikeSets, itemType } from "./sets";

/** Functions that look at the items, which must therefore be known. */
export const comparingFunctions: ReadonlyMap<string, TerraformFunction> = new Map<string, TerraformFunction>([
  ["distinct", ([value]) => distinct(value)],
  ["sort", ([value]) => listOf(texts(value).sort(), "string")],
  ["contains", ([value, wanted]) => has(list(value), wanted ?? null)],
  ["index", ([value, wanted]) => indexOf(sequence(value), wanted ?? null)],
  ["matchkeys", ([values, keys, wanted]) => matchKeys(asList(values), asList(keys), asList(wanted))],
  ["transpose", ([value]) => transpose(object(value))],
  ["setunion", (args) => unionOf(alikeSets(args))],
  [
    "setintersection",
    (args) => {
      const [first = [], ...rest] = alikeSets(args);
      return setOf(
        first.filter((item) => rest.every((set) => has(set, item))),
        itemType(first),
      );
    },
  ],
  [
    "setsubtract",
    (args) => {
      const [first = [], second = []] = alikeSets(args);
      return setOf(
        first.filter((item) => !has(second, item)),
        itemType(first),
      );
    },
  ],
  ["alltrue", ([value]) => truths(value).every((item) => item === true)],
  ["anytrue", ([value]) => truths(value).some((item) => item === true)],
]);

function distinct(value: Value | undefined): Value {
  const items = asList(value);
  return listOf(once(items), itemType(items));
}

function truths(value: Value | undefined): readonly (boolean | null)[] {
  return list(value).map((item) => (item === null ? null : truth(item)));
}

function unionOf(sets: readonly (readonly Value[])[]): Value {
  return setOf(sets.flat(), itemType(sets[0] ?? []));
}

function matchKeys(values: readonly Value[], keys: readonly Value[], wanted: readonly Value[]): Value {
  if (values.length !== keys.length)
    throw new EvaluationError(`${keys.length} keys for ${values.length} values`);
  const [of = [], among = []] = toOneType([keys, wanted]).map(list);
  const found = values.filter((_, index) => has(among, of[index] ?? null));
  return listOf(found, itemType(values));
}

/** The keys under which each text stands, by the text. */
function transpose(value: ObjectValue): Value {
  const found = new Map<string, string[]>();
  for (const key of sortedKeys(value))
    for (const item of texts(value.get(key))) found.set(item, [...(found.get(item) ?? []), key]);
  const lists = [...found].map(([item, keys]): [string, Value] => [item, listOf(keys, "string")]);
  return typed(new Map(lists), { kind: "map", of: { kind: "list", of: "string" } });
}

function indexOf(value: readonly Value[], wanted: Value): number {
  const found = value.findIndex((item) => equal(item, wanted) === true);
  if (found < 0) throw new EvaluationError("the item is not in the list");
  return found;
}

function has(value: readonly Value[], wanted: Value): boolean {
  return value.some((item) => equal(item, wanted) === true);
}
