import { isNeverEmpty } from "../evaluate/access";
import { EvaluationError, type Scope, within } from "../evaluate/scope";
import { parseTemplate } from "../expression/parse";
import { type Expression, ExpressionError } from "../expression/syntax";
import {
  concatenate,
  derivedFrom,
  Handle,
  hiddenBy,
  isObject,
  knownText,
  type ObjectValue,
  referenceOf,
  Template,
  textOf,
  Unknown,
  UnknownLength,
  type Value,
} from "../value";
import { list, number, type TerraformFunction, text, truth } from "./arguments";
import { coalesce, coalesceLists, collectionFunctions, comparingFunctions } from "./collections";
import { fileSet } from "./file-set";
import { formatParts } from "./format";
import { decodeJson, encodeJson } from "./json";
import { awsFunctions, buildArn } from "./provider-aws";
import { replaceUnknown } from "./replace";
import { stringFunctions } from "./strings";
import { textual } from "./textual";
import { trimPrefix, trimSuffix } from "./trim";
import { decodeYaml } from "./yaml";

type Evaluate = (expression: Expression, scope: Scope) => Value;

const awsPrefix = "provider::aws::";

const same: TerraformFunction = ([value]) => value ?? null;

/** Functions that make the best of arguments of which parts are unknown. */
const partial: ReadonlyMap<string, TerraformFunction> = new Map<string, TerraformFunction>([
  ["jsonencode", ([value], scope) => encodeJson(value ?? null, scope.budget, "sorted")],
  ["jsondecode", ([value]) => decodeJson(value ?? null)],
  ["coalesce", coalesce],
  ["coalescelist", coalesceLists],
  ["join", ([separator, ...lists]) => joinLists(text(separator), lists)],
  ["format", ([pattern, ...args]) => concatenate(formatParts(text(pattern), args).map(textual))],
  ["trimprefix", ([value, prefix]) => trimPrefix(value ?? null, text(prefix))],
  ["trimsuffix", ([value, suffix]) => trimSuffix(value ?? null, text(suffix))],
  ["replace", ([value, from, to]) => replaceUnknown(value ?? null, text(from), to ?? null)],
  [`${awsPrefix}arn_build`, buildArn],
  ["tostring", ([value]) => (value === null || value === undefined ? null : textual(value))],
  ["tonumber", same],
  ["tobool", same],
  ["nonsensitive", same],
  ["sensitive", same],
  ["ephemeralasnull", same],
  // Until Terraform 0.15 these two made lists and maps.
  ["list", (items) => items],
  ["map", (pairs) => mapOf(pairs)],
]);

const converting: ReadonlyMap<string, TerraformFunction> = new Map<string, TerraformFunction>([
  ["tonumber", ([value]) => (value === null ? null : number(value))],
  ["tobool", ([value]) => (value === null ? null : truth(value))],
  ["yamldecode", ([value]) => decodeYaml(text(value))],
  ...[...awsFunctions].map(([name, call]) => [`${awsPrefix}${name}`, call] as const),
]);

/**
 * Calls one of Terraform's functions. One that is not computed here (the time, another provider's function) gives
 * an unknown.
 *
 * @throws EvaluationError where Terraform would refuse the arguments.
 */
export function callFunction(name: string, given: readonly Value[], scope: Scope, evaluate: Evaluate): Value {
  scope.budget.spend(given.length);
  const bare = name.replace(/^core::/, "");
  const args = given.map((arg) => (arg instanceof Handle && !isCollection(bare) ? derivedFrom(arg) : arg));
  if (bare === "templatefile") return templateFile(args, scope, evaluate);
  if (bare === "file" || bare === "fileexists") return readFile(bare, args[0] ?? null, scope);
  if (bare === "fileset") return fileSet(args, scope);
  const moves = collectionFunctions.get(bare);
  const loose = moves ?? partial.get(bare);
  const hidden = args.find((arg) => hiddenBy(arg) !== undefined);
  if (hidden === undefined) {
    const known = converting.get(bare) ?? stringFunctions.get(bare) ?? comparingFunctions.get(bare) ?? loose;
    return known === undefined ? new Unknown(`${name}(...)`, false) : known(args, scope);
  }
  const depends = (): Unknown => resultOf(bare, args) ?? derivedFrom(hidden);
  if (bare === "length" && isNonEmptyText(hidden)) return new UnknownLength(referenceOf(hidden));
  if (loose === undefined) return depends();
  if (moves === undefined) return inexact(loose(args, scope), depends);
  // What lookup falls back on is an item, like those in its map.
  const looked = bare === "lookup" ? args.slice(0, 2) : args;
  const unclear = looked.find((arg) => !isKnownCollection(arg) && hiddenBy(arg) !== undefined);
  return unclear === undefined ? inexact(loose(args, scope), depends) : derivedFrom(unclear);
}

/** The longest call that stands for its result, in characters. */
const longestCall = 300;

/** The result of a function on strings that are not known: the same call gives the same, wherever it stands. */
function resultOf(name: string, args: readonly Value[]): Unknown | undefined {
  if (!stringFunctions.has(name) && !partial.has(name)) return undefined;
  if (!args.every(isExactText)) return undefined;
  const written = args.map((arg) => (arg instanceof Unknown ? arg.reference : JSON.stringify(textOf(arg))));
  const call = `${name}(${written.join(", ")})`;
  return call.length > longestCall ? undefined : new Unknown(call);
}

function isExactText(value: Value): boolean {
  if (value instanceof Template) return value.parts.every((part) => typeof part === "string" || part.exact);
  return value instanceof Unknown ? value.exact : knownText(value) !== undefined;
}

function inexact(value: Value, better: () => Unknown): Value {
  return value instanceof Unknown && !value.exact ? better() : value;
}

function isCollection(name: string): boolean {
  return collectionFunctions.has(name) || comparingFunctions.has(name);
}

function isNonEmptyText(value: Value): boolean {
  if (value instanceof Template) return value.parts.some((part) => typeof part === "string");
  return value instanceof Unknown && isNeverEmpty(value);
}

function isKnownCollection(value: Value): boolean {
  return Array.isArray(value) || isObject(value);
}

function mapOf(pairs: readonly Value[]): Value {
  const result = new Map<string, Value>();
  for (let at = 0; at + 1 < pairs.length; at += 2) result.set(text(pairs[at]), pairs[at + 1] ?? null);
  return result;
}

function joinLists(separator: string, lists: readonly Value[]): Value {
  const hidden = lists.find((items) => items instanceof Unknown);
  return hidden === undefined ? joinTexts(separator, lists.flatMap(list)) : derivedFrom(hidden);
}

function joinTexts(separator: string, items: readonly Value[]): Value {
  return concatenate(
    items.flatMap((item, index) => (index === 0 ? [textual(item)] : [separator, textual(item)])),
  );
}

function readFile(name: string, path: Value, scope: Scope): Value {
  const file = knownText(path);
  if (file === undefined) return derivedFrom(path);
  const content = scope.files.read(file);
  if (name === "fileexists") return content !== undefined;
  return content ?? new Unknown(`file("${file}")`);
}

function templateFile(args: readonly Value[], scope: Scope, evaluate: Evaluate): Value {
  const [path = null, names = null] = args;
  const content = readFile("file", path, scope);
  if (typeof content !== "string") return content;
  if (!isObject(names)) return derivedFrom(names);
  return renderTemplate(content, names, scope, evaluate);
}

/** A template file's text with the values of its variables. */
export function renderTemplate(
  content: string,
  names: ObjectValue,
  { budget, files }: Pick<Scope, "budget" | "files">,
  evaluate: Evaluate,
): Value {
  try {
    return evaluate(parseTemplate(content), within({ budget, files, lookup: () => undefined }, names));
  } catch (error) {
    if (error instanceof ExpressionError) throw new EvaluationError(`in the template: ${error.message}`);
    throw error;
  }
}
