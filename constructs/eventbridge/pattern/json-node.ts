/**
 * JSON as event-ruler sees it: a number is its text, since 1e400 and integers over 2^53 must not be rounded, and an
 * object is a list of entries, since a key given twice counts.
 */
export type JsonNode =
  | { readonly kind: "string"; readonly value: string }
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "literal"; readonly text: "true" | "false" | "null" }
  | { readonly kind: "array"; readonly items: readonly JsonNode[] }
  | { readonly kind: "object"; readonly entries: readonly (readonly [string, JsonNode])[] }
  /** A Terraform token: its value is not known yet. */
  | { readonly kind: "token" };

/** As deep as event-ruler's JSON parser goes. */
export const maximumDepth = 1000;

/** How deep nesting is reported, for patterns and events. */
export class TooDeepError extends Error {
  constructor() {
    super(`nested deeper than ${maximumDepth} levels, which is as deep as AWS's engine reads`);
  }
}

/** The node's JSON text, for messages. */
export function jsonText(node: JsonNode): string {
  switch (node.kind) {
    case "string":
      return JSON.stringify(node.value);
    case "number":
    case "literal":
      return node.text;
    case "array":
      return `[${node.items.map(jsonText).join(",")}]`;
    case "object":
      return `{${node.entries.map(([key, value]) => `${JSON.stringify(key)}:${jsonText(value)}`).join(",")}}`;
    case "token":
      return "(a Terraform token)";
  }
}

/**
 * A JavaScript value as JSON. Properties that are undefined are left out.
 *
 * @throws TooDeepError for a value nested too deep, or one that contains itself
 * @throws TypeError for what JSON cannot hold: a function, NaN, a bigint
 */
export function jsonNodeOf(
  value: unknown,
  isToken: (value: unknown) => boolean = () => false,
  depth = 0,
): JsonNode {
  if (depth > maximumDepth) throw new TooDeepError();
  if (isToken(value)) return { kind: "token" };
  switch (typeof value) {
    case "string":
      return { kind: "string", value };
    case "number":
      if (Number.isFinite(value)) return { kind: "number", text: String(value) };
      break;
    case "boolean":
      return { kind: "literal", text: value ? "true" : "false" };
    case "object":
      if (value === null) return { kind: "literal", text: "null" };
      if (Array.isArray(value)) {
        return { kind: "array", items: value.map((item: unknown) => jsonNodeOf(item, isToken, depth + 1)) };
      }
      return {
        kind: "object",
        entries: Object.entries(value)
          .filter(([, member]) => member !== undefined)
          .map(([key, member]) => [key, jsonNodeOf(member, isToken, depth + 1)] as const),
      };
  }
  throw new TypeError(`${String(value)} is not a JSON value`);
}
