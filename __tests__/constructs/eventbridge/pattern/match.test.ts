import { Match } from "../../../../constructs/eventbridge/pattern/match";
import { renderEventPattern } from "../../../../constructs/eventbridge/pattern/render";

describe("Match", () => {
  test.each([
    ["exactString", Match.exactString("a"), ["a"]],
    ["nullValue", Match.nullValue(), [null]],
    ["exists", Match.exists(), [{ exists: true }]],
    ["doesNotExist", Match.doesNotExist(), [{ exists: false }]],
    ["equalsIgnoreCase", Match.equalsIgnoreCase("a"), [{ "equals-ignore-case": "a" }]],
    ["wildcard", Match.wildcard("a*b"), [{ wildcard: "a*b" }]],
    ["prefix", Match.prefix("a"), [{ prefix: "a" }]],
    ["suffix", Match.suffix("a"), [{ suffix: "a" }]],
    [
      "prefixEqualsIgnoreCase",
      Match.prefixEqualsIgnoreCase("a"),
      [{ prefix: { "equals-ignore-case": "a" } }],
    ],
    [
      "suffixEqualsIgnoreCase",
      Match.suffixEqualsIgnoreCase("a"),
      [{ suffix: { "equals-ignore-case": "a" } }],
    ],
    ["anythingBut of texts", Match.anythingBut("a", "b"), [{ "anything-but": ["a", "b"] }]],
    ["anythingBut of numbers", Match.anythingBut(1, 2), [{ "anything-but": [1, 2] }]],
    ["anythingButPrefix", Match.anythingButPrefix("a"), [{ "anything-but": { prefix: ["a"] } }]],
    ["anythingButSuffix", Match.anythingButSuffix("a", "b"), [{ "anything-but": { suffix: ["a", "b"] } }]],
    ["anythingButWildcard", Match.anythingButWildcard("a*"), [{ "anything-but": { wildcard: ["a*"] } }]],
    [
      "anythingButEqualsIgnoreCase",
      Match.anythingButEqualsIgnoreCase("a"),
      [{ "anything-but": { "equals-ignore-case": ["a"] } }],
    ],
    ["greaterThan", Match.greaterThan(1), [{ numeric: [">", 1] }]],
    ["greaterThanOrEqual", Match.greaterThanOrEqual(1), [{ numeric: [">=", 1] }]],
    ["lessThan", Match.lessThan(1), [{ numeric: ["<", 1] }]],
    ["lessThanOrEqual", Match.lessThanOrEqual(1), [{ numeric: ["<=", 1] }]],
    ["equal", Match.equal(1), [{ numeric: ["=", 1] }]],
    ["interval", Match.interval(1, 2), [{ numeric: [">=", 1, "<=", 2] }]],
    ["ipAddressRange", Match.ipAddressRange("10.0.0.0/8"), [{ cidr: "10.0.0.0/8" }]],
  ])("%s gives a whole field value in EventBridge's spelling", (_, given, expected) => {
    expect(given).toEqual(expected);
  });

  test("anyOf joins results of Match and plain values", () => {
    expect(Match.anyOf(Match.prefix("a"), "b", 3, { suffix: "c" }, null)).toEqual([
      { prefix: "a" },
      "b",
      3,
      { suffix: "c" },
      null,
    ]);
  });

  test("allOf makes one range of two bounds, the lower first as EventBridge wants it", () => {
    expect(Match.allOf(Match.lessThan(5), Match.greaterThanOrEqual(1))).toEqual([
      { numeric: [">=", 1, "<", 5] },
    ]);
    expect(Match.allOf(Match.equal(5))).toEqual([{ numeric: ["=", 5] }]);
  });

  test.each([
    ["a text", [Match.prefix("a"), Match.lessThan(1)]],
    ["two upper bounds", [Match.lessThan(1), Match.lessThan(2)]],
    ["an equality with a bound", [Match.equal(1), Match.lessThan(2)]],
    ["nothing", []],
  ])("allOf refuses %s", (_, matchers) => {
    expect(() => Match.allOf(...matchers)).toThrow(/Match.allOf takes/);
  });
});

describe("renderEventPattern", () => {
  test("spells replayName as EventBridge does, which tells a replayed event from a new one", () => {
    expect(renderEventPattern({ source: ["a"], replayName: Match.doesNotExist() })).toEqual({
      source: ["a"],
      "replay-name": [{ exists: false }],
    });
  });

  test("spells detailType as EventBridge does, in $or too, and leaves out what is undefined", () => {
    // exactOptionalPropertyTypes forbids an explicit undefined to TypeScript callers, not to JavaScript ones.
    const missing: object = { account: undefined };
    const pattern = {
      ...missing,
      source: Match.prefix("aws.partner/"),
      detailType: ["v2.audits"],
      detail: { eventBody: { detailType: ["stays"] } },
      $or: [{ detailType: ["a"] }, { source: ["b"] }],
    };
    expect(renderEventPattern(pattern)).toEqual({
      source: [{ prefix: "aws.partner/" }],
      "detail-type": ["v2.audits"],
      detail: { eventBody: { detailType: ["stays"] } },
      $or: [{ "detail-type": ["a"] }, { source: ["b"] }],
    });
  });
});
