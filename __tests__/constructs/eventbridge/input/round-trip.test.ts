import fc from "fast-check";
import { EventField } from "../../../../constructs/eventbridge/input/event-field";
import { RuleTargetInput } from "../../../../constructs/eventbridge/input/rule-target-input";
import { inputProblems } from "../../../../trace/input/input-problems";
import { transformInput } from "../../../../trace/input/transform-input";
import { applied } from "./rendered";

const rule = { ruleArn: "arn:rule", ruleName: "deleted", ingestionTime: "2026-01-02T03:04:05Z" };

/** A value as the author writes it, and as the target should receive it. */
interface Meant {
  readonly written: unknown;
  readonly received: unknown;
}

/** Text full of what JSON, Terraform and EventBridge read as something else. */
const awkward = fc
  .array(fc.constantFrom("${", "%{", "}", "<", ">", "<f1>", "<source>", '"', "\\", "\n", "$", "é", "a:"), {
    maxLength: 6,
  })
  .map((parts) => parts.join(""));

const detail = fc.dictionary(fc.stringMatching(/^f[0-9]$/), fc.oneof(awkward, fc.jsonValue()), {
  minKeys: 1,
});

/** What a field inside a text becomes; strings are those that JSON need not escape, for EventBridge does not. */
const plain = fc.oneof(fc.stringMatching(/^[ -!#-[\]-~é]*$/), fc.integer(), fc.boolean());

function fieldsOf(event: Record<string, unknown>): fc.Arbitrary<Meant> {
  return fc.constantFrom(...Object.keys(event)).map((name) => ({
    written: EventField.fromPath(`$.detail.${name}`),
    received: event[name],
  }));
}

function objectsOf(leaf: fc.Arbitrary<Meant>): fc.Arbitrary<Meant> {
  const constant = fc.oneof(awkward, fc.jsonValue()).map((value) => ({ written: value, received: value }));
  const values = fc.letrec<{ value: Meant; object: Meant }>((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      leaf,
      constant,
      fc.array(tie("value"), { maxLength: 3 }).map((items) => both(items, (list) => list)),
      tie("object"),
    ),
    object: fc
      .dictionary(fc.oneof(awkward, fc.constant("timestamp")), tie("value"), {
        maxKeys: 3,
        noNullPrototype: true,
      })
      .map((fields) =>
        both(Object.values(fields), (list) =>
          Object.fromEntries(Object.keys(fields).map((name, at) => [name, list[at]])),
        ),
      ),
  }));
  return values.object;
}

function both(items: Meant[], build: (list: unknown[]) => unknown): Meant {
  return {
    written: build(items.map((item) => item.written)),
    received: build(items.map((item) => item.received)),
  };
}

function payload(input: RuleTargetInput, event: Record<string, unknown>): string {
  expect(input.problems()).toEqual([]);
  const target = applied(input);
  expect(inputProblems(target)).toEqual([]);
  const { payload, problems } = transformInput(target, { source: "s", detail: event }, rule);
  expect(problems).toEqual([]);
  return payload;
}

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("what an author writes and what the target receives", () => {
  it("are the same object, with fields of any kind as values", () => {
    const cases = detail.chain((event) => fc.tuple(fc.constant(event), objectsOf(fieldsOf(event))));
    fc.assert(
      fc.property(cases, ([event, { written, received }]) => {
        fc.pre(typeof written === "object" && written !== null);
        expect(JSON.parse(payload(RuleTargetInput.fromObject(Object(written)), event))).toEqual(
          asJson(received),
        );
      }),
    );
  });

  it("are the same text, with fields of strings, numbers and booleans in it", () => {
    fc.assert(
      fc.property(plain, awkward, awkward, (value, before, behind) => {
        const field = EventField.fromPath("$.detail.x");
        const missing = EventField.fromPath("$.detail.y");
        const text = `${before}${value}${behind}${value}`;
        const written = `${before}${field}${behind}${field}${missing}`;
        expect(JSON.parse(payload(RuleTargetInput.fromText(written), { x: value }))).toBe(text);
        expect(JSON.parse(payload(RuleTargetInput.fromObject({ a: [written] }), { x: value }))).toEqual({
          a: [text],
        });
      }),
    );
  });

  it("are the same lines", () => {
    fc.assert(
      fc.property(plain, fc.array(awkward, { minLength: 1 }), (value, lines) => {
        const written = lines.map((line) => `${line}${EventField.fromPath("$.detail.x")}`).join("\n");
        const received = lines.map((line) => `${line}${value}`).join("\n");
        const texts = payload(RuleTargetInput.fromMultilineText(written), { x: value }).split("\n");
        expect(texts.map((text) => JSON.parse(text)).join("\n")).toBe(received);
      }),
    );
  });

  it("are the same part of the event", () => {
    fc.assert(
      fc.property(detail, (event) => {
        for (const [name, value] of Object.entries(event)) {
          const input = RuleTargetInput.fromEventPath(`$.detail.${name}`);
          expect(JSON.parse(payload(input, event))).toEqual(asJson(value));
        }
      }),
    );
  });

  it("differ only with a reason: a string that needs escaping inside a text gives no JSON", () => {
    fc.assert(
      fc.property(
        awkward.filter((text) => /["\\\n]/.test(text)),
        (value) => {
          const target = applied(RuleTargetInput.fromText(`-${EventField.fromPath("$.detail.x")}-`));
          const { payload, problems } = transformInput(target, { detail: { x: value } }, rule);
          expect(problems.length === 0 && payload === JSON.stringify(`-${value}-`)).toBe(false);
        },
      ),
    );
  });

  it("differ only with a reason: a field in a name is refused before", () => {
    fc.assert(
      fc.property(awkward, awkward, (before, behind) => {
        const name = `${before}${EventField.source}${behind}`;
        expect(RuleTargetInput.fromObject({ a: { [name]: 1 } }).problems()).toEqual([
          expect.stringContaining("$.source stands in the name of a field"),
        ]);
      }),
    );
  });
});
