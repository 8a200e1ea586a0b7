import { Fn, Lazy, Token } from "cdktf";
import { Match } from "../../../../constructs/eventbridge/pattern/match";
import { parsePattern } from "../../../../constructs/eventbridge/pattern/parse-pattern";
import { eventPatternProblems } from "../../../../constructs/eventbridge/pattern/problems";

function reasons(pattern: unknown): string[] {
  return parsePattern(pattern).problems.map(({ path, reason }) => `${path}: ${reason}`);
}

describe("a pattern is refused, with the field and AWS's reason,", () => {
  test.each<[string, unknown, string, RegExp]>([
    ["when it has no field", {}, "", /Empty objects/],
    ["when it is a list", [1], "", /not an object/],
    ["when it is null", null, "", /not an object/],
    ["when it is text that is not JSON", '{"a": [}', "", /not JSON/],
    ["when a nested object is empty", { a: { b: {} } }, "a.b", /Empty objects/],
    ["when a list is empty", { a: [] }, "a", /Empty arrays/],
    ["when a value is not in a list", { a: { b: "x" } }, "a.b", /must be an object or an array/],
    ["when a list is in a list", { a: [["x"]] }, "a[0]", /Match value must be/],
    ["when an operator is missing", { a: [{}] }, "a[0]", /expression name not found/],
    ["when an operator is unknown", { a: ["x", { regex: "x" }] }, "a[1]", /Unrecognized match type regex/],
    ["when an object has two operators", { a: [{ prefix: "x", suffix: "y" }] }, "a[0]", /Only one key/],
    ["when an operator is given twice", '{"a":[{"prefix":"x","prefix":"y"}]}', "a[0]", /Only one key/],
    [
      "when wildcards follow each other",
      { a: [{ wildcard: "abc**def" }] },
      "a[0]",
      /Consecutive wildcard.* pos 4/,
    ],
    ["when a wildcard text escapes a letter", { a: [{ wildcard: "a\\b" }] }, "a[0]", /Invalid escape/],
    ["when a wildcard text ends in a backslash", { a: [{ wildcard: "a\\" }] }, "a[0]", /Invalid escape/],
    ["when a wildcard is not a text", { a: [{ wildcard: 5 }] }, "a[0]", /must be a string/],
    ["when a prefix is not a text", { a: [{ prefix: 3 }] }, "a[0]", /must be a string/],
    [
      "when a prefix has an unknown inner operator",
      { a: [{ prefix: { wildcard: "a" } }] },
      "a[0]",
      /Unrecognized prefix/,
    ],
    [
      "when an inner operator has company",
      { a: [{ suffix: { "equals-ignore-case": "a", b: 1 } }] },
      "a[0]",
      /one key/,
    ],
    [
      "when equals-ignore-case is a list",
      { a: [{ "equals-ignore-case": ["a"] }] },
      "a[0]",
      /must be a string/,
    ],
    ["when exists is not true or false", { a: [{ exists: "true" }] }, "a[0]", /true or false/],
    ["when anything-but mixes types", { a: [{ "anything-but": ["x", 1] }] }, "a[0]", /mixed types/],
    ["when anything-but is empty", { a: [{ "anything-but": [] }] }, "a[0]", /Empty anything-but/],
    ["when anything-but is null", { a: [{ "anything-but": null }] }, "a[0]", /not supported/],
    ["when anything-but holds a boolean", { a: [{ "anything-but": ["x", true] }] }, "a[0]", /not supported/],
    [
      "when anything-but holds an object",
      { a: [{ "anything-but": [{ prefix: "x" }] }] },
      "a[0]",
      /not supported/,
    ],
    [
      "when anything-but has an unknown operator",
      { a: [{ "anything-but": { numeric: ["=", 1] } }] },
      "a[0]",
      /Unrec/,
    ],
    ["when an excluded prefix is empty", { a: [{ "anything-but": { prefix: "" } }] }, "a[0]", /Null prefix/],
    [
      "when one of the excluded suffixes is empty",
      { a: [{ "anything-but": { suffix: ["a", ""] } }] },
      "a[0]",
      /Null/,
    ],
    [
      "when an excluded prefix is a number",
      { a: [{ "anything-but": { prefix: 27 } }] },
      "a[0]",
      /must be a string/,
    ],
    [
      "when excluded wildcards follow each other",
      { a: [{ "anything-but": { wildcard: ["a**"] } }] },
      "a[0]",
      /Consec/,
    ],
    [
      "when the number to exclude has too many digits",
      '{"a":[{"anything-but":0.12345678901234567890}]}',
      "a[0]",
      /Cannot/,
    ],
    ["when numeric is not a list", { a: [{ numeric: 3 }] }, "a[0]", /must be an array/],
    ["when numeric is empty", { a: [{ numeric: [] }] }, "a[0]", /Invalid member/],
    ["when numeric starts with a number", { a: [{ numeric: [3] }] }, "a[0]", /Invalid member/],
    ["when a numeric operator is unknown", { a: [{ numeric: ["==", 1] }] }, "a[0]", /Unrecognized numeric/],
    ["when a numeric operator has no number", { a: [{ numeric: ["="] }] }, "a[0]", /must be numeric/],
    ["when a numeric operator has a text", { a: [{ numeric: ["<", "1"] }] }, "a[0]", /must be numeric/],
    ["when the upper bound comes first", { a: [{ numeric: ["<", 1, ">", 0] }] }, "a[0]", /Too many elements/],
    ["when = has a second bound", { a: [{ numeric: ["=", 1, "<", 2] }] }, "a[0]", /Too many elements/],
    [
      "when both bounds are lower ones",
      { a: [{ numeric: [">", 1, ">", 2] }] },
      "a[0]",
      /Bad numeric range operator/,
    ],
    ["when the bounds are equal", { a: [{ numeric: [">=", 1, "<=", 1] }] }, "a[0]", /Bottom must be less/],
    [
      "when the bounds are the wrong way round",
      { a: [{ numeric: [">", 30, "<", 1] }] },
      "a[0]",
      /Bottom must be less/,
    ],
    ["when there are three bounds", { a: [{ numeric: [">", 1, "<", 3, "<", 4] }] }, "a[0]", /Too many terms/],
    ["when a bound is over a double's range", '{"a":[{"numeric":["=",1E309]}]}', "a[0]", /Cannot compare/],
    [
      "when a bound is under a double's precision",
      '{"a":[{"numeric":["=",1E-325]}]}',
      "a[0]",
      /Cannot compare/,
    ],
    ["when a CIDR has no mask", { a: [{ cidr: "10.0.0.0" }] }, "a[0]", /one '\/' required/],
    ["when a CIDR has no address", { a: [{ cidr: "foo/8" }] }, "a[0]", /Invalid IP address/],
    ["when an address has a part over 255", { a: [{ cidr: "10.0.0.256/8" }] }, "a[0]", /Invalid IP address/],
    ["when a mask is no number", { a: [{ cidr: "10.0.0.0/x" }] }, "a[0]", /must be an integer/],
    ["when a mask is negative", { a: [{ cidr: "10.0.0.0/-1" }] }, "a[0]", /not be negative/],
    ["when an IPv4 mask is 32", { a: [{ cidr: "10.0.0.0/32" }] }, "a[0]", /IPv4 mask bits must be < 32/],
    ["when an IPv6 mask is 128", { a: [{ cidr: "::1/128" }] }, "a[0]", /IPv6 mask bits must be < 128/],
    ["when $or is a text", { $or: "x" }, "$or", /\$or must be an array/],
    ["when $or has one branch", { a: { $or: [{ b: ["x"] }] } }, "a.$or", /at least 2/],
    [
      "when $or holds a text beside objects",
      { $or: [{ a: ["x"] }, "b", { c: ["y"] }] },
      "$or[1]",
      /Only objects/,
    ],
    ["when a branch of $or is empty", { $or: [{ a: ["x"] }, {}] }, "", /Empty objects/],
    ["when a branch of $or is wrong", { $or: [{ a: ["x"] }, { b: [] }] }, "b", /Empty arrays/],
    [
      "when a field in $or has an operator's name",
      { $or: [{ prefix: ["x"] }, { b: ["y"] }] },
      "prefix",
      /reserved/,
    ],
    [
      "when it has more than 256 fields",
      Object.fromEntries([...Array(257).keys()].map((n) => [n, ["x"]])),
      "",
      /Too many f/,
    ],
  ])("%s", (_, pattern, path, reason) => {
    const [problem, ...others] = parsePattern(pattern).problems;
    expect(others).toEqual([]);
    expect(problem?.path).toBe(path);
    expect(problem?.reason).toMatch(reason);
  });
});

test("all problems of a pattern are listed, each with its value and what is allowed", () => {
  expect(
    eventPatternProblems({
      source: [],
      detail: { state: ["on", { prefix: "a", suffix: "b" }], n: [{ numeric: [">", 5, "<", 1] }] },
    }),
  ).toEqual([
    "source: Empty arrays are not allowed (got []; give at least one value)",
    expect.stringMatching(
      /^detail\.state\[1\]: Only one key allowed.* \(got \{"prefix":"a","suffix":"b"\}; give each/,
    ),
    expect.stringMatching(/^detail\.n\[0\]: Bottom must be less than top \(got .*; give \["=", n\]/),
  ]);
});

test("every operator is accepted", () => {
  expect(
    eventPatternProblems({
      source: Match.anyOf(
        Match.prefix(""),
        Match.suffix(""),
        Match.wildcard(""),
        Match.wildcard("*\\**\\\\"),
        "x",
        1,
        true,
        null,
      ),
      detail: {
        a: Match.anyOf(
          Match.anythingBut(""),
          Match.anythingButEqualsIgnoreCase(""),
          Match.anythingButWildcard("", "a*b"),
        ),
        b: Match.anyOf(Match.interval(-1, 1), Match.equal(5e300), Match.lessThan(1e-320)),
        c: Match.anyOf(
          Match.ipAddressRange("10.1.2.3/8"),
          Match.ipAddressRange("2001:db8::/127"),
          "1:2",
          "::1",
        ),
        d: Match.anyOf(Match.exists(), Match.doesNotExist()),
        $or: [{ e: ["x"] }, { f: { $or: [{ g: ["x"] }, { h: ["y"] }] } }],
      },
    }),
  ).toEqual([]);
});

test("$or is a field's name where it is no list of alternatives", () => {
  expect(reasons({ $or: { a: ["x"] } })).toEqual([]);
  expect(reasons({ $or: ["x", "y"] })).toEqual([]);
  expect(reasons({ $or: [{ prefix: "x" }, { suffix: "y" }] })).toEqual([]);
});

test("$or is no field's name beside what the engine's older compiler does not know", () => {
  const noList = ": $or must be an array";
  const withField = (matcher: unknown) => reasons({ $or: { a: ["x"] }, b: [matcher] });
  expect(withField({ "anything-but": { prefix: ["x"] } })).toEqual([`$or${noList}`]);
  expect(withField({ "anything-but": { suffix: ["x"] } })).toEqual([`$or${noList}`]);
  expect(withField({ "anything-but": { wildcard: "x*" } })).toEqual([`$or${noList}`]);
  expect(withField({ "anything-but": { prefix: "x" } })).toEqual([]);
  expect(withField({ "anything-but": { "equals-ignore-case": ["x"] } })).toEqual([]);
  expect(reasons({ $or: { a: ["x"] }, "anything-but": { wildcard: ["x"] } })).toEqual([]);
});

test("a short pattern with very many combinations of $or is refused", () => {
  const levels = [...Array(20).keys()].map((level) => [`l${level}`, { $or: [{ a: ["x"] }, { b: ["y"] }] }]);
  expect(reasons(Object.fromEntries(levels))).toEqual([": Too many combinations of $or"]);
});

test("a pattern nested too deep, or that contains itself, is refused", () => {
  expect(reasons(`${'{"a":'.repeat(1500)}["x"]${"}".repeat(1500)}`)).toEqual([
    expect.stringMatching(/nested deeper/),
  ]);
  const cyclic: Record<string, unknown> = {};
  cyclic.a = cyclic;
  expect(reasons(cyclic)).toEqual([expect.stringMatching(/nested deeper/)]);
});

test("a value that JSON cannot hold is refused", () => {
  expect(reasons({ a: [Number.NaN] })).toEqual([expect.stringMatching(/not JSON: NaN is not a JSON value/)]);
  expect(reasons({ a: [() => 1] })).toEqual([expect.stringMatching(/not JSON/)]);
});

test("Terraform tokens pass in every place", () => {
  const text = Fn.upper("x");
  const number = Token.asNumber(Fn.parseint("5", 10));
  const list = Token.asList(Fn.split(",", "a,b"));
  expect(
    eventPatternProblems({
      source: list.map(String),
      account: [
        text,
        { prefix: text },
        { prefix: { "equals-ignore-case": text } },
        { wildcard: `**${text}` },
      ],
      detail: {
        a: [
          { "anything-but": [text, "x"] },
          { "anything-but": { wildcard: [text] } },
          { cidr: `${text}/99` },
        ],
        b: [number, { numeric: [">", number, "<", number] }, { "anything-but": number }],
      },
    }),
  ).toEqual([]);
  expect(eventPatternProblems({ detail: Lazy.anyValue({ produce: () => ({}) }) as never })).toEqual([]);
  expect(eventPatternProblems({ source: [{ prefix: text }], account: [] })).toHaveLength(1);
});
