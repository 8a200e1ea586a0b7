import fc from "fast-check";
import type { DetailPattern, EventPattern } from "../../../../constructs/eventbridge/pattern/event-pattern";
import { Match } from "../../../../constructs/eventbridge/pattern/match";
import type { FieldPattern } from "../../../../constructs/eventbridge/pattern/matcher";
import { parsePattern } from "../../../../constructs/eventbridge/pattern/parse-pattern";
import { eventPatternProblems } from "../../../../constructs/eventbridge/pattern/problems";
import { renderEventPattern } from "../../../../constructs/eventbridge/pattern/render";
import { terraformJson } from "../../../../constructs/json/terraform-json";

/** Quotes, escapes and what Terraform reads as an expression. */
const text = fc.string({ unit: fc.constantFrom("a", "B", "é", '"', "\\", "$", "{", "}", "%", " ", "\n") });
const word = fc.stringMatching(/^[a-z]{1,6}$/);
const number = fc.integer({ min: -1e9, max: 1e9 });
const texts = fc.array(word, { minLength: 1, maxLength: 3 });

const field: fc.Arbitrary<FieldPattern> = fc.oneof(
  fc.array(fc.oneof(text, number, fc.boolean(), fc.constant(null)), { minLength: 1, maxLength: 3 }),
  text.map(Match.prefix),
  text.map(Match.suffix),
  text.map(Match.equalsIgnoreCase),
  text.map(Match.prefixEqualsIgnoreCase),
  text.map(Match.suffixEqualsIgnoreCase),
  word.map((one) => Match.wildcard(`*${one}*`)),
  texts.map((many) => Match.anythingBut(...many)),
  fc.array(number, { minLength: 1 }).map((many) => Match.anythingBut(...many)),
  texts.map((many) => Match.anythingButPrefix(...many)),
  texts.map((many) => Match.anythingButSuffix(...many)),
  texts.map((many) => Match.anythingButWildcard(...many)),
  texts.map((many) => Match.anythingButEqualsIgnoreCase(...many)),
  number.map(Match.greaterThan),
  number.map((low) => Match.interval(low, low + 1)),
  fc.ipV4().map((address) => Match.ipAddressRange(`${address}/24`)),
  fc.constantFrom<FieldPattern>(Match.exists(), Match.doesNotExist(), Match.nullValue()),
);

const name = word.map((one) => `f_${one}`);

const { detail } = fc.letrec<{ detail: DetailPattern }>((tie) => ({
  detail: fc
    .dictionary(name, fc.oneof({ depthSize: "small" }, field, tie("detail")), { minKeys: 1, maxKeys: 3 })
    .chain((fields) =>
      fc.oneof(
        { weight: 3, arbitrary: fc.constant<DetailPattern>(fields) },
        {
          weight: 1,
          arbitrary: fc
            .tuple(
              fc.dictionary(name, field, { minKeys: 1, maxKeys: 2 }),
              fc.dictionary(name, field, { minKeys: 1, maxKeys: 2 }),
            )
            .map((branches): DetailPattern => ({ ...fields, $or: branches })),
        },
      ),
    ),
}));

const pattern: fc.Arbitrary<EventPattern> = fc.record(
  { source: field, detailType: field, account: field, replayName: field, detail },
  { requiredKeys: ["source"] },
);

/** Terraform's template escapes undone, which is what is left where nothing is resolved. */
function evaluated(json: string): string {
  return json.replaceAll("$${", "${").replaceAll("%%{", "%{");
}

/** One mistake: the value of a field, and what the message must say. */
const MISTAKES: readonly (readonly [unknown, RegExp])[] = [
  [[], /[Ee]mpty/],
  [{}, /[Ee]mpty/],
  ["bare", /must be an object or an array/],
  [[{ prefix: "a", suffix: "b" }], /Only one key/],
  [[{ startsWith: "a" }], /startsWith/],
  [[{ wildcard: "a**" }], /[Cc]onsecutive wildcard/],
  [[{ numeric: [">", 5, "<", 5] }], /Bottom must be less than top/],
  [[{ numeric: ["<", 5, ">", 1] }], /./],
  [[{ "anything-but": ["a", 1] }], /./],
  [[{ "anything-but": [] }], /./],
  [[{ cidr: "10.0.0.0/99" }], /./],
  [[{ exists: "yes" }], /./],
];

describe("a pattern", () => {
  it("that is accepted reaches EventBridge as it was written, and is accepted there by the same rules", () => {
    fc.assert(
      fc.property(pattern, (given) => {
        expect(eventPatternProblems(given)).toEqual([]);
        const rendered = renderEventPattern(given);
        const sent = evaluated(terraformJson(rendered));
        expect(JSON.parse(sent)).toEqual(JSON.parse(JSON.stringify(rendered)));
        expect(parsePattern(sent).problems).toEqual([]);
      }),
    );
  });

  it("with a mistake anywhere is refused with the field, the value, the reason and what is allowed", () => {
    const path = fc.array(name, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(pattern, path, fc.constantFrom(...MISTAKES), (given, fields, [mistake, reason]) => {
        const wrong = [...fields, "wrong"].reduceRight<unknown>((value, key) => ({ [key]: value }), mistake);
        const problems = eventPatternProblems({ ...given, detail: wrong as DetailPattern });
        expect(problems).toHaveLength(1);
        const [problem = ""] = problems;
        expect(problem).toMatch(reason);
        expect(problem.startsWith(`detail.${fields.join(".")}.wrong`)).toBe(true);
        expect(problem).toMatch(/\(got .+; .+\)$/s);
      }),
    );
  });
});
