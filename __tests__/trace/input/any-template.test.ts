import fc from "fast-check";
import { inputProblems } from "../../../trace/input/input-problems";
import { transformInput } from "../../../trace/input/transform-input";

const rule = { ruleArn: "arn:rule", ruleName: "rule", ingestionTime: "2026-01-02T03:04:05Z" };

const pieces = [
  "{",
  "}",
  "[",
  "]",
  '"',
  "\\",
  ":",
  ",",
  "<x>",
  "<y>",
  "<",
  ">",
  '"a"',
  "\n",
  " ",
  "<aws.events.event>",
  "1",
];
const template = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(""));
const path = fc.oneof(fc.constantFrom("$", "$.a", "$.a[0]", "$.a.*", "$.__proto__", "", "$..a"), fc.string());

describe("any template, any event", () => {
  it("gives JSON, or a problem that says why not", () => {
    fc.assert(
      fc.property(
        template,
        path,
        fc.dictionary(fc.constantFrom("a", "b"), fc.jsonValue()),
        (inputTemplate, x, event) => {
          const target = { inputTransformer: { inputPaths: { x }, inputTemplate } };
          const { payload, problems } = transformInput(target, event, rule);
          const isJson = problems.length === 0;
          expect(
            isJson || inputProblems(target).length > 0 || problems.every((problem) => problem.includes("<")),
          ).toBe(true);
          if (isJson) {
            const texts = payload.split("\n");
            expect(() => texts.map((text) => JSON.parse(text))).not.toThrow();
          }
        },
      ),
    );
  });

  it("takes a time that grows no faster than the template", () => {
    const inputTemplate = `"${"<".repeat(200_000)}"`;
    expect(transformInput({ inputTransformer: { inputTemplate } }, {}, rule).payload).toBe(inputTemplate);
    const inputPath = `$${".a".repeat(100_000)}!`;
    expect(inputProblems({ inputPath })).toHaveLength(1);
  });

  it("says so where the event is nested too deeply", () => {
    const event = `{"a":${"[".repeat(200_000)}${"]".repeat(200_000)}}`;
    expect(transformInput({ inputPath: "$.a" }, event, rule).problems).toEqual([
      "the event is nested too deeply to be evaluated",
    ]);
  });
});
