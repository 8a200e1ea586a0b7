import { type Budget, EvaluationError } from "../evaluate/scope";
import {
  concatenate,
  derivedFrom,
  isList,
  isObject,
  knownText,
  numberText,
  Template,
  Unknown,
  type Value,
} from "../value";

/** Stands for an unknown part while the JSON around it is read; no text in use has these characters. */
const open = "\uE000";
const close = "\uE001";
const placeholder = /\uE000(\d+)\uE001/g;
const deepestJson = 200;

/** Terraform's `jsonencode` sorts keys; the provider writes a policy document in an order of its own. */
type KeyOrder = "given" | "sorted";

interface Writing {
  readonly budget: Budget;
  readonly order: KeyOrder;
}

/**
 * The JSON text of a value. An unknown string stays in its place: inside quotes where it is a part of one, and
 * bare where the whole value is unknown, since its type is too.
 */
export function encodeJson(value: Value, budget: Budget, order: KeyOrder = "given"): Value {
  const parts: (string | Unknown)[] = [];
  write(value, parts, { budget, order }, 0);
  return concatenate(parts);
}

function write(value: Value, parts: (string | Unknown)[], how: Writing, depth: number): void {
  how.budget.spend();
  if (depth > deepestJson) throw new EvaluationError(`JSON nested more than ${deepestJson} levels deep`);
  if (value instanceof Unknown) parts.push(value);
  else if (value instanceof Template) {
    parts.push('"');
    for (const part of value.parts) parts.push(typeof part === "string" ? jsonText(part).slice(1, -1) : part);
    parts.push('"');
  } else if (isList(value))
    writeAll(
      "[",
      "]",
      [...value].map((item) => ["", item]),
      parts,
      how,
      depth,
    );
  else if (isObject(value)) {
    const keys = how.order === "sorted" ? [...value.keys()].sort() : [...value.keys()];
    const entries = keys.map((key) => [`${jsonText(key)}:`, value.get(key) ?? null] as const);
    writeAll("{", "}", entries, parts, how, depth);
  } else parts.push(isScalar(value) ? jsonText(value) : derivedFrom(value));
}

/** As Terraform writes it, which escapes what HTML gives a meaning. */
export function jsonText(value: null | boolean | number | string): string {
  if (typeof value === "number") return numberText(value);
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function isScalar(value: Value): value is null | boolean | number | string {
  return value === null || typeof value !== "object";
}

function writeAll(
  start: string,
  end: string,
  entries: readonly (readonly [label: string, item: Value])[],
  parts: (string | Unknown)[],
  how: Writing,
  depth: number,
): void {
  parts.push(start);
  for (const [index, [label, item]] of entries.entries()) {
    parts.push(index === 0 ? label : `,${label}`);
    write(item, parts, how, depth + 1);
  }
  parts.push(end);
}

/**
 * The value of JSON text, of which parts may be unknown: one inside a string makes that string a template, a bare
 * one is a value of its own.
 *
 * @throws EvaluationError when it is not JSON.
 */
export function decodeJson(json: Value): Value {
  if (json === null) throw new EvaluationError("null is no JSON");
  const known = knownText(json);
  if (known !== undefined) return fromJson(parse(known), []);
  if (!(json instanceof Template)) return derivedFrom(json);
  const unknowns: Unknown[] = [];
  let quoted = false;
  const text = json.parts.map((part) => {
    if (typeof part === "string") {
      quoted = endsQuoted(part, quoted);
      return part;
    }
    unknowns.push(part);
    const mark = `${open}${unknowns.length - 1}${close}`;
    return JSON.stringify(mark).slice(quoted ? 1 : 0, quoted ? -1 : undefined);
  });
  return fromJson(parse(text.join("")), unknowns);
}

function endsQuoted(text: string, quoted: boolean): boolean {
  let inside = quoted;
  for (let index = 0; index < text.length; index++) {
    if (text[index] === '"') inside = !inside;
    else if (inside && text[index] === "\\") index++;
  }
  return inside;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new EvaluationError(`not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A JavaScript value, as JSON.parse gives it, as a value of ours. */
export function fromJson(json: unknown, unknowns: readonly Unknown[] = [], depth = 0): Value {
  if (depth > deepestJson) throw new EvaluationError(`JSON nested more than ${deepestJson} levels deep`);
  if (typeof json === "string") return unknowns.length === 0 ? json : restore(json, unknowns);
  if (json === null || typeof json === "number" || typeof json === "boolean") return json;
  if (Array.isArray(json)) return json.map((item: unknown) => fromJson(item, unknowns, depth + 1));
  if (typeof json !== "object") return null;
  const result = new Map<string, Value>();
  const entries: [string, unknown][] = Object.entries(json);
  for (const [key, item] of entries) {
    const name = restore(key, unknowns);
    if (typeof name !== "string") return derivedFrom(name);
    result.set(name, fromJson(item, unknowns, depth + 1));
  }
  return result;
}

function restore(text: string, unknowns: readonly Unknown[]): Value & (string | Unknown | Template) {
  if (!text.includes(open)) return text;
  const parts = text
    .split(placeholder)
    .map((part, index) => (index % 2 === 0 ? part : unknowns[Number(part)]));
  return concatenate(parts.filter((part) => part !== undefined));
}

/** A known value as plain JSON; undefined where a part of it is unknown. */
export function toJson(value: Value): unknown {
  if (value instanceof Unknown || value instanceof Template) return undefined;
  if (isList(value)) return value.map(toJson);
  if (isObject(value)) return Object.fromEntries([...value].map(([key, item]) => [key, toJson(item)]));
  return isScalar(value) ? value : undefined;
}
