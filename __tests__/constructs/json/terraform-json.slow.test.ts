import { terraformJson } from "../../../constructs/json/terraform-json";
import { evaluated, VALUES } from "./evaluated";

const { text: awkward } = VALUES;

/** What is meant, by name, for each place in which a token can stand. */
function meant({ text, number, list }: typeof VALUES): Record<string, unknown> {
  return {
    value: { a: text },
    name: { [text]: 1, [`x${number}`]: 2 },
    inside: { a: `"${text}" \\ $${text} \${ ${text} }` },
    number: { a: number, b: `port ${number}` },
    list: { a: list, b: [text, text], c: [[number]] },
    beside: { [awkward]: awkward, a: text },
    fixed: { [awkward]: awkward },
    alone: text,
  };
}

it("becomes the JSON that was meant when Terraform resolves the tokens in it", () => {
  const texts = evaluated((tokens) =>
    Object.fromEntries(Object.entries(meant(tokens)).map(([name, value]) => [name, terraformJson(value)])),
  );
  const values = Object.entries(texts).map(([name, text]) => [name, JSON.parse(String(text))]);
  expect(Object.fromEntries(values)).toEqual(meant(VALUES));
});
