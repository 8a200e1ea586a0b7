import { EvaluationError } from "../evaluate/scope";
import {
  derivedFrom,
  Handle,
  isList,
  isObject,
  knownText,
  Template,
  Unknown,
  UnknownInstances,
  type Value,
} from "../value";
import { setOf } from "./set";
import { type CollectionKind, listOf, type Type, typed, typeOf, unknownOf } from "./type";
import { unify } from "./unify";

/**
 * A value as a type has it. A collection of `any` gets the one type of its items. What is unknown stays so.
 *
 * @throws EvaluationError where Terraform refuses the conversion.
 */
export function convert(value: Value, type: Type): Value {
  if (value === null || type === "any" || value instanceof Handle) return value;
  if (type === "unclear") return loosened(value);
  if (value instanceof UnknownInstances) return value;
  if (value instanceof Unknown) return unknownOf(type, value);
  if (typeof type === "string") return scalarOf(value, type);
  if ("of" in type) return collectionOf(value, type.kind, type.of);
  if (type.kind === "tuple") {
    const items = itemsOf(value, "tuple");
    if (items.length !== type.items.length)
      throw new EvaluationError(`expected ${type.items.length} items, not ${items.length}`);
    return items.map((item, index) => convert(item, type.items[index] ?? "any"));
  }
  const entries = entriesOf(value, "object");
  const result = new Map<string, Value>();
  const attributes = new Map<string, Type>();
  for (const [name, inner] of type.attributes) {
    const item = entries.get(name);
    if (item === undefined) throw new EvaluationError(`the object has no "${name}"`);
    const converted = convert(item, inner);
    result.set(name, converted);
    attributes.set(name, converted === null ? inner : typeOf(converted));
  }
  return typed(result, { kind: "object", attributes });
}

/**
 * Values brought to one type, as the branches of a conditional are.
 *
 * @throws EvaluationError where they have none in common.
 */
export function toOneType(values: readonly Value[]): readonly Value[] {
  const type = commonType(values.map(typeOf));
  return values.map((value) => convert(value, type));
}

/** @throws EvaluationError where the types cannot be brought to one. */
export function commonType(types: readonly Type[]): Type {
  const type = types.length === 0 ? "any" : unify(types);
  if (type === undefined) throw new EvaluationError("the values have no one type in common");
  return type;
}

function collectionOf(value: Value, kind: CollectionKind, of: Type): Value {
  if (kind === "map") {
    const entries = entriesOf(value, "map");
    const items = itemsAs([...entries.values()], of);
    const keys = [...entries.keys()];
    return typed(new Map(keys.map((key, index) => [key, items.items[index] ?? null])), {
      kind,
      of: items.type,
    });
  }
  const { items, type } = itemsAs(itemsOf(value, kind), of);
  if (type === "any" && items.some((item) => item !== null))
    throw new EvaluationError("the items have no one type in common");
  return kind === "set" ? setOf(items, type) : listOf(items, type);
}

function itemsAs(items: readonly Value[], of: Type): { items: readonly Value[]; type: Type } {
  const converted = items.map((item) => convert(item, of));
  if (items.length === 0 || !hasAny(of)) return { items: converted, type: of };
  // What `any` stands for is one type for all of the items.
  const type = commonType(converted.map(typeOf));
  return { items: converted.map((item) => convert(item, type)), type };
}

function hasAny(type: Type): boolean {
  if (typeof type === "string") return type === "any";
  if ("of" in type) return hasAny(type.of);
  return ("items" in type ? type.items : [...type.attributes.values()]).some(hasAny);
}

function itemsOf(value: Value, kind: string): readonly Value[] {
  if (isList(value)) return value;
  throw new EvaluationError(`expected a ${kind}`);
}

function entriesOf(value: Value, kind: string): ReadonlyMap<string, Value> {
  if (isObject(value)) return value;
  throw new EvaluationError(`expected ${kind === "object" ? "an object" : "a map"}`);
}

function scalarOf(value: Value, type: "string" | "number" | "bool"): Value {
  if (value instanceof Template) return type === "string" ? value : unknownOf(type, derivedFrom(value));
  const text = knownText(value);
  if (text === undefined) throw new EvaluationError(`expected a ${type}`);
  if (type === "string") return text;
  return type === "number" ? numberOf(value) : truthOf(value);
}

/** The texts that Terraform converts to a number. */
const decimal = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;

/** @throws EvaluationError where Terraform converts it to no number. */
export function numberOf(value: Value | undefined): number {
  const result = typeof value === "string" && decimal.test(value) ? Number(value) : value;
  if (typeof result === "number" && !Number.isNaN(result)) return result;
  throw new EvaluationError("expected a number");
}

/** @throws EvaluationError where it is neither true nor false. */
export function truthOf(value: Value | undefined): boolean {
  if (typeof value === "boolean") return value;
  if (value === "true" || value === "false") return value === "true";
  throw new EvaluationError("expected true or false");
}

/** What becomes of a value beside one whose type is not clear: a number may become a text. */
function loosened(value: Value): Value {
  if (typeof value === "number" || typeof value === "boolean")
    return new Unknown(`${value}, or its text`, false);
  if (isList(value)) return typed(value.map(loosened), "unclear");
  if (isObject(value))
    return typed(new Map([...value].map(([key, item]) => [key, loosened(item)])), "unclear");
  return value;
}
