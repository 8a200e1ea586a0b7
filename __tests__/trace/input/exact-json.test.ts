import fc from "fast-check";
import { minify, NumberText, parseExactly, writeExactly } from "../../../trace/input/exact-json";

describe("JSON whose numbers keep their text", () => {
  it("comes back as it was, without spaces", () => {
    const awkward = fc.array(fc.constantFrom("\0", "1", '"', "\\", " ", ":")).map((parts) => parts.join(""));
    const anyText = fc.oneof(fc.string({ unit: "binary" }), awkward);
    const json = fc.letrec((tie) => ({
      value: fc.oneof({ depthSize: "small" }, anyText, fc.double(), fc.boolean(), tie("list"), tie("object")),
      list: fc.array(tie("value")),
      object: fc.dictionary(anyText, tie("value"), { noNullPrototype: true }),
    })).value;
    fc.assert(
      fc.property(json, fc.nat(3), (value, spaces) => {
        const text = JSON.stringify(value, null, spaces);
        expect(writeExactly(parseExactly(text))).toBe(JSON.stringify(value));
        expect(minify(text)).toBe(JSON.stringify(value));
      }),
    );
  });

  it.each(["300.0", "3.0e2", "-0", "1E+2", "12345678901234567890"])("keeps %s", (number) => {
    expect(parseExactly(`[${number}]`)).toEqual([new NumberText(number)]);
    expect(writeExactly(parseExactly(`{"a":[${number}]}`))).toBe(`{"a":[${number}]}`);
  });

  it("keeps a field called __proto__ a field", () => {
    const text = '{"__proto__":{"a":1}}';
    expect(writeExactly(parseExactly(text))).toBe(text);
  });
});
