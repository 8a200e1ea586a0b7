import { isNeverEmpty } from "../evaluate/access";
import type { Scope } from "../evaluate/scope";
import { unknownOf } from "../types/type";
import {
  derivedFrom,
  Handle,
  hiddenBy,
  isList,
  isObject,
  knownText,
  referenceOf,
  Template,
  textOf,
  Unknown,
  UnknownLength,
  type Value,
} from "../value";
import type { TerraformFunction } from "./arguments";
import { text } from "./arguments";
import { collectionFunctions } from "./collections";
import { comparingFunctions } from "./comparing";
import { decodeCsv } from "./csv";
import { dateFunctions } from "./dates";
import { encodingFunctions } from "./encodings";
import { type Evaluate, fileFunctions } from "./files";
import { networkFunctions } from "./networks";
import { numberFunctions } from "./numbers";
import { partialFunctions } from "./partial";
import { awsFunctions, buildArn } from "./provider-aws";
import { resultType } from "./result-type";
import { stringFunctions } from "./strings";
import { decodeYaml } from "./yaml-decode";
import { encodeYaml } from "./yaml-encode";

const awsPrefix = "provider::aws::";

const partial = new Map([...partialFunctions, [`${awsPrefix}arn_build`, buildArn]]);

/** Functions on strings, which give the same for the same string though it is not known. */
const ofStrings: ReadonlyMap<string, TerraformFunction> = new Map([...stringFunctions, ...encodingFunctions]);

/** Functions of which every argument is known. */
const ofKnown: ReadonlyMap<string, TerraformFunction> = new Map<string, TerraformFunction>([
  ...ofStrings,
  ...comparingFunctions,
  ...numberFunctions,
  ...dateFunctions,
  ...networkFunctions,
  ["csvdecode", ([value]) => decodeCsv(text(value))],
  ["yamlencode", ([value], scope) => encodeYaml(value ?? null, scope.budget)],
  ["yamldecode", ([value]) => decodeYaml(text(value))],
  ...[...awsFunctions].map(([name, call]): [string, TerraformFunction] => [`${awsPrefix}${name}`, call]),
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
  const result = resultOf(bare, given, scope, evaluate);
  if (result !== undefined && !(result instanceof Unknown)) return result;
  const type = resultType(bare);
  const unknown = result ?? new Unknown(`${name}(...)`, false);
  return type === "unclear" ? unknown : unknownOf(type, unknown);
}

function resultOf(
  name: string,
  given: readonly Value[],
  scope: Scope,
  evaluate: Evaluate,
): Value | undefined {
  const ofFiles = fileFunctions.get(name);
  const moves = collectionFunctions.get(name);
  const isCollection = moves !== undefined || comparingFunctions.has(name);
  const args = given.map((arg) => (arg instanceof Handle && !isCollection ? derivedFrom(arg) : arg));
  if (ofFiles !== undefined) return ofFiles(args, scope, evaluate);
  const loose = moves ?? partial.get(name);
  const hidden = args.find((arg) => hiddenBy(arg) !== undefined);
  if (hidden === undefined) return (ofKnown.get(name) ?? loose)?.(args, scope);
  const depends = (): Unknown => sameCall(name, args) ?? derivedFrom(hidden);
  if (name === "length" && isNonEmptyText(hidden)) return new UnknownLength(referenceOf(hidden));
  if (loose === undefined) return depends();
  if (moves === undefined) return inexact(loose(args, scope), depends);
  // What lookup falls back on is an item, like those in its map.
  const looked = name === "lookup" ? args.slice(0, 2) : args;
  const unclear = looked.find((arg) => !isKnownCollection(arg) && hiddenBy(arg) !== undefined);
  return unclear === undefined ? inexact(loose(args, scope), depends) : derivedFrom(unclear);
}

/** The longest call that stands for its result, in characters. */
const longestCall = 300;

/** The result of a function on strings that are not known: the same call gives the same, wherever it stands. */
function sameCall(name: string, args: readonly Value[]): Unknown | undefined {
  if (!ofStrings.has(name) && !partial.has(name)) return undefined;
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

function isNonEmptyText(value: Value): boolean {
  if (value instanceof Template) return value.parts.some((part) => typeof part === "string");
  return value instanceof Unknown && isNeverEmpty(value);
}

function isKnownCollection(value: Value): boolean {
  return isList(value) || isObject(value);
}
