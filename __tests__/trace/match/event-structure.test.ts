import { compile } from "../../../trace/match/compile";

function matches(pattern: unknown, event: string | object): boolean {
  return compile({ rule: pattern }).match(event).length === 1;
}

describe("arrays of objects", () => {
  const person = { people: { first: ["Anna"], last: ["Smith"] } };

  test("all values of a pattern must be in one element", () => {
    expect(
      matches(person, {
        people: [
          { first: "Anna", last: "Kim" },
          { first: "John", last: "Smith" },
        ],
      }),
    ).toBe(false);
    expect(matches(person, { people: [{ first: "John" }, { first: "Anna", last: "Smith" }] })).toBe(true);
  });

  test("a value outside the array agrees with every element", () => {
    const pattern = { ...person, kind: ["staff"] };
    expect(matches(pattern, { kind: "staff", people: [{ first: "Anna", last: "Smith" }] })).toBe(true);
  });

  test("in nested arrays the outer and the inner element count", () => {
    const pattern = { a: { n: [1], b: { x: [1], y: [2] } } };
    const split = {
      a: [
        { n: 1, b: [{ x: 1 }, { y: 2 }] },
        { n: 2, b: [{ x: 1, y: 2 }] },
      ],
    };
    const whole = { a: [{ n: 1, b: [{ x: 1 }, { x: 1, y: 2 }] }] };
    expect(matches(pattern, split)).toBe(false);
    expect(matches(pattern, whole)).toBe(true);
  });

  test("a value directly in an inner list agrees with the objects beside it, not with those of another list", () => {
    const pattern = '{"points": [2.25], "points": {"at": ["start"]}}';
    expect(
      matches(pattern, {
        points: [
          [{ at: "start" }, 1.5, 2.25],
          [{ at: "end" }, 3],
        ],
      }),
    ).toBe(true);
    expect(
      matches(pattern, {
        points: [
          [{ at: "start" }, 1.5],
          [{ at: "end" }, 2.25],
        ],
      }),
    ).toBe(false);
  });

  test("arrays side by side are chosen from independently", () => {
    const pattern = { a: { x: [1] }, b: { y: [2] } };
    expect(matches(pattern, { a: [{ x: 0 }, { x: 1 }], b: [{ y: 2 }, { y: 0 }] })).toBe(true);
  });

  test("plain values of one list need not be at one place", () => {
    expect(matches({ a: [1], b: [2] }, { a: [1, 0], b: [0, 2] })).toBe(true);
  });

  test("exists false looks at the element that the values before it are in", () => {
    const pattern = { a: { x: [1], y: [{ exists: false }] } };
    expect(matches(pattern, { a: [{ x: 1 }, { x: 2, y: 3 }] })).toBe(true);
    expect(matches(pattern, { a: [{ x: 1, y: 3 }, { x: 2 }] })).toBe(false);
    // The name "b" comes before "x": nothing is chosen yet, and some element has it.
    expect(matches({ a: { b: [{ exists: false }], x: [1] } }, { a: [{ x: 1 }, { b: 1 }] })).toBe(false);
  });

  test("many elements and many arrays take no time that grows with their product", () => {
    const letters = ["a", "b", "c", "d", "e", "f", "g", "h"];
    const event = Object.fromEntries(
      letters.map((letter) => [letter, Array(300).fill({ x: 1, y: 1, z: 1 })]),
    );
    const pattern = Object.fromEntries(letters.map((letter) => [letter, { x: [1], y: [1], z: [1] }]));
    expect(matches(pattern, event)).toBe(true);
    expect(matches({ ...pattern, h: { x: [1], y: [1], z: [2, { exists: false }] } }, event)).toBe(false);
  });
});

describe("names", () => {
  test("a key with dots is the same as nested objects", () => {
    expect(matches({ a: { b: [1] } }, { "a.b": 1 })).toBe(true);
    expect(matches({ "a.b": [1] }, { a: { b: 1 } })).toBe(true);
    expect(matches({ "a.b.c": [1] }, { a: { "b.c": 1 } })).toBe(true);
  });

  test.each([
    [{ "": [1] }, { "": 1 }, true],
    [{ a: { "": [1] } }, { a: { "": 1 } }, false],
    [{ a: { "": [{ exists: false }] } }, { a: { "": 1 } }, true],
    [{ a: { "": [1] } }, { "a.": 1 }, true],
    [{ a: { "": { b: [1] } } }, { a: { "": { b: 1 } } }, true],
    [{ ".": [1] }, { "": { "": 1 } }, false],
    [{ ".": [1] }, { ".": 1 }, true],
    [{ "": { d: [1] } }, { "": { d: 1 } }, false],
    [{ "": { d: [1] } }, { d: 1 }, true],
    [{ "": { d: { e: [1] } } }, { "": { d: { e: 1 } } }, true],
    [{ "": { d: { e: [1] } } }, { d: { e: 1 } }, false],
    [{ "": { $or: [{ d: [1] }, { e: [2] }] } }, { d: 1 }, true],
  ])("an empty name is one that the engine often loses: %j takes %j: %s", (pattern, event, expected) => {
    expect(matches(pattern, event)).toBe(expected);
  });

  test("a key given twice counts twice", () => {
    expect(matches({ a: [1] }, '{"a": 1, "a": 2}')).toBe(true);
    expect(matches({ a: [2] }, '{"a": 1, "a": 2}')).toBe(true);
    expect(matches('{"a": [1], "a": [2]}', { a: 1 })).toBe(false);
  });

  test("a key may be escaped, empty, or a name that JavaScript treats specially", () => {
    expect(matches({ "a\nb": [1] }, '{"a\\nb": 1}')).toBe(true);
    expect(matches({ é: [1] }, '{"\\u00e9": 1}')).toBe(true);
    expect(matches('{"__proto__": {"x": [1]}}', '{"__proto__": {"x": 1}}')).toBe(true);
    expect(matches('{"__proto__": {"x": [1]}}', '{"constructor": {"x": 1}}')).toBe(false);
    expect(matches({ toString: [{ exists: true }] }, "{}")).toBe(false);
    expect(Object.hasOwn(Object.prototype, "x")).toBe(false);
  });
});

describe("an event is refused", () => {
  const { match } = compile({ rule: { a: [1] } });

  test.each([
    ["as text that is not JSON", '{"a": 1', /not JSON/],
    ["with something after it", '{"a": 1} x', /not JSON/],
    ["with a number that JSON does not know", '{"b": 01}', /not JSON/],
    ["that is a list", "[1]", /must be a JSON object/],
    ["that is a text", '"a"', /must be a JSON object/],
    ["that is empty text", "", /not JSON/],
    [
      "nested too deep where a pattern looks",
      `${'{"a":'.repeat(2000)}1${"}".repeat(2000)}`,
      /nested deeper than 1000/,
    ],
    [
      "nested too deep elsewhere",
      `{"b":${"[".repeat(200_000)}${"]".repeat(200_000)}}`,
      /nested deeper than 1000/,
    ],
  ])("%s", (_, event, reason) => {
    expect(() => match(event)).toThrow(reason);
  });

  test("that contains itself", () => {
    const event: Record<string, unknown> = {};
    event.a = event;
    expect(() => match(event)).toThrow(/not JSON/);
  });

  test("and only an event: strange content where no pattern looks does no harm", () => {
    expect(match('{"b": "\\"}]{[", "c": [{"\\\\": "\\\\\\""}], "a": 1, "d": -1.5e-7}')).toEqual(["rule"]);
  });
});

test("texts made to be slow for wildcards are answered at once", () => {
  const wildcard = `${"*a".repeat(1000)}*b`;
  const { match } = compile({
    slow: { a: [{ wildcard }, { "anything-but": { wildcard } }] },
    never: { a: [{ wildcard }] },
  });
  expect(match({ a: "a".repeat(100_000) })).toEqual(["slow"]);
});

test("an event of 1 MB is read", () => {
  const event = {
    detail: { items: Array.from({ length: 20_000 }, (_, id) => ({ id, name: `item ${id}`, on: false })) },
  };
  const { match } = compile({
    one: { detail: { items: { id: [19_999], name: [{ suffix: " 19999" }] } } },
    none: { detail: { items: { id: [5], name: [{ suffix: " 6" }] } } },
    all: { detail: { items: { id: [{ exists: true }], name: [{ prefix: "item" }], on: [true] } } },
  });
  expect(match(event)).toEqual(["one"]);
});

test("a value that an event repeats leads to its rules once", () => {
  const rules = Object.fromEntries([...Array(3000).keys()].map((n) => [`rule${n}`, { a: ["x"] }]));
  expect(compile(rules).match({ a: Array(100_000).fill("x") })).toEqual(Object.keys(rules));
});
