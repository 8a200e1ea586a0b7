import { type FieldType, fieldsOf } from "./field-type";
import type { SampleIds } from "./sample-ids";

/** Models inside models beyond this are left out, as is a model inside itself: each field is optional in an event. */
const DEEPEST = 4;

/** Texts by the name of their field; the first that fits is taken. */
const TEXTS: readonly (readonly [name: RegExp, text: string])[] = [
  [/uri$/i, "/api/v2/example"],
  [/ur[il]s?$|^link$/i, "https://example.com/"],
  [/email/i, "alex.doe@example.com"],
  [/^(ani|dnis)|phone|^address|number$|^(to|from)$/i, "+15555550100"],
  [/ip(address)?$/i, "192.0.2.10"],
  [/language|locale/i, "en-us"],
  [/time ?zone/i, "Europe/London"],
  [/action$/i, "Update"],
  [/mediaType$/i, "VOICE"],
  [/direction$/i, "INBOUND"],
  [/status$|state$/i, "ACTIVE"],
  [/version$/i, "1"],
  [/user(name|display)?$/i, "Alex Doe"],
  [/name$/i, "Example"],
];

const IS_TIME = /^date|date$|time(stamp)?$|^(start|end)$/i;

/** A body with a value for every field of a model, down to a depth that keeps it readable. */
export function sampleBody(model: string, ids: SampleIds, time: Date): Record<string, unknown> {
  return sampleModel(model, "", [], { ids, time });
}

interface Context {
  readonly ids: SampleIds;
  readonly time: Date;
}

function sampleModel(
  model: string,
  name: string,
  around: readonly string[],
  context: Context,
): Record<string, unknown> {
  const inside = [...around, model];
  const body: Record<string, unknown> = {};
  for (const [field, type] of fieldsOf(model)) {
    // An `id` is that of the field which holds its object: `user.id` is the same as `userId`.
    const value = sampleValue(type, field === "id" && name !== "" ? `${name}Id` : field, inside, context);
    if (value !== undefined) body[field] = value;
  }
  return body;
}

function sampleValue(type: FieldType, name: string, inside: readonly string[], context: Context): unknown {
  switch (type.kind) {
    case "string":
      return sampleText(name, context);
    case "number":
      return IS_TIME.test(name) ? context.time.getTime() : 1;
    case "boolean":
      return true;
    case "object":
      return {};
    case "array": {
      const element = sampleValue(type.of, name.replace(/s$/, ""), inside, context);
      return element === undefined ? [] : [element];
    }
    case "map": {
      const value = sampleValue(type.of, name, inside, context);
      return value === undefined ? {} : { example: value };
    }
    case "model":
      if (inside.includes(type.model) || inside.length >= DEEPEST) return undefined;
      return sampleModel(type.model, name, inside, context);
  }
}

function sampleText(name: string, { ids, time }: Context): string {
  const stated = ids.statedFor(name);
  if (stated !== undefined) return stated;
  if (/(^id|Id)$/.test(name)) return ids.get(name);
  if (IS_TIME.test(name)) return time.toISOString();
  return TEXTS.find(([pattern]) => pattern.test(name))?.[1] ?? "example";
}
