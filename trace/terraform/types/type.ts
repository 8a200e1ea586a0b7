import {
  isList,
  isObject,
  type ObjectValue,
  Template,
  Unknown,
  UnknownInstances,
  UnknownLength,
  type Value,
} from "../value";

/** The kind of a collection whose items have one type. */
export type CollectionKind = "list" | "set" | "map";

/**
 * A type of Terraform's. `any` is that of null and of the items of an empty collection, and takes the other's where two
 * are brought together; `unclear` is one that only a provider or a value that is not here could tell.
 * https://developer.hashicorp.com/terraform/language/expressions/type-constraints
 */
export type Type =
  | "string"
  | "number"
  | "bool"
  | "any"
  | "unclear"
  | { readonly kind: CollectionKind; readonly of: Type }
  | { readonly kind: "tuple"; readonly items: readonly Type[] }
  | { readonly kind: "object"; readonly attributes: ReadonlyMap<string, Type> };

const types = new WeakMap<object, Type>();

/** Notes the type of a collection or of an unknown, which is not seen from its items. */
export function typed<T extends Value & object>(value: T, type: Type): T {
  types.set(value, type);
  return value;
}

/** A list of Terraform's, whose items have one type: the value of `[...]` alone is a tuple. */
export function listOf(items: readonly Value[], of: Type): readonly Value[] {
  return typed([...items], { kind: "list", of });
}

/** The type of a value. */
export function typeOf(value: Value): Type {
  switch (typeof value) {
    case "string":
      return "string";
    case "number":
      return "number";
    case "boolean":
      return "bool";
  }
  if (value === null) return "any";
  const noted = types.get(value);
  if (noted !== undefined) return noted;
  if (value instanceof Template) return "string";
  if (isList(value)) return noteOf(value, { kind: "tuple", items: value.map(typeOf) });
  if (isObject(value))
    return noteOf(value, {
      kind: "object",
      attributes: new Map([...value].map(([key, item]) => [key, typeOf(item)])),
    });
  if (value instanceof UnknownLength) return "number";
  return value instanceof Unknown && isText(value) ? "string" : "unclear";
}

/** What a collection is: a list, set, map, tuple or object; undefined where that is not clear, or it is none. */
export function kindOf(value: Value): CollectionKind | "tuple" | "object" | undefined {
  if (!isList(value) && !isObject(value)) return undefined;
  const noted = types.get(value) ?? { kind: isList(value) ? "tuple" : "object" };
  return typeof noted === "object" ? noted.kind : undefined;
}

export function isSet(value: Value): boolean {
  return kindOf(value) === "set";
}

/** The type of a collection's items; undefined of a tuple, an object and what is none. */
export function itemTypeOf(value: Value): Type | undefined {
  const type = typeOf(value);
  return typeof type === "object" && "of" in type ? type.of : undefined;
}

/** The value with no type that its collections are known to have: a provider's schema decides on it. */
export function withoutType(value: Value): Value {
  if (isList(value)) return typed(value.map(withoutType), "unclear");
  return isObject(value) ? typed(objectWithoutType(value), "unclear") : value;
}

function objectWithoutType(value: ObjectValue): ObjectValue {
  return new Map([...value].map(([key, item]) => [key, withoutType(item)]));
}

/** An unknown of a type that is known. */
export function unknownOf(type: Type, value: Unknown): Unknown {
  if (value instanceof UnknownInstances || value instanceof UnknownLength) return value;
  return typed(new Unknown(value.reference, value.exact, value.of), type);
}

/** Whether two types are one; undefined where a part of one is not clear. */
export function sameType(one: Type, other: Type): boolean | undefined {
  if (one === "unclear" || other === "unclear") return undefined;
  if (one === other) return true;
  if (typeof one === "string" || typeof other === "string" || one.kind !== other.kind) return false;
  const [mine, yours] = [partsOf(one), partsOf(other)];
  if (mine.size !== yours.size) return false;
  let result: boolean | undefined = true;
  for (const [key, type] of mine) {
    const counterpart = yours.get(key);
    const same = counterpart !== undefined && sameType(type, counterpart);
    if (same === false) return false;
    result &&= same;
  }
  return result;
}

function partsOf(type: Exclude<Type, string>): ReadonlyMap<string | number, Type> {
  if ("of" in type) return new Map([["of", type.of]]);
  return "items" in type ? new Map(type.items.entries()) : type.attributes;
}

function noteOf(value: Value & object, type: Type): Type {
  types.set(value, type);
  return type;
}

/** The attributes that are texts in every resource of the providers. */
function isText(value: Unknown): boolean {
  return value.of !== undefined && /(^|_)(arn|id|name|url)$/.test(value.of.attribute);
}
