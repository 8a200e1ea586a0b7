import { comparableNumber } from "./comparable-number";
import type { FieldTest } from "./field-test";
import { cidrRange } from "./ip-address";
import type { JsonNode } from "./json-node";
import { parseNumeric } from "./parse-numeric";
import { incomparable, type ParsedMatcher, refusal } from "./parsed-matcher";
import { encodable, numberKey, quoted } from "./value-key";
import { wildcardPieces } from "./wildcard-pieces";

type Operand = (operand: JsonNode) => ParsedMatcher;

const aText = "give a text";
const ignoreCase = "equals-ignore-case";

/** `exactly` is undocumented; event-ruler takes it for a text that may look like an IP address. */
const operators = new Map<string, Operand>([
  ["exactly", textOperator("exact match pattern must be a string", exactly)],
  [
    ignoreCase,
    textOperator("equals-ignore-case match pattern must be a string", (text) => caseless("whole", text)),
  ],
  ["wildcard", textOperator("wildcard match pattern must be a string", wildcard)],
  ["cidr", textOperator("cidr match pattern must be a string", cidr)],
  ["prefix", textOrCaseless("prefix")],
  ["suffix", textOrCaseless("suffix")],
  ["numeric", parseNumeric],
  ["anything-but", anythingBut],
  ["exists", exists],
]);

const excludable = new Map<string, (text: string) => ParsedMatcher>([
  ["prefix", (text) => (text === "" ? nullAffix : affix("prefix", text))],
  ["suffix", (text) => (text === "" ? nullAffix : affix("suffix", text))],
  ["wildcard", wildcard],
  [ignoreCase, (text) => caseless("whole", text)],
]);

const nullAffix = refusal("Null prefix/suffix not allowed", "give at least one character");

/** Parses an object in a field's list: one operator and its operand. */
export function parseMatcher(matcher: JsonNode & { kind: "object" }): ParsedMatcher {
  return onlyEntry(matcher, operators, "match", (parse, operand) => parse(operand));
}

/** Exactly one key, one of `known`; otherwise the refusal says which there are. */
function onlyEntry<T>(
  node: JsonNode & { kind: "object" },
  known: ReadonlyMap<string, T>,
  what: string,
  use: (found: T, operand: JsonNode) => ParsedMatcher,
): ParsedMatcher {
  const [entry, another] = node.entries;
  const allowed = `use one of ${[...known.keys()].filter((name) => name !== "exactly").join(", ")}`;
  if (entry === undefined) return refusal("Match expression name not found", allowed);
  const [name, operand] = entry;
  const found = known.get(name);
  if (found === undefined) return refusal(`Unrecognized ${what} type ${name}`, allowed);
  if (another !== undefined) {
    return refusal("Only one key allowed in match expression", "give each operator an object of its own");
  }
  return use(found, operand);
}

function textOperator(reason: string, parse: (text: string) => ParsedMatcher): Operand {
  return (operand) => {
    if (operand.kind === "token") return { test: undefined };
    return operand.kind === "string" ? parse(operand.value) : refusal(reason, aText);
  };
}

function exactly(text: string): ParsedMatcher {
  return { test: { kind: "exact", key: quoted(text) } };
}

function affix(part: "prefix" | "suffix", text: string): { readonly test: FieldTest } {
  return { test: { kind: part, text: part === "prefix" ? `"${encodable(text)}` : `${encodable(text)}"` } };
}

function caseless(part: "whole" | "prefix" | "suffix", text: string): { readonly test: FieldTest } {
  const start = part === "suffix" ? "" : '"';
  const end = part === "prefix" ? "" : '"';
  return { test: { kind: "ignoreCase", part, text: `${start}${text}${end}` } };
}

function textOrCaseless(part: "prefix" | "suffix"): Operand {
  const inner = new Map([
    [
      ignoreCase,
      textOperator(`${ignoreCase} match pattern must be a string`, (text) => caseless(part, text)),
    ],
  ]);
  const asText = textOperator(`${part} match pattern must be a string`, (text) => affix(part, text));
  return (operand) =>
    operand.kind === "object"
      ? onlyEntry(operand, inner, part, (parse, text) => parse(text))
      : asText(operand);
}

function wildcard(text: string): ParsedMatcher {
  const pieces = wildcardPieces(quoted(text));
  return typeof pieces === "string"
    ? refusal(pieces, "one * at a time, and a backslash only before * or another backslash")
    : { test: { kind: "wildcard", pieces } };
}

function cidr(text: string): ParsedMatcher {
  const range = cidrRange(text);
  return typeof range === "string"
    ? refusal(range, 'give an address and mask bits, as "10.0.0.0/8"; one address is given as a plain text')
    : { test: { kind: "addressRange", range } };
}

function exists(operand: JsonNode): ParsedMatcher {
  if (operand.kind === "token") return { test: undefined };
  if (operand.kind === "literal" && operand.text === "true") return { test: { kind: "exists" } };
  if (operand.kind === "literal" && operand.text === "false") return "absent";
  return refusal("exists match pattern must be either true or false.", "give true or false");
}

function anythingBut(operand: JsonNode): ParsedMatcher {
  if (operand.kind === "object") return onlyEntry(operand, excludable, "anything-but", excludedTexts);
  if (operand.kind === "token") return { test: undefined };
  const values = operand.kind === "array" ? operand.items : [operand];
  const kinds = new Set(values.map(({ kind }) => kind));
  kinds.delete("token");
  const allowed = "give a text, a number, a list of texts or a list of numbers";
  if (values.length === 0) return refusal("Empty anything-but list", allowed);
  if (kinds.size > 1 && [...kinds].every((kind) => kind === "string" || kind === "number")) {
    return refusal(
      "Inside anything-but list, either all values are numbers or strings: mixed types",
      allowed,
    );
  }

  const keys: string[] = [];
  for (const value of values) {
    if (value.kind === "string") keys.push(quoted(value.value));
    else if (value.kind === "number") {
      if (comparableNumber(value.text) === undefined) return incomparable(value.text);
      keys.push(numberKey(value.text));
    } else if (value.kind !== "token") {
      return refusal(
        "Inside anything-but list, null, true, false, lists and objects are not supported",
        allowed,
      );
    }
  }
  return { test: { kind: "anythingBut", keys } };
}

function excludedTexts(parse: (text: string) => ParsedMatcher, operand: JsonNode): ParsedMatcher {
  if (operand.kind === "token") return { test: undefined };
  const values = operand.kind === "array" ? operand.items : [operand];
  // event-ruler's check lets an empty list pass, but its machine breaks on it.
  if (values.length === 0) return refusal("Empty anything-but list", "give at least one text");
  const tests: FieldTest[] = [];
  for (const value of values) {
    if (value.kind === "token") continue;
    if (value.kind !== "string")
      return refusal("Match pattern must be a string", "give a text or a list of texts");
    const parsed = parse(value.value);
    if (parsed === "absent" || "reason" in parsed) return parsed;
    if (parsed.test !== undefined) tests.push(parsed.test);
  }
  return { test: { kind: "noneOf", tests } };
}
