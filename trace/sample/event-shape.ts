import { type FieldType, fieldsOf } from "./field-type";

/** What may stand at a place of an event: a body's field, or one of the envelope around it. */
export type Shape = FieldType | { readonly kind: "fields"; readonly fields: ReadonlyMap<string, Shape> };

const TEXT: Shape = { kind: "string" };

/** The shape of an event whose body has the given model. */
export function eventShape(bodyModel: string): Shape {
  const detail = new Map<string, Shape>([
    ["topicName", TEXT],
    ["version", TEXT],
    ["eventBody", { kind: "model", model: bodyModel }],
    ["metadata", { kind: "map", of: { kind: "string" } }],
    ["timestamp", TEXT],
  ]);
  const texts = ["version", "id", "detail-type", "source", "account", "time", "region"];
  const fields = new Map<string, Shape>(texts.map((name) => [name, TEXT]));
  fields.set("resources", { kind: "array", of: { kind: "string" } });
  fields.set("detail", { kind: "fields", fields: detail });
  return { kind: "fields", fields };
}

/** The names a shape has; undefined where any name will do. */
export function namesOf(shape: Shape): readonly string[] | undefined {
  if (shape.kind === "fields") return [...shape.fields.keys()];
  if (shape.kind === "model") return [...fieldsOf(shape.model).keys()];
  return shape.kind === "map" || shape.kind === "object" ? undefined : [];
}

/** The shape under a name or an array's index; undefined where there is none. */
export function shapeAt(shape: Shape, key: string): Shape | undefined {
  switch (shape.kind) {
    case "fields":
      return shape.fields.get(key);
    case "model":
      return fieldsOf(shape.model).get(key);
    case "array":
      return /^\d+$/.test(key) ? shape.of : undefined;
    case "map":
      return key === "__proto__" ? undefined : shape.of;
    case "object":
      return key === "__proto__" ? undefined : shape;
    default:
      return undefined;
  }
}
