import { Testing } from "cdktf";
import { newStack } from "./delivering-stack";
import { GivenTokens } from "./given-tokens";
import { TOKEN_CASES } from "./token-cases";

/** All texts in a value, attribute by attribute. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** A JSON text with its expressions as Terraform leaves them: a value encoded as JSON, or the inside of one. */
function withValues(json: string): string {
  return json
    .replace(/\$\{trimsuffix\(trimprefix\(jsonencode\((?:[^{}]|\{[^{}]*\})*?\), "\\""\), "\\""\)\}/g, "x")
    .replace(/\$\{jsonencode\((?:[^{}]|\{[^{}]*\})*?\)\}/g, '"x"');
}

/** The JSON in a text; of an input of lines each is one. */
function jsonIn(text: string): string[] {
  return /^[{[]/.test(text) ? [text] : text.startsWith('"') ? text.split("\n") : [];
}

describe.each(TOKEN_CASES.map(({ name, build }) => [name, build] as const))("%s", (_, build) => {
  const stack = newStack();
  const tokens = new GivenTokens(stack, "given");
  build(stack, tokens);
  const problems = stack.node.findAll().flatMap(({ node }) => node.validate());
  const { resource, data, module } = JSON.parse(Testing.synth(stack));
  const texts = textsIn({ resource, data, module });

  it("passes tokens in all its properties, as they are not known yet", () => {
    expect(problems).toEqual([]);
  });

  it("hands each of them to Terraform", () => {
    expect(texts.join("\n")).not.toMatch(/TfToken|e\+30\d/);
    expect(tokens.names.filter((name) => !texts.some((text) => text.includes(`var.${name}`)))).toEqual([]);
  });

  it("has Terraform encode those that stand in JSON", () => {
    for (const text of texts.flatMap(jsonIn)) {
      expect(() => JSON.parse(withValues(text))).not.toThrow();
      expect(withValues(text)).not.toContain("${");
    }
  });
});
