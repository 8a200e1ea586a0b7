import type { CollectionKind, Type } from "./type";

/**
 * The one type that values of several types are brought to, as in a conditional's two branches or a list; undefined
 * where Terraform refuses them together.
 */
export function unify(types: readonly Type[]): Type | undefined {
  if (types.includes("unclear")) return "unclear";
  const kinds = new Set<string>(types.map((type) => (typeof type === "string" ? type : type.kind)));
  const hasAny = kinds.delete("any");
  const [first] = types.filter((type) => type !== "any");
  if (first === undefined) return types.length === 0 ? undefined : "any";
  const only = (...wanted: readonly string[]): boolean =>
    wanted.some((kind) => kinds.has(kind)) && [...kinds].every((kind) => wanted.includes(kind));
  if (kinds.size === 1 && typeof first === "object") {
    // A null among structures leaves each as it is.
    if (hasAny) return "any";
    return unifyAlike(types);
  }
  if (only("map", "object") || only("list", "tuple")) {
    const found = hasAny ? undefined : unifyMixed(types);
    if (found !== undefined) return found;
  }
  if (kinds.has("object") && kinds.has("tuple")) return undefined;
  return [...types].sort(byPreference).find((wanted) => types.every((type) => isConvertible(type, wanted)));
}

function unifyAlike(types: readonly Type[]): Type | undefined {
  const [first] = types;
  if (typeof first !== "object") return undefined;
  if ("of" in first) return unifyItems(first.kind, types.flatMap(itemTypes));
  if (first.kind === "tuple") {
    const tuples = types.map(itemTypes);
    if (tuples.some((items) => items.length !== first.items.length)) return unifyItems("list", tuples.flat());
    const items = first.items.map((_, index) =>
      unify(tuples.flatMap((tuple) => tuple.slice(index, index + 1))),
    );
    return allDefined(items) ? { kind: "tuple", items } : undefined;
  }
  const objects = types.map(attributesOf);
  const names = [...first.attributes.keys()];
  if (objects.some((object) => object.size !== names.length || !names.every((name) => object.has(name))))
    return unifyItems("map", types.flatMap(itemTypes));
  const attributes = new Map<string, Type>();
  for (const name of names) {
    const found = unify(objects.flatMap((object) => object.get(name) ?? []));
    if (found === undefined) return undefined;
    attributes.set(name, found);
  }
  return { kind: "object", attributes };
}

/** Of maps and objects a map, of lists and tuples a list. */
function unifyMixed(types: readonly Type[]): Type | undefined {
  const collections = types.filter((type) => typeof type === "object" && "of" in type);
  const [collection] = collections;
  if (typeof collection !== "object" || !("of" in collection)) return undefined;
  const structures = types.filter((type) => typeof type === "string" || !("of" in type));
  const inner = unify(structures.flatMap(itemTypes));
  return inner && unifyItems(collection.kind, [inner, ...collections.flatMap(itemTypes)]);
}

function unifyItems(kind: CollectionKind, types: readonly Type[]): Type | undefined {
  const of = unify(types);
  return of && { kind, of };
}

function itemTypes(type: Type): readonly Type[] {
  if (typeof type === "string") return [];
  if ("of" in type) return [type.of];
  return "items" in type ? type.items : [...type.attributes.values()];
}

function attributesOf(type: Type): ReadonlyMap<string, Type> {
  return typeof type === "object" && "attributes" in type ? type.attributes : new Map();
}

function allDefined(types: readonly (Type | undefined)[]): types is readonly Type[] {
  return !types.includes(undefined);
}

const preferences = ["list", "set", "map", "string", "tuple", "object", "number", "bool", "any"];

function byPreference(one: Type, other: Type): number {
  const rank = (type: Type): number => preferences.indexOf(typeof type === "string" ? type : type.kind);
  if (typeof one === "object" && typeof other === "object" && "of" in one && "of" in other)
    if (one.kind === other.kind) return byPreference(one.of, other.of);
  return rank(one) - rank(other);
}

/** Whether Terraform has a conversion between two types; whether a value can be converted is another thing. */
export function isConvertible(from: Type, to: Type): boolean {
  if (from === to || from === "any" || to === "any" || from === "unclear" || to === "unclear") return true;
  if (typeof from === "string" || typeof to === "string")
    return typeof from === "string" && typeof to === "string" && (from === "string" || to === "string");
  if (to.kind === "map")
    return (
      (from.kind === "map" || from.kind === "object") &&
      itemTypes(from).every((item) => isConvertible(item, to.of))
    );
  if ("of" in to)
    return (
      from.kind !== "map" &&
      from.kind !== "object" &&
      itemTypes(from).every((item) => isConvertible(item, to.of))
    );
  if (to.kind === "tuple")
    return (
      from.kind === "tuple" &&
      from.items.length === to.items.length &&
      from.items.every((item, index) => isConvertible(item, to.items[index] ?? "any"))
    );
  if (from.kind === "map") return [...to.attributes.values()].every((item) => isConvertible(from.of, item));
  return (
    from.kind === "object" &&
    [...to.attributes].every(([name, type]) => {
      const given = from.attributes.get(name);
      return given !== undefined && isConvertible(given, type);
    })
  );
}
