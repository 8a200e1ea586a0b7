import { evaluate } from "./evaluate/evaluate";
import { Budget, EvaluationError, noFiles } from "./evaluate/scope";
import { parseExpression } from "./expression/parse";
import type { Expression } from "./expression/syntax";
import { ExpressionError } from "./expression/syntax";
import { convert } from "./types/convert";
import { kindOf, type Type, typed, typeOf } from "./types/type";
import { isList, isObject, type Value } from "./value";

/**
 * A value as the type of its variable has it, with the defaults of `optional(...)` attributes.
 * https://developer.hashicorp.com/terraform/language/expressions/type-constraints
 *
 * @throws EvaluationError where Terraform refuses the value, or the type cannot be read.
 */
export function convertVariable(value: Value, type: unknown): Value {
  const wanted = parsed(type);
  return wanted === undefined ? value : convert(withDefaults(value, wanted), typeFrom(wanted));
}

/** The type of a variable; `any` where it has none. */
export function variableType(type: unknown): Type {
  const wanted = parsed(type);
  return wanted === undefined ? "any" : typeFrom(wanted);
}

function parsed(type: unknown): Expression | undefined {
  if (typeof type !== "string") return undefined;
  const text = type.replace(/^\$\{([\s\S]*)\}$/, "$1");
  if (text === "any" || text === "") return undefined;
  try {
    return parseExpression(text);
  } catch (error) {
    if (error instanceof ExpressionError)
      throw new EvaluationError(`its type cannot be read: ${error.message}`);
    throw error;
  }
}

const scalars = ["string", "number", "bool", "any"] as const;
const kinds = ["list", "set", "map"] as const;

function typeFrom(type: Expression): Type {
  // Until Terraform 0.12 a type was a text, and `list` and `map` stood alone.
  const name = nameOf(type);
  const scalar = scalars.find((known) => known === name);
  if (scalar !== undefined) return scalar;
  const kind = kinds.find((known) => known === name);
  const inner = type.kind === "call" ? type.args[0] : undefined;
  if (kind !== undefined) return { kind, of: inner === undefined ? "any" : typeFrom(inner) };
  if (name === "optional" && inner !== undefined) return typeFrom(inner);
  if (name === "tuple" && inner?.kind === "list") return { kind: "tuple", items: inner.items.map(typeFrom) };
  if (name !== "object" || inner?.kind !== "object")
    throw new EvaluationError(`its type cannot be read: "${name ?? type.kind}" is none`);
  return { kind: "object", attributes: new Map(attributesOf(inner).map(([key, of]) => [key, typeFrom(of)])) };
}

function nameOf(type: Expression): string | undefined {
  if (type.kind === "variable" || type.kind === "call") return type.name;
  return type.kind === "literal" && typeof type.value === "string" ? type.value : undefined;
}

function attributesOf(type: Expression): [string, Expression][] {
  if (type.kind !== "object") return [];
  return type.entries.flatMap(([key, of]) => (key.kind === "literal" ? [[String(key.value), of]] : []));
}

/** Terraform fills in what is missing first, and converts then. */
function withDefaults(value: Value, type: Expression): Value {
  if (value === null || type.kind !== "call") return value;
  const [inner] = type.args;
  if (inner === undefined) return value;
  if (type.name === "optional") return withDefaults(value, inner);
  if (type.name === "object" && isObject(value)) return objectWithDefaults(value, inner);
  if (type.name === "tuple" && isList(value) && inner.kind === "list")
    return value.map((item, index) => withDefaults(item, inner.items[index] ?? inner));
  if (!kinds.some((kind) => kind === type.name)) return value;
  if (isList(value)) {
    const items = value.map((item) => withDefaults(item, inner));
    return kindOf(value) === undefined ? typed(items, typeOf(value)) : items;
  }
  return isObject(value) ? new Map([...value].map(([key, item]) => [key, withDefaults(item, inner)])) : value;
}

function objectWithDefaults(value: ReadonlyMap<string, Value>, type: Expression): Value {
  const result = new Map(value);
  for (const [name, of] of attributesOf(type)) {
    const optional = of.kind === "call" && of.name === "optional";
    const [, fallback] = optional ? of.args : [];
    const given = value.get(name);
    if ((given === undefined && optional) || (given === null && fallback !== undefined))
      result.set(name, withDefaults(fallback === undefined ? null : constant(fallback), of));
    else if (given !== undefined) result.set(name, withDefaults(given, of));
  }
  return result;
}

function constant(expression: Expression): Value {
  return evaluate(expression, { lookup: () => undefined, budget: new Budget(), files: noFiles });
}
