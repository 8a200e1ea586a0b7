import { join } from "node:path";
import fc from "fast-check";
import { called, folderWith } from "./called";

describe("event-trace match", () => {
  it("prints true and ends with 0 where the event matches", async () => {
    expect(await called(["match", '{"a":["b"]}', '{"a":"b"}'])).toEqual({ code: 0, out: "true\n", err: "" });
  });

  it("prints a line for each event and ends with 1 where one does not match", async () => {
    const folder = folderWith({
      "pattern.json": { a: [{ prefix: "b" }] },
      "array.json": [{ a: "bc" }, { a: "c" }],
      "lines.ndjson": '{"a":"b"}\n\n{"a":1}\n',
    });
    const files = ["pattern.json", "array.json", "lines.ndjson"].map((name) => join(folder, name));
    expect(await called(["match", ...files])).toEqual({
      code: 1,
      out: "true\nfalse\ntrue\nfalse\n",
      err: "",
    });
  });

  it("reads the standard input, as pattern or as events", async () => {
    expect((await called(["match", "-", '{"a":1}'], '{"a":[1]}')).out).toBe("true\n");
    expect((await called(["match", '{"a":[1]}', "-"], '[{"a":1},{"a":2}]')).out).toBe("true\nfalse\n");
    expect(await called(["match", "-", "-"], '{"a":[1]}')).toMatchObject({
      code: 2,
      err: expect.stringContaining("can be given once"),
    });
  });

  it("compares numbers by all their digits, in arrays too", async () => {
    const events = '[{"a":12345678901234567890},{"a":12345678901234567891},{"a":3.0e2}]';
    expect((await called(["match", '{"a":[12345678901234567891, 300]}', events])).out).toBe(
      "false\ntrue\ntrue\n",
    );
  });

  it.each([
    ['{"a":"b"}', '"a" must be an object or an array'],
    ['{"a":[{"prefix":1}]}', "a[0]"],
    ["[]", "Filter is not an object"],
    ["{", "not JSON"],
    ["{}", "Empty objects are not allowed"],
  ])("ends with 2 and AWS's reason for the pattern %s", async (pattern, reason) => {
    const { code, out, err } = await called(["match", pattern, "{}"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(reason);
  });

  it.each([
    ["not JSON", "{]", "events.json:1 is not JSON"],
    ["not JSON further down", '{\n"a":\n}', "events.json:3 is not JSON"],
    ["not JSON in one of its lines", '{"a":1}\n{"a":\n{"a":2}', "events.json:2 is not JSON"],
    ["a number", "1", "events.json is a number: an event is a JSON object"],
    ["an array with a text", '[{"a":1},\n"a"]', "events.json:2 is a string"],
    ["empty", " \n", "events.json is empty"],
  ])("ends with 2 and the line for a file that is %s", async (_, text, message) => {
    const folder = folderWith({ "events.json": text });
    const { code, err } = await called(["match", '{"a":[1]}', join(folder, "events.json")]);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it("ends with 2 for a file that is not there or is a folder", async () => {
    expect((await called(["match", '{"a":[1]}', "/nowhere.json"])).err).toContain(
      "cannot read /nowhere.json",
    );
    expect((await called(["match", '{"a":[1]}', folderWith({})])).err).toContain("is not a file");
  });

  it("ends with 2 for an event that is nested deeper than AWS reads", async () => {
    const deep = `{"a":${"[".repeat(2000)}${"]".repeat(2000)}}`;
    expect(await called(["match", '{"a":[1]}', deep])).toMatchObject({
      code: 2,
      err: expect.stringContaining("1000"),
    });
  });

  it("takes an event of a megabyte", async () => {
    const big = JSON.stringify({ filler: "x".repeat(1_000_000), a: 1 });
    expect((await called(["match", '{"a":[1]}', big])).out).toBe("true\n");
  });

  it("takes the key __proto__ as any other", async () => {
    expect((await called(["match", '{"__proto__":{"a":[1]}}', '{"__proto__":{"a":1}}'])).out).toBe("true\n");
    expect((await called(["match", '{"polluted":[1]}', '{"__proto__":{"polluted":1}}'])).out).toBe("false\n");
  });

  it("ends with 2 for a list without an event", async () => {
    expect(await called(["match", '{"a":[1]}', "[]"])).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringContaining("is an empty list: it holds no event"),
    });
  });

  it("never does anything but answer or say what is wrong", async () => {
    const text = fc.oneof(
      fc.json(),
      fc.string(),
      fc.json().map((json) => `{"a":${json}}`),
    );
    await fc.assert(
      fc.asyncProperty(text, text, async (pattern, event) => {
        const { code, out, err } = await called(
          ["match", "-", event.startsWith("-") ? "{}" : event],
          pattern,
        );
        expect(code === 2 ? err : out).not.toBe("");
        expect(err).not.toMatch(/^ +at /m);
      }),
      { numRuns: 300 },
    );
  });
});
