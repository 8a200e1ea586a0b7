import { EvaluationError } from "../evaluate/scope";
import { commonType, convert } from "../types/convert";
import { setOf } from "../types/set";
import { isSet, listOf, type Type, typeOf } from "../types/type";
import { isList, type Value } from "../value";
import { list } from "./arguments";

/** The longest list that is made of others. */
export const longestMade = 100_000;

/** Every combination of the sets' items: a set where one of them is, else a list in their order. */
export function product(sets: readonly Value[]): Value {
  if (sets.length < 2) throw new EvaluationError("setproduct needs two sets");
  const given = sets.map((value) => {
    const items = list(value);
    return isSet(items) ? items : list(convert(items, { kind: "list", of: "any" }));
  });
  const size = given.reduce((total, set) => total * set.length, 1);
  if (size > longestMade)
    throw new EvaluationError(`a product of more than ${longestMade} items is not read`);
  const rows = given.reduce<Value[][]>(
    (made, set) => made.flatMap((row) => set.map((item) => [...row, item])),
    [[]],
  );
  const of: Type = { kind: "tuple", items: given.map(itemType) };
  return sets.some(isSet) ? setOf(rows, of) : listOf(rows, of);
}

/** Sets of one type, made of the arguments. */
export function alikeSets(args: readonly Value[]): readonly (readonly Value[])[] {
  if (args.length === 0) throw new EvaluationError("expected at least one set");
  const of = commonType(args.map((arg) => typeOf(convert(list(arg), { kind: "set", of: "any" }))));
  return args.map((arg) => list(convert(arg, of)));
}

export function itemType(set: Value): Type {
  const type = typeOf(set);
  if (typeof type === "object" && "of" in type) return type.of;
  return isList(set) ? commonType(set.map(typeOf)) : "any";
}
