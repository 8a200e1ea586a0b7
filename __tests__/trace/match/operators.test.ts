import { compile } from "../../../trace/match/compile";

/** Whether an event with these JSON values at "f" (none: without "f") matches a pattern with this list there. */
function takes(values: readonly unknown[], ...event: readonly string[]): boolean {
  const text = event.length === 0 ? "{}" : `{"f": ${event[0]}}`;
  return compile({ rule: { f: values } }).match(text).length === 1;
}

describe("exact values", () => {
  test.each([
    [["on"], '"on"', true],
    [["on"], '"On"', false],
    [[""], '""', true],
    [["a\nb"], '"a\\nb"', true],
    [["é"], '"\\u00e9"', true],
    [["é"], '"e\\u0301"', false],
    [["😀"], '"\\ud83d\\ude00"', true],
    [["300"], "300", false],
    [[300], '"300"', false],
    [[300], "300", true],
    [[300], "300.0", true],
    [[300], "3.0e2", true],
    [[0], "-0", true],
    [[123456789012], "123456789012", true],
    [[null], "null", true],
    [[null], '"null"', false],
    [[null], "{}", false],
    [[true], "true", true],
    [[true], '"true"', false],
    [["a", 5, null], "5", true],
    [["a", 5, null], "6", false],
    [["a"], '["b", "a"]', true],
    [["a"], '[["b"], ["a"]]', true],
    [["a"], "[]", false],
    [["a"], '{"a": "a"}', false],
  ])("%j takes %s: %s", (values, event, expected) => {
    expect(takes(values, event)).toBe(expected);
  });

  test("a number that no double holds is compared as it is written", () => {
    const { match } = compile({ big: '{"f": [1e400]}', long: '{"f": [12345678901234567890]}' });
    expect(match('{"f": 1e400}')).toEqual(["big"]);
    expect(match('{"f": 1.0e400}')).toEqual([]);
    expect(match('{"f": 12345678901234567890}')).toEqual(["long"]);
    expect(match('{"f": 12345678901234567891}')).toEqual([]);
  });

  test("a text that is an IP address stands for the address", () => {
    expect(takes(["::1"], '"0:0:0:0:0:0:0:1"')).toBe(true);
    expect(takes(["10.0.0.1"], '"010.0.0.1"')).toBe(true);
    expect(takes([{ exactly: "::1" }], '"0:0:0:0:0:0:0:1"')).toBe(false);
    expect(takes(["08:23"], '"08:23"')).toBe(true);
  });
});

describe("operators on texts", () => {
  test.each<[unknown, string, boolean]>([
    [{ prefix: "ab" }, '"abc"', true],
    [{ prefix: "ab" }, '"xab"', false],
    [{ prefix: "" }, '""', true],
    [{ prefix: "" }, "5", false],
    [{ prefix: "1" }, "12", false],
    [{ prefix: 'ab"' }, '"ab"', true], // the engine compares the text with its closing quote
    [{ suffix: "bc" }, '"abc"', true],
    [{ suffix: "雨" }, '"大雨"', true],
    [{ suffix: "ab" }, '"abc"', false],
    [{ suffix: "2" }, "12", false],
    [{ "equals-ignore-case": "aBc" }, '"AbC"', true],
    [{ "equals-ignore-case": "aBc" }, '"abcd"', false],
    [{ "equals-ignore-case": "ß" }, '"SS"', true],
    [{ "equals-ignore-case": "ß" }, '"ss"', false],
    [{ "equals-ignore-case": "k" }, '"\\u212a"', false], // the Kelvin sign
    [{ "equals-ignore-case": "Ⱥ" }, '"ⱥ"', true],
    [{ "equals-ignore-case": "😀" }, '"😀"', false], // a surrogate has no case forms in UTF-8
    [{ prefix: { "equals-ignore-case": "aB" } }, '"ABC"', true],
    [{ prefix: { "equals-ignore-case": "aB" } }, '"CAB"', false],
    [{ suffix: { "equals-ignore-case": "Bc" } }, '"ABC"', true],
    [{ suffix: { "equals-ignore-case": "Bc" } }, '"BCA"', false],
    [{ wildcard: "" }, '""', true],
    [{ wildcard: "*" }, '""', true],
    [{ wildcard: "*" }, "5", false],
    [{ wildcard: "a*a" }, '"a"', false],
    [{ wildcard: "a*a" }, '"aa"', true],
    [{ wildcard: "a*b*c" }, '"a-b-b-c"', true],
    [{ wildcard: "a*b*c" }, '"a-c-b"', false],
    [{ wildcard: "a\\*b" }, '"a*b"', true],
    [{ wildcard: "a\\*b" }, '"axb"', false],
    [{ wildcard: "a\\\\*" }, '"a\\\\b"', true],
    [{ wildcard: "*.png" }, '"dir/😀.png"', true],
  ])("%j takes %s: %s", (matcher, event, expected) => {
    expect(takes([matcher], event)).toBe(expected);
  });
});

describe("anything-but", () => {
  test.each<[unknown, string, boolean]>([
    ["a", '"a"', false],
    ["a", '"b"', true],
    ["a", "5", true],
    ["a", "null", true],
    ["a", '["a", "b"]', true],
    ["a", '["a", "a"]', false],
    ["5", "5", true],
    [5, "5.0", false],
    [5, '"5"', true],
    [5, "1e400", true],
    [["a", "b"], '"b"', false],
    [[1, 2], "2e0", false],
    [{ prefix: "a" }, '"ab"', false],
    [{ prefix: "a" }, '"ba"', true],
    [{ prefix: ["a", "b"] }, '"ba"', false],
    [{ prefix: "1" }, "12", true],
    [{ suffix: "a" }, '"ba"', false],
    [{ suffix: ["a", "b"] }, '"c"', true],
    [{ "equals-ignore-case": "a" }, '"A"', false],
    [{ "equals-ignore-case": ["a", "b"] }, '"B"', false],
    [{ wildcard: "*/bin/*.jar" }, '"/usr/bin/a.jar"', false],
    [{ wildcard: ["a*", "*b"] }, '"cab"', false],
    [{ wildcard: ["a*", "*b"] }, '"cabc"', true],
  ])("%j takes %s: %s", (excluded, event, expected) => {
    expect(takes([{ "anything-but": excluded }], event)).toBe(expected);
  });

  test("needs the field", () => {
    expect(takes([{ "anything-but": "a" }])).toBe(false);
    expect(takes([{ "anything-but": "a" }], "{}")).toBe(false);
  });

  test("two of them take all, since one value of a list is enough", () => {
    expect(takes([{ "anything-but": "a" }, { "anything-but": "b" }], '"a"')).toBe(true);
  });

  test("is not led astray by an IP address or a number beside it", () => {
    expect(takes([{ "anything-but": "10.0.0.1" }, { cidr: "192.168.0.0/16" }], '"10.0.0.1"')).toBe(false);
    expect(takes([{ numeric: [">", 5] }, { cidr: "10.0.0.0/8" }], '"10.0.0.1"')).toBe(true);
  });
});

describe("numeric", () => {
  test.each<[readonly unknown[], string, boolean]>([
    [["=", 5], "5.0", true],
    [["=", 0.30000000000000004], "0.3", false],
    [[">", 5], "5", false],
    [[">", 5], "5.000001", true],
    [[">=", 5], "5", true],
    [["<", 5], "-1e300", true],
    [["<=", 5], "5", true],
    [[">", 0, "<=", 5], "0", false],
    [[">", 0, "<=", 5], "5", true],
    [[">", 0], '"5"', false],
    [[">", 0], "1e400", false],
    [[">", 0], "true", false],
    [["<", 0], "-0", false],
  ])("%j takes %s: %s", (comparison, event, expected) => {
    expect(takes([{ numeric: comparison }], event)).toBe(expected);
  });
});

describe("cidr", () => {
  test.each([
    ["10.0.0.0/24", '"10.0.0.255"', true],
    ["10.0.0.0/24", '"10.0.1.0"', false],
    ["10.0.0.77/24", '"10.0.0.1"', true],
    ["10.0.0.0/31", '"10.0.0.1"', true],
    ["0.0.0.0/0", '"8.8.8.8"', true],
    ["2001:db8::/32", '"2001:DB8:1::5"', true],
    ["2001:db8::/32", '"2001:db9::"', false],
    ["10.0.0.0/8", '"::ffff:a00:1"', true],
    ["10.0.0.0/8", '"10.0.0"', false],
    ["10.0.0.0/8", '"host"', false],
    ["10.0.0.0/8", "10", false],
  ])("%s takes %s: %s", (cidr, event, expected) => {
    expect(takes([{ cidr }], event)).toBe(expected);
  });

  test.each([
    [[{ cidr: "0.0.0.0/0" }], "60.9", true],
    [[{ cidr: "0.0.0.0/0" }], "0", false],
    [[{ cidr: "0.0.0.0/0" }], "-5", false],
    [[{ cidr: "0.0.0.0/0" }], "true", false],
    [[{ cidr: "::/0" }], "2", true],
    [[{ cidr: "16.0.0.0/8" }], "101", true],
    [[{ cidr: "16.0.0.0/8" }], "10", false],
    [["16.0.0.16"], "10000010", true],
    [["16.0.0.16"], "100000105", true],
    [["16.0.0.16"], "1000001", false],
    [["1000:10::"], "10000010000000000000000000000000", true],
    [[{ cidr: "0.0.0.0/0" }, { "anything-but": "a" }], "60.9", true],
    [[{ cidr: "0.0.0.0/0" }, { numeric: [">", 1] }], "1e400", true],
  ])("%j takes the number %s by its first digits, as the engine does: %s", (values, event, expected) => {
    expect(takes(values, event)).toBe(expected);
  });

  test.each([
    [[{ cidr: "0.0.0.0/0" }, 5]],
    [[{ cidr: "0.0.0.0/0" }, { numeric: [">", 100] }]],
    [[{ cidr: "0.0.0.0/0" }, { "anything-but": 60.9 }]],
  ])("%j takes no number for an address, since it compares numbers", (values) => {
    expect(takes(values, "60.9")).toBe(false);
    expect(takes(values, '"8.8.8.8"')).toBe(true);
  });

  test("an exact number beside an exact address keeps numbers from being taken for it", () => {
    expect(takes(["16.0.0.16"], "10000010")).toBe(true);
    expect(takes(["16.0.0.16", 5], "10000010")).toBe(false);
    expect(takes(["16.0.0.16", 5], '"16.0.0.16"')).toBe(true);
  });
});

describe("exists", () => {
  test.each([
    [true, "null", true],
    [true, '""', true],
    [true, "[1]", true],
    [true, "[]", false],
    [true, "{}", false],
    [true, '{"g": 1}', false],
    [false, "null", false],
    [false, "[]", true],
    [false, '{"g": 1}', true],
  ])("%s takes %s: %s", (exists, event, expected) => {
    expect(takes([{ exists }], event)).toBe(expected);
  });

  test("false takes an event without the field, alone or beside a value", () => {
    expect(takes([{ exists: false }])).toBe(true);
    expect(takes([{ exists: false }, "a"])).toBe(true);
    expect(takes([{ exists: false }, "a"], '"a"')).toBe(true);
    expect(takes([{ exists: false }, "a"], '"b"')).toBe(false);
  });
});

describe("$or", () => {
  const pattern = {
    source: ["s"],
    $or: [{ a: ["x"] }, { b: ["y"], $or: [{ c: [1] }, { d: [2] }] }],
    detail: { $or: [{ e: ["p"] }, { f: ["q"] }] },
  };

  test.each([
    [{ source: "s", a: "x", detail: { e: "p" } }, true],
    [{ source: "s", b: "y", d: 2, detail: { f: "q" } }, true],
    [{ source: "s", b: "y", detail: { f: "q" } }, false],
    [{ source: "s", a: "x", e: "p" }, false],
    [{ a: "x", detail: { e: "p" } }, false],
  ])("takes %j: %s", (event, expected) => {
    expect(compile({ pattern }).match(event)).toHaveLength(expected ? 1 : 0);
  });

  test("a field given again after it, or in it, replaces the earlier one", () => {
    const { match } = compile({ inside: { a: ["x"], $or: [{ a: ["y"] }, { b: ["z"] }] } });
    expect(match({ a: "y" })).toEqual(["inside"]);
    expect(match({ a: "x", b: "z" })).toEqual(["inside"]);
    expect(match({ a: "x" })).toEqual([]);
  });

  test("is an ordinary field where it is no list of alternatives", () => {
    const { match } = compile({ text: { $or: ["x", "y"] }, nested: { $or: { a: ["x"] } } });
    expect(match({ $or: "y" })).toEqual(["text"]);
    expect(match({ $or: { a: "x" } })).toEqual(["nested"]);
  });
});
