import { evaluate } from "./evaluate/evaluate";
import { Budget, EvaluationError, noFiles } from "./evaluate/scope";
import { parseExpression } from "./expression/parse";
import type { Expression } from "./expression/syntax";
import { ExpressionError } from "./expression/syntax";
import { setOf } from "./functions/one-type";
import { isList, isObject, knownText, type Value } from "./value";

/**
 * Converts a value to a variable's type as far as it changes what is read: the defaults of `optional(...)`
 * attributes, sets without repetition, text of numbers.
 */
export function convertVariable(value: Value, type: unknown): Value {
  if (typeof type !== "string") return value;
  const text = type.replace(/^\$\{([\s\S]*)\}$/, "$1");
  if (text === "any" || text === "") return value;
  try {
    return convert(value, parseExpression(text));
  } catch (error) {
    if (error instanceof ExpressionError)
      throw new EvaluationError(`its type cannot be read: ${error.message}`);
    throw error;
  }
}

function convert(value: Value, type: Expression): Value {
  if (value === null) return null;
  if (type.kind === "variable") return convertScalar(value, type.name);
  if (type.kind !== "call") return value;
  const [inner] = type.args;
  if (inner === undefined) return value;
  if (type.name === "object" && inner.kind === "object" && isObject(value))
    return convertObject(value, inner.entries);
  if (type.name === "map" && isObject(value))
    return new Map([...value].map(([key, item]) => [key, convert(item, inner)]));
  if (type.name === "list" && isList(value)) return value.map((item) => convert(item, inner));
  if (type.name === "set" && isList(value)) return setOf(value.map((item) => convert(item, inner)));
  return value;
}

function convertScalar(value: Value, type: string): Value {
  const text = knownText(value);
  if (text === undefined) return value;
  if (type === "string") return text;
  if (type === "number" && text.trim() !== "" && !Number.isNaN(Number(text))) return Number(text);
  return type === "bool" && (text === "true" || text === "false") ? text === "true" : value;
}

function convertObject(
  value: ReadonlyMap<string, Value>,
  types: readonly (readonly [Expression, Expression])[],
): Value {
  const result = new Map<string, Value>();
  for (const [key, type] of types) {
    if (key.kind !== "literal") continue;
    const name = String(key.value);
    const optional = type.kind === "call" && type.name === "optional";
    const [inner = type, fallback] = optional ? type.args : [];
    const given = value.get(name) ?? null;
    result.set(name, convert(given === null && fallback !== undefined ? constant(fallback) : given, inner));
  }
  return result;
}

function constant(expression: Expression): Value {
  return evaluate(expression, { lookup: () => undefined, budget: new Budget(), files: noFiles });
}
