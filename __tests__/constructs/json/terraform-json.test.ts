import { Fn, TerraformOutput, TerraformStack, TerraformVariable, Testing, Token } from "cdktf";
import fc from "fast-check";
import { terraformJson } from "../../../constructs/json/terraform-json";

/** Terraform's template escapes undone, which is what is left where nothing is resolved. */
function evaluated(text: string): string {
  return text.replaceAll(`$\${`, `\${`).replaceAll("%%{", "%{");
}

/** The text in cdk.tf.json. */
function resolved(build: (name: TerraformVariable) => unknown): string {
  const stack = new TerraformStack(Testing.app(), "stack");
  const variable = new TerraformVariable(stack, "name", { type: "string" });
  new TerraformOutput(stack, "json", { value: terraformJson(build(variable)) });
  return JSON.parse(Testing.synth(stack)).output.json.value;
}

/** cdktf writes number tokens as numbers of this size, which a generated value may hit. */
function hasNoTokenNumber(value: unknown): boolean {
  return !/e\+(29[6-9]|30\d)/.test(JSON.stringify(value));
}

describe("JSON for a Terraform attribute", () => {
  it("is plain JSON where no token is in it", () => {
    expect(terraformJson({ a: ['say "hi"\n', 1, null, true] })).toBe('{"a":["say \\"hi\\"\\n",1,null,true]}');
  });

  it("keeps Terraform from reading an expression or a directive in fixed text", () => {
    expect(terraformJson({ k: `\${aws.x} %{ if }` })).toBe(`{"k":"$\${aws.x} %%{ if }"}`);
  });

  it("is the JSON of the value for whatever has no token", () => {
    fc.assert(
      fc.property(
        fc.jsonValue().filter(hasNoTokenNumber),
        fc.stringMatching(/^[$%{}"\\a]*$/),
        (value, text) => {
          const given = { value, [text]: [text] };
          expect(JSON.parse(evaluated(terraformJson(given)))).toEqual(JSON.parse(JSON.stringify(given)));
        },
      ),
    );
  });

  it("lets Terraform encode a token that is a whole value", () => {
    expect(resolved((v) => ({ a: v.stringValue }))).toBe(`{"a":\${jsonencode(var.name)}}`);
  });

  it("encodes numbers, lists, maps and resolvables by what they are", () => {
    const whole = `{"a":\${jsonencode(var.name)}}`;
    expect(resolved((v) => ({ a: v.numberValue }))).toBe(whole);
    expect(resolved((v) => ({ a: v.listValue }))).toBe(whole);
    expect(resolved((v) => ({ a: Token.asStringMap(v.value) }))).toBe(whole);
    expect(resolved((v) => ({ a: v.value }))).toBe(whole);
  });

  it("encodes a token without quotes inside a string and in a field's name", () => {
    const inside = `\${trimsuffix(trimprefix(jsonencode(var.name), "\\""), "\\"")}`;
    expect(resolved((v) => ({ a: `"${v.stringValue}"` }))).toBe(`{"a":"\\"${inside}\\""}`);
    expect(resolved((v) => ({ a: `port ${v.numberValue}` }))).toBe(`{"a":"port ${inside}"}`);
    expect(resolved((v) => ({ [v.stringValue]: 1 }))).toBe(`{"${inside}":1}`);
  });

  it("keeps the expression of a token whole behind a dollar sign or an opened brace", () => {
    expect(resolved((v) => [`$${v.stringValue}`])).toMatch(/^\["\\u0024\$\{trimsuffix/);
    expect(resolved((v) => [`\${`, v.stringValue])).toBe(`["\\u0024{",\${jsonencode(var.name)}]`);
  });

  it("takes a call of a Terraform function for a token", () => {
    expect(resolved((v) => [Fn.upper(v.stringValue)])).toBe(`[\${jsonencode(upper(var.name))}]`);
  });

  it("refuses what has no JSON", () => {
    expect(() => terraformJson(undefined)).toThrow("undefined has no JSON text");
  });
});
