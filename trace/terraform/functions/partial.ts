import { convert } from "../types/convert";
import { concatenate, derivedFrom, Unknown, type Value } from "../value";
import { list, type TerraformFunction, text } from "./arguments";
import { coalesce, coalesceLists } from "./collections";
import { formatParts } from "./format";
import { decodeJson, encodeJson } from "./json";
import { replaceUnknown } from "./replace";
import { textual } from "./textual";
import { trimPrefix, trimSuffix } from "./trim";

const same: TerraformFunction = ([value]) => value ?? null;

/** Functions that make the best of arguments of which parts are unknown. */
export const partialFunctions: ReadonlyMap<string, TerraformFunction> = new Map<string, TerraformFunction>([
  ["jsonencode", ([value], scope) => encodeJson(value ?? null, scope.budget, "sorted")],
  ["jsondecode", ([value]) => decodeJson(value ?? null)],
  ["coalesce", coalesce],
  ["coalescelist", coalesceLists],
  ["join", ([separator, ...lists]) => joinLists(text(separator), lists)],
  ["format", ([pattern, ...args]) => concatenate(formatParts(text(pattern), args).map(textual))],
  ["trimprefix", ([value, prefix]) => trimPrefix(value ?? null, text(prefix))],
  ["trimsuffix", ([value, suffix]) => trimSuffix(value ?? null, text(suffix))],
  ["replace", ([value, from, to]) => replaceUnknown(value ?? null, text(from), to ?? null)],
  ["tostring", ([value]) => convert(value ?? null, "string")],
  ["tonumber", ([value]) => convert(value ?? null, "number")],
  ["tobool", ([value]) => convert(value ?? null, "bool")],
  ["nonsensitive", same],
  ["sensitive", same],
  ["ephemeralasnull", same],
  // Until Terraform 0.15 these two made lists and maps.
  ["list", (items) => convert(items, { kind: "list", of: "any" })],
  ["map", (pairs) => mapOf(pairs)],
]);

function joinLists(separator: string, lists: readonly Value[]): Value {
  const hidden = lists.find((items) => items instanceof Unknown);
  return hidden === undefined ? joinTexts(separator, lists.flatMap(list)) : derivedFrom(hidden);
}

function joinTexts(separator: string, items: readonly Value[]): Value {
  return concatenate(
    items.flatMap((item, index) => (index === 0 ? [textual(item)] : [separator, textual(item)])),
  );
}

function mapOf(pairs: readonly Value[]): Value {
  const result = new Map<string, Value>();
  for (let at = 0; at + 1 < pairs.length; at += 2) result.set(text(pairs[at]), pairs[at + 1] ?? null);
  return convert(result, { kind: "map", of: "any" });
}
