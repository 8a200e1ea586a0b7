import fc from "fast-check";
import { type JsonNode, jsonText, maximumDepth } from "../../../constructs/eventbridge/pattern/json-node";
import { readJson } from "../../../constructs/eventbridge/pattern/json-text";
import { quoted } from "../../../constructs/eventbridge/pattern/value-key";
import { elementChain } from "../../../trace/match/array-element";
import { compile } from "../../../trace/match/compile";
import { EventReader } from "../../../trace/match/event-reader";
import { childNode, type FieldNode, fieldTree } from "../../../trace/match/field-tree";

const { match } = compile({ rule: { a: [1], b: { c: [{ exists: true }] } } });

/** Texts that begin like JSON and often stop being it. */
const token = fc.constantFrom(
  ...['{"a":', '{"b":', "{", "}", "[", "]", ",", ":", " ", "\n", "\t", "\r", "\f", "\u00a0", "\ufeff", "\0"],
  ...['"a"', '"b":{"c":', '"', "\\", '\\"', "\\u00e9", "\\u00g0", "\\ud83d", "\\x", "\ud83d", "é", "\u001f"],
  ...["0", "-0", "01", "1", "-", "1.", ".5", "1.5", "1e5", "1E+5", "1e-", "1e400", "12345678901234567890"],
  ...["true", "false", "null", "nul", "True", "NaN", "//", "'a'", "undefined"],
);
const written = fc.oneof(
  fc.json(),
  fc.object().map((value) => JSON.stringify(value, null, "\t")),
);
const edited = fc
  .tuple(written, fc.nat(), fc.nat({ max: 2 }), fc.oneof(token, fc.string({ unit: "binary", maxLength: 2 })))
  .map(([json, place, length, other]) => {
    const at = place % (json.length + 1);
    return json.slice(0, at) + other + json.slice(at + length);
  });
const soup = fc.array(token, { maxLength: 12 }).map((tokens) => tokens.join(""));

test("an event is read where JSON.parse reads an object, and else refused in its words", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        written,
        edited,
        soup,
        soup.map((text) => `{"a":${text}}`),
      ),
      (text) => {
        expect(outcome(() => match(text))).toBe(expectedOutcome(text));
      },
    ),
    { numRuns: 8000 },
  );
});

test.each([
  ['{"a":1}\0', "not JSON"],
  ['{"a":1}{"a":1}', "not JSON"],
  ['{"a":1,}', "not JSON"],
  ['{"a":[1,]}', "not JSON"],
  ['{,"a":1}', "not JSON"],
  ['{"a":"\u001f"}', "not JSON"],
  ['{"a":"\\ud83"}', "not JSON"],
  ['{"a":-}', "not JSON"],
  [`{"z":${"[".repeat(maximumDepth)}1`, "not JSON"],
  [`{"z":${"[".repeat(maximumDepth)}1${"]".repeat(maximumDepth)}}`, "nested deeper"],
])("of several faults that it is no JSON is told first: %#", (text, reason) => {
  expect(() => match(text)).toThrow(reason);
});

test("a text that is nested as deep as may be is read", () => {
  const inner = maximumDepth - 1;
  expect(match(`{"z":${"[".repeat(inner)}${"]".repeat(inner)},"a":1,"b":{"c":2}}`)).toEqual(["rule"]);
});

/** A field, its value, and the places in the arrays around it. */
type Found = [field: number, value: string, places: number[]];

const name = fc.constantFrom("a", "b", "ab", "a.b", ".", "", "a.", ".b", "B", "é", '"', "\\", "__proto__");
const text = fc.oneof(name, fc.string({ unit: "binary", maxLength: 3 }));
const number = fc.constantFrom("0", "-0", "1", "1.0", "1e2", "-1.5E-3", "12345678901234567890.10", "1e400");
const space = fc.constantFrom("", "", " ", "\n\t", "\r\n ");

/** Text as it may be written: with an escape for any unit, or none. */
const literal = (content: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(content, fc.boolean()).map(([value, isEscaped]) =>
    isEscaped
      ? `"${value
          .split("")
          .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
          .join("")}"`
      : JSON.stringify(value),
  );

const listed = (items: fc.Arbitrary<string>, open: string, close: string): fc.Arbitrary<string> =>
  fc
    .tuple(fc.array(fc.tuple(space, items, space), { maxLength: 4 }), space)
    .map(([all, inner]) => `${open}${inner}${all.map((parts) => parts.join("")).join(",")}${close}`);

const event = fc.letrec<{ object: string; value: string }>((tie) => ({
  object: listed(
    fc
      .tuple(literal(name), space, space, tie("value"))
      .map(([key, a, b, value]) => `${key}${a}:${b}${value}`),
    "{",
    "}",
  ),
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    literal(text),
    number,
    fc.constantFrom("true", "false", "null"),
    tie("object"),
    listed(tie("value"), "[", "]"),
  ),
})).object;

test("the values found are those of a reading that builds everything", () => {
  const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join("."));
  fc.assert(
    fc.property(event, fc.uniqueArray(path, { minLength: 1, maxLength: 5 }), (json, paths) => {
      const tree = fieldTree(paths);
      const found: Found[] = [];
      new EventReader(json, {
        add: (field, value, element) =>
          found.push([field, value, elementChain(element).map(({ index }) => index)]),
      }).read(tree);
      expect(found).toEqual(foundIn(readJson(json), tree, []));
    }),
    { numRuns: 4000 },
  );
});

function outcome(work: () => unknown): string {
  try {
    work();
    return "read";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function expectedOutcome(json: string): string {
  const parsed: { value?: unknown } = {};
  const refusal = outcome(() => {
    parsed.value = JSON.parse(json);
  });
  if (refusal !== "read") return `The event is not JSON: ${refusal}`;
  const { value } = parsed;
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject ? "read" : "The event must be a JSON object";
}

function foundIn(value: JsonNode, node: FieldNode | undefined, places: number[]): Found[] {
  if (node === undefined) return [];
  switch (value.kind) {
    case "object":
      return value.entries.flatMap(([key, member]) => foundIn(member, childNode(node, key), places));
    case "array":
      return value.items.flatMap((item, index) => {
        const isNested = item.kind === "object" || item.kind === "array";
        return foundIn(item, node, isNested ? [...places, index] : places);
      });
    default: {
      const text = value.kind === "string" ? quoted(value.value) : jsonText(value);
      return node.field === undefined ? [] : [[node.field, text, places]];
    }
  }
}
