import type { JsonNode } from "./json-node";

/**
 * Whether every matcher of a valid pattern has a form that event-ruler's older compiler, RuleCompiler, takes too: under
 * `anything-but` it knows no `wildcard`, and no list of prefixes or suffixes.
 */
export function hasOlderForms(fields: JsonNode): boolean {
  if (fields.kind === "object") return fields.entries.every(([, value]) => hasOlderForms(value));
  return fields.kind !== "array" || fields.items.every(isOlderMatcher);
}

function isOlderMatcher(matcher: JsonNode): boolean {
  if (matcher.kind !== "object") return true;
  const [operator, operand] = matcher.entries[0] ?? [];
  if (operator !== "anything-but" || operand?.kind !== "object") return true;
  const [exclusion, excluded] = operand.entries[0] ?? [];
  return exclusion === "equals-ignore-case" || (exclusion !== "wildcard" && excluded?.kind !== "array");
}
