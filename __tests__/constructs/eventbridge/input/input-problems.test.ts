import { TerraformStack, TerraformVariable, Testing } from "cdktf";
import { EventField } from "../../../../constructs/eventbridge/input/event-field";
import { logEventProblems } from "../../../../constructs/eventbridge/input/log-event";
import { RuleTargetInput } from "../../../../constructs/eventbridge/input/rule-target-input";

const source = EventField.source;

describe("an input that EventBridge takes", () => {
  it.each([["$", "$.detail-type", "$.detail.a_b-c/d.e", "$.resources[0]", "$.detail.a[*].b", "$.detail.*"]])(
    "has no problem with the paths %s ...",
    (...paths) => {
      expect(RuleTargetInput.fromObject({ paths: paths.map(EventField.fromPath) }).problems()).toEqual([]);
      expect(paths.flatMap((path) => RuleTargetInput.fromEventPath(path).problems())).toEqual([]);
    },
  );

  it("may have a path that Terraform knows later", () => {
    const stack = new TerraformStack(Testing.app(), "stack");
    const path = new TerraformVariable(stack, "path", { type: "string" }).stringValue;
    expect(RuleTargetInput.fromEventPath(path).problems()).toEqual([]);
    expect(RuleTargetInput.fromObject({ list: [path], token: { path } }).problems()).toEqual([]);
  });

  it("may have 8,192 characters and 100 paths", () => {
    expect(RuleTargetInput.fromText("a".repeat(8190)).problems()).toEqual([]);
    const fields = Array.from({ length: 100 }, (_, index) => EventField.fromPath(`$.detail.f${index}`));
    expect(RuleTargetInput.fromObject({ fields }).problems()).toEqual([]);
  });
});

describe("an input that EventBridge refuses", () => {
  it.each([
    "",
    "detail",
    "$detail",
    "$.",
    "$..id",
    "$.detail['x-y']",
    '$.detail["x"]',
    "$.a b",
    "$.a[-1]",
    "$.a[?(@.b)]",
  ])("says so of the path %j", (path) => {
    const problem = `the event path is ${JSON.stringify(path)}; allowed: a JSON path in dot notation`;
    expect(RuleTargetInput.fromEventPath(path).problems()).toEqual([expect.stringContaining(problem)]);
    expect(RuleTargetInput.fromText(`a ${EventField.fromPath(path)}`).problems()).toEqual([
      expect.stringContaining(problem),
    ]);
  });

  it("says so of a path over 256 characters", () => {
    expect(RuleTargetInput.fromEventPath(`$.${"a".repeat(255)}`).problems()).toHaveLength(1);
    expect(RuleTargetInput.fromEventPath(`$.${"a".repeat(254)}`).problems()).toEqual([]);
  });

  it("says so of more than 8,192 characters, of which an escaped one counts all it takes", () => {
    expect(RuleTargetInput.fromText("a".repeat(8191)).problems()).toEqual([
      expect.stringContaining("the text has 8193 characters; allowed: at most 8192"),
    ]);
    expect(RuleTargetInput.fromText(`${"\n".repeat(4100)}${source}`).problems()).toHaveLength(1);
  });

  it("says so of more than 100 paths", () => {
    const fields = Array.from({ length: 101 }, (_, index) => EventField.fromPath(`$.detail.f${index}`));
    expect(RuleTargetInput.fromObject({ fields }).problems()).toEqual([
      expect.stringContaining("101 different fields of the event; allowed: at most 100"),
    ]);
  });

  it("says so of a field in a name, at any depth", () => {
    expect(RuleTargetInput.fromObject({ a: [{ [`x-${source}`]: 1 }] }).problems()).toEqual([
      expect.stringContaining("$.source stands in the name of a field"),
    ]);
  });

  it("says so of the whole event inside a text", () => {
    const problem = expect.stringContaining("<aws.events.event.json> stands inside a text");
    expect(RuleTargetInput.fromText(EventField.eventJson).problems()).toEqual([problem]);
    expect(RuleTargetInput.fromObject({ a: `all: ${EventField.eventJson}` }).problems()).toEqual([problem]);
    expect(RuleTargetInput.fromObject({ a: EventField.eventJson }).problems()).toEqual([]);
  });

  it("says so of a variable that was written as text", () => {
    expect(RuleTargetInput.fromText(`<aws.events.rule-name>: ${source}`).problems()).toEqual([
      expect.stringContaining("the text contains <aws.events.rule-name>"),
    ]);
  });

  it("says so of a list with fields at the top", () => {
    expect(RuleTargetInput.fromObject([source]).problems()).toEqual([
      expect.stringContaining("is [<source>]; allowed: an object"),
    ]);
  });
});

describe("the input of a log group", () => {
  it("has exactly a timestamp and a message", () => {
    expect(
      logEventProblems(RuleTargetInput.fromObject({ message: `from ${source}`, timestamp: EventField.time })),
    ).toEqual([]);
  });

  it.each([
    [RuleTargetInput.fromObject({ message: "a" }), '["message"]'],
    [
      RuleTargetInput.fromObject({ message: "a", timestamp: 1, level: "info" }),
      '["message","timestamp","level"]',
    ],
    [RuleTargetInput.fromObject(["timestamp", "message"]), "no object"],
    [RuleTargetInput.fromText("timestamp, message"), "no object"],
    [RuleTargetInput.fromEventPath("$.detail"), "no object"],
  ])("is refused otherwise (%#)", (input, given) => {
    expect(logEventProblems(input)).toEqual([expect.stringContaining(given)]);
  });
});
