import type { Expression, ForExpression } from "../expression/syntax";
import { encodeJson } from "../functions/json";
import { truthOf } from "../types/convert";
import { isSet, itemTypeOf, kindOf, listOf, typed, typeOf, unknownOf } from "../types/type";
import {
  concatenate,
  derivedFrom,
  Handle,
  hiddenBy,
  isList,
  isObject,
  knownText,
  Template,
  Unknown,
  type Value,
} from "../value";
import { attributeOf, itemOf } from "./access";
import { chooseBranch } from "./conditional";
import { binary, unary } from "./operators";
import { EvaluationError, type Scope, within } from "./scope";

/**
 * The value of an expression, where what is not known stays unknown and carries the reference that hides it.
 *
 * @throws EvaluationError where Terraform would refuse it: a missing key, a wrong type.
 */
export function evaluate(expression: Expression, scope: Scope): Value {
  scope.budget.spend();
  switch (expression.kind) {
    case "literal":
      return expression.value;
    case "longNumber":
      return unknownOf("number", new Unknown(expression.digits, false));
    case "template":
      return concatenate(expression.parts.map((part) => asText(evaluate(part, scope))));
    case "list":
      return expression.items.map((item) => evaluate(item, scope));
    case "object":
      return evaluateObject(expression.entries, scope);
    case "variable":
      return named(expression.name, scope);
    case "attribute":
      return attributeOf(evaluate(expression.of, scope), expression.name);
    case "index":
      return itemOf(evaluate(expression.of, scope), evaluate(expression.key, scope));
    case "splat":
      return evaluateSplat(evaluate(expression.of, scope), expression.each, scope);
    case "splatItem":
      return scope.lookup(splatItem) ?? null;
    case "call":
      return evaluateCall(expression.name, expression.args, expression.spread, scope);
    case "unary":
      return unary(expression.operator, evaluate(expression.operand, scope));
    case "binary":
      return binary(
        expression.operator,
        () => evaluate(expression.left, scope),
        () => evaluate(expression.right, scope),
      );
    case "conditional":
      return chooseBranch(expression, (part) => evaluate(part, scope));
    case "for":
      return evaluateFor(expression, scope);
  }
}

/** No name in HCL has a star, so a splat's item cannot be hidden by one. */
const splatItem = "*";

function named(name: string, scope: Scope): Value {
  const value = scope.lookup(name);
  if (value === undefined) throw new EvaluationError(`nothing here is named "${name}"`);
  return value;
}

/** A value as a template takes it in: numbers and booleans convert to text. */
export function asText(value: Value): string | Unknown | Template {
  if (value instanceof Unknown || value instanceof Template) return value;
  if (value instanceof Handle) return derivedFrom(value);
  const text = knownText(value);
  if (text !== undefined) return text;
  throw new EvaluationError(value === null ? "null has no text" : "a collection has no text");
}

function evaluateObject(entries: readonly (readonly [Expression, Expression])[], scope: Scope): Value {
  const result = new Map<string, Value>();
  for (const [keyExpression, valueExpression] of entries) {
    const key = evaluate(keyExpression, scope);
    const text = knownText(key);
    if (text === undefined) return derivedFrom(key);
    result.set(text, evaluate(valueExpression, scope));
  }
  return result;
}

function evaluateSplat(value: Value, each: Expression, scope: Scope): Value {
  if (value instanceof Unknown) return derivedFrom(value);
  if (value === null) return [];
  const items = isList(value) ? value : [value];
  const results = items.map((item) => evaluate(each, within(scope, new Map([[splatItem, item]]))));
  if (!isList(value) || kindOf(value) === "tuple") return results;
  const [first = null] = results;
  return itemTypeOf(value) === undefined ? typed(results, "unclear") : listOf(results, typeOf(first));
}

function evaluateCall(name: string, args: readonly Expression[], spread: boolean, scope: Scope): Value {
  if (name === "try") {
    for (const arg of args.slice(0, -1))
      try {
        return evaluate(arg, scope);
      } catch (error) {
        if (!(error instanceof EvaluationError)) throw error;
      }
    const last = args.at(-1);
    return last === undefined ? null : evaluate(last, scope);
  }
  if (name === "can")
    try {
      const value = args[0] === undefined ? null : evaluate(args[0], scope);
      return hiddenBy(value) === undefined ? true : derivedFrom(value);
    } catch (error) {
      if (error instanceof EvaluationError) return false;
      throw error;
    }
  const values = args.map((arg) => evaluate(arg, scope));
  if (spread) {
    const last = values.pop() ?? null;
    if (!isList(last)) return derivedFrom(last);
    values.push(...last);
  }
  const encoded = name === "jsonencode" ? encodedJson(values, scope) : undefined;
  return encoded ?? library().callFunction(name, values, scope, evaluate);
}

/** The one function that constructs synthesize calls of; undefined for what the library has more to say about. */
function encodedJson([value = null, ...others]: readonly Value[], scope: Scope): Value | undefined {
  if (value === null || value instanceof Handle || others.length > 0) return undefined;
  const encoded = encodeJson(value, scope.budget, "sorted");
  if (!(encoded instanceof Unknown)) return encoded;
  return encoded.exact ? unknownOf("string", encoded) : undefined;
}

/** Loaded at the first call of another function, so that synthesis need not wait for all of them. */
function library(): typeof import("../functions/call") {
  loaded ??= require("../functions/call") as typeof import("../functions/call");
  return loaded;
}

let loaded: typeof import("../functions/call") | undefined;

function evaluateFor(expression: ForExpression, scope: Scope): Value {
  const collection = evaluate(expression.collection, scope);
  const entries = entriesOf(collection);
  if (entries === undefined) return derivedFrom(collection);
  const keys: string[] = [];
  const values: Value[] = [];
  for (const [key, item] of entries) {
    const names = new Map<string, Value>([[expression.valueName, item]]);
    if (expression.keyName !== undefined) names.set(expression.keyName, key);
    const inner = within(scope, names);
    if (expression.condition !== undefined) {
      const keep = evaluate(expression.condition, inner);
      if (hiddenBy(keep) !== undefined) return derivedFrom(keep);
      if (!truthOf(keep)) continue;
    }
    if (expression.key !== undefined) {
      const name = evaluate(expression.key, inner);
      const text = knownText(name);
      if (text === undefined) return derivedFrom(name);
      keys.push(text);
    }
    values.push(evaluate(expression.value, inner));
  }
  if (expression.makes === "text") return concatenate(values.map(asText));
  return expression.makes === "list" ? values : collect(keys, values, expression.grouped);
}

function collect(keys: readonly string[], values: readonly Value[], grouped: boolean): Value {
  const result = new Map<string, Value>();
  for (const [index, key] of keys.entries()) {
    const value = values[index] ?? null;
    const before = result.get(key);
    if (!grouped && before !== undefined) throw new EvaluationError(`two entries have the key "${key}"`);
    result.set(key, grouped ? [...(isList(before) ? before : []), value] : value);
  }
  return result;
}

/** The keys and items of a collection, maps in the order of their keys as Terraform does; undefined if unknown. */
export function entriesOf(value: Value): readonly (readonly [key: Value, item: Value])[] | undefined {
  if (isList(value)) return value.map((item, index) => [isSet(value) ? item : index, item]);
  if (isObject(value)) return [...value].sort(([one], [other]) => (one < other ? -1 : 1));
  if (value instanceof Unknown || value instanceof Template || value instanceof Handle) return undefined;
  throw new EvaluationError("only a list, a set or a map can be iterated");
}
