import fc from "fast-check";
import { parsePattern } from "../../../constructs/eventbridge/pattern/parse-pattern";
import { compile } from "../../../trace/match/compile";
import { explain } from "../../../trace/match/explain";
import { type Json, matchesDirectly } from "./direct-evaluator";

const names = fc.constantFrom("a", "b", "c", "a.b");
const text = fc.oneof(
  fc.constantFrom("", "a", "A", "ab", "aB", "ba", "a-b", "é", "5"),
  fc.string({ unit: "grapheme", maxLength: 3 }),
);
const number = fc.constantFrom(-1, 0, 1, 2, 2.5, 1e10);
const scalar: fc.Arbitrary<Json> = fc.oneof(text, number, fc.constantFrom(true, false, null));

const event = fc.letrec<{ object: Json; value: Json }>((tie) => ({
  object: fc.dictionary(names, tie("value"), { maxKeys: 3, noNullPrototype: true }),
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    scalar,
    tie("object"),
    fc.array(tie("value"), { maxLength: 3 }),
  ),
})).object;

// Operators get ASCII texts only: there the usual case mapping and the engine's own are the same.
const plainText: fc.Arbitrary<string> = fc.constantFrom("", "a", "A", "ab", "aB", "b", "-", "5");
const someText: fc.Arbitrary<string> = fc.constantFrom("a", "A", "ab", "b", "5");
const wildcard = fc.constantFrom("", "*", "a*", "*b", "a*b", "*a*", "a*-*b", "é*");
const listOf = <T>(item: fc.Arbitrary<T>) => fc.oneof(item, fc.array(item, { minLength: 1, maxLength: 3 }));

const operator = (name: string, operand: fc.Arbitrary<Json>): fc.Arbitrary<Json> =>
  operand.map((value) => ({ [name]: value }));
const caseless = operator("equals-ignore-case", plainText);

const matcher: fc.Arbitrary<Json> = fc.oneof(
  operator("prefix", fc.oneof(plainText, caseless)),
  operator("suffix", fc.oneof(plainText, caseless)),
  caseless,
  operator("wildcard", wildcard),
  operator("exists", fc.boolean()),
  operator(
    "anything-but",
    fc.oneof(
      listOf(plainText),
      listOf(number),
      operator("prefix", listOf(someText)),
      operator("suffix", listOf(someText)),
      operator("wildcard", listOf(wildcard)),
      operator("equals-ignore-case", listOf(plainText)),
    ),
  ),
  operator("numeric", fc.tuple(fc.constantFrom("=", "<", "<=", ">", ">="), number)),
  operator("numeric", fc.constantFrom([">", -1, "<=", 2], [">=", 1, "<", 2.5])),
);

const values: fc.Arbitrary<Json> = fc.array(fc.oneof(scalar, matcher), { minLength: 1, maxLength: 3 });

const pattern = fc.letrec<{ object: Json; value: Json; or: Json }>((tie) => ({
  object: fc.oneof(
    fc.dictionary(names, tie("value"), { minKeys: 1, maxKeys: 3, noNullPrototype: true }),
    fc
      .tuple(fc.dictionary(names, values, { maxKeys: 1, noNullPrototype: true }), tie("or"))
      .map(([fields, or]) => ({ ...fields, $or: or })),
  ),
  value: fc.oneof({ depthSize: "small" }, { arbitrary: values, weight: 3 }, tie("object")),
  or: fc.array(fc.dictionary(names, tie("value"), { minKeys: 1, maxKeys: 2, noNullPrototype: true }), {
    minLength: 2,
    maxLength: 3,
  }),
})).object;

test("the engine agrees with a direct evaluation, whichever patterns are compiled together", () => {
  fc.assert(
    fc.property(
      fc.array(pattern, { minLength: 1, maxLength: 6 }),
      fc.array(event, { minLength: 1, maxLength: 4 }),
      (patterns, events) => {
        const { match } = compile(Object.fromEntries(patterns.map((rule, index) => [`r${index}`, rule])));
        for (const one of events) {
          const expected = patterns.flatMap((rule, index) =>
            matchesDirectly(rule, one) ? [`r${index}`] : [],
          );
          expect(match(JSON.stringify(one, null, 1))).toEqual(expected);
        }
      },
    ),
    { numRuns: 4000 },
  );
});

test("explain agrees with the engine", () => {
  fc.assert(
    fc.property(pattern, event, (rule, one) => {
      const { matches, reason } = explain(rule, JSON.stringify(one));
      expect(matches).toBe(matchesDirectly(rule, one));
      expect(reason === "").toBe(matches);
    }),
    { numRuns: 2000 },
  );
});

test("a pattern made of an event's own values matches the event", () => {
  const flat = fc.dictionary(
    fc.string({ unit: "grapheme" }).filter((name) => !/\.|^$|^\$or$|^__proto__$/.test(name)),
    scalar,
    {
      minKeys: 1,
      noNullPrototype: true,
    },
  );
  fc.assert(
    fc.property(flat, (own) => {
      const rule = Object.fromEntries(Object.entries(own).map(([name, value]) => [name, [value]]));
      expect(compile({ rule }).match(JSON.stringify(own))).toEqual(["rule"]);
    }),
  );
});

test("any JSON is either a pattern or refused with a reason, and as an event never breaks the engine", () => {
  const { match } = compile({ rule: { a: [{ exists: true }], "b.c": [{ exists: false }] } });
  fc.assert(
    fc.property(fc.json({ depthSize: "medium" }), (json) => {
      for (const { reason } of parsePattern(json).problems) expect(reason).not.toBe("");
      const value: unknown = JSON.parse(json);
      const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
      if (isObject) expect(match(json)).toBeInstanceOf(Array);
      else expect(() => match(json)).toThrow(/must be a JSON object/);
    }),
    { numRuns: 2000 },
  );
});

test("text that is not JSON is refused as an event and as a pattern", () => {
  const { match } = compile({ rule: { a: [1] } });
  const broken = fc
    .json()
    .chain((json) => fc.nat({ max: json.length }).map((cut) => `${json.slice(0, cut)}}`));
  fc.assert(
    fc.property(fc.oneof(fc.string(), broken), (garbage) => {
      fc.pre(!isJson(garbage));
      expect(() => match(garbage)).toThrow(/not JSON/);
      expect(parsePattern(garbage).problems).toHaveLength(1);
    }),
  );
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
