import { BODY_FIELDS } from "./body-fields";

/** What a field of an event body holds. */
export type FieldType =
  | { readonly kind: "string" | "number" | "boolean" | "object" }
  | { readonly kind: "array" | "map"; readonly of: FieldType }
  | { readonly kind: "model"; readonly model: string };

/** The fields of a model of an event body by their names; empty where the model has none. */
export function fieldsOf(model: string): ReadonlyMap<string, FieldType> {
  const fields = (BODY_FIELDS[model] ?? "").split(" ").filter((field) => field !== "");
  return new Map(
    fields.map((field) => {
      const [name = "", type = "string"] = field.split(":");
      return [name, parse(type)];
    }),
  );
}

function parse(type: string): FieldType {
  if (type.endsWith("[]")) return { kind: "array", of: parse(type.slice(0, -2)) };
  if (type.endsWith("{}")) return { kind: "map", of: parse(type.slice(0, -2)) };
  if (type === "string" || type === "number" || type === "boolean" || type === "object")
    return { kind: type };
  return { kind: "model", model: type };
}
