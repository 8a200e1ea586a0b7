import { inputProblems } from "../../../trace/input/input-problems";

function templateProblems(inputTemplate: string, inputPaths: Record<string, string> = {}): string[] {
  return inputProblems({ inputTransformer: { inputPaths, inputTemplate } });
}

describe("a target's input without fault", () => {
  it.each([
    {},
    { input: '{"a":1}' },
    { input: '"text"' },
    { inputPath: "$.detail" },
    { inputTransformer: { inputTemplate: '"<aws.events.rule-name>"' } },
    {
      inputTransformer: {
        inputPaths: { x: "$.a[0]" },
        inputTemplate: '{"a": <x>, "b": "<x> \\"<x>\\"", "c": [<x>]}',
      },
    },
    { inputTransformer: { inputPaths: { x: "$.a" }, inputTemplate: '"one <x>"\n"two"\n' } },
  ])("has no problem (%#)", (target) => {
    expect(inputProblems(target)).toEqual([]);
  });
});

describe("a target's input with a fault", () => {
  it("has more than one form", () => {
    expect(inputProblems({ input: "1", inputPath: "$" })).toEqual([
      expect.stringContaining("more than one of"),
    ]);
  });

  it("is a constant that is no JSON", () => {
    expect(inputProblems({ input: "text" })).toEqual([expect.stringContaining("input is not valid JSON")]);
  });

  it.each(["{a: <x>}", '{"a": <x>', "plain <x>", '"a" <x>', '{"a": <x>,}', ""])(
    "is the template %j, no JSON",
    (template) => {
      expect(templateProblems(template, { x: "$.a" })).toEqual([
        expect.stringContaining("input_template does not give valid JSON"),
      ]);
    },
  );

  it("uses a variable that has no path", () => {
    expect(templateProblems('"<y>"', { x: "$.a" })).toEqual([
      "input_template uses <y>, which is not in input_paths",
    ]);
  });

  it("has angle brackets that hold no name, as a link of Slack", () => {
    expect(templateProblems('{"text":"see <https://example.org/a|here>, <x>"}', { x: "$.a" })).toEqual([]);
  });

  it("has a variable in a name", () => {
    expect(templateProblems('{"a":[{"b<x>":1}]}', { x: "$.a" })).toEqual([
      'input_template has the field name "b<x>"; a variable cannot stand in a name',
    ]);
  });

  it("has the event between quotes", () => {
    expect(templateProblems('{"a":"<aws.events.event>"}')).toEqual([
      expect.stringContaining("<aws.events.event> between quotes"),
    ]);
  });

  it("has a path that EventBridge does not evaluate", () => {
    expect(inputProblems({ inputPath: "$.detail['a']" })).toEqual([
      expect.stringContaining(`input_path is "$.detail['a']"`),
    ]);
    expect(templateProblems('"<x>"', { x: "detail" })).toEqual([
      expect.stringContaining('input_paths.x is "detail"'),
    ]);
  });

  it("has a name that EventBridge refuses", () => {
    expect(templateProblems('"<a.b>"', { "a.b": "$.a" })).toEqual([
      expect.stringContaining('the name "a.b"'),
    ]);
  });

  it("is over a limit", () => {
    expect(inputProblems({ input: `"${"a".repeat(8191)}"` })).toEqual([
      "input has 8193 characters; at most 8192 are allowed",
    ]);
    expect(templateProblems(`"${"a".repeat(8191)}"`)).toEqual([
      "input_template has 8193 characters; at most 8192 are allowed",
    ]);
    const paths = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`x${index}`, "$.a"]));
    expect(templateProblems('"<x1>"', paths)).toEqual(["input_paths has 101 paths; at most 100 are allowed"]);
  });
});
