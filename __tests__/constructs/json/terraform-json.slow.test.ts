import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TerraformLocal, TerraformOutput, TerraformStack, Testing, Token } from "cdktf";
import { terraformJson } from "../../../constructs/json/terraform-json";

const AWKWARD = `say "hi" <a>&\\ \${x} %{if} \n é`;

/** What Terraform makes of each text, from an apply without providers. */
function evaluate(texts: (text: string, number: number, list: string[]) => Record<string, string>): unknown {
  const stack = new TerraformStack(Testing.app(), "stack");
  const local = (id: string, value: unknown) => new TerraformLocal(stack, `given_${id}`, value);
  const text = local("text", AWKWARD.replaceAll(`\${`, `$$$\${`).replaceAll("%{", "%%{")).asString;
  const list = Token.asList(local("list", ['a"b', "c"]).expression);
  const written = texts(text, local("number", 8080).asNumber, list);
  for (const [name, value] of Object.entries(written)) {
    new TerraformOutput(stack, name, { value, staticId: true });
  }
  const folder = mkdtempSync(join(tmpdir(), "terraform-json-"));
  try {
    writeFileSync(join(folder, "main.tf.json"), Testing.synth(stack));
    const terraform = (...args: string[]) =>
      execFileSync("terraform", args, { cwd: folder, encoding: "utf8" });
    terraform("init");
    terraform("apply", "-auto-approve");
    const outputs: Record<string, { value: string }> = JSON.parse(terraform("output", "-json"));
    return Object.fromEntries(Object.entries(outputs).map(([name, { value }]) => [name, JSON.parse(value)]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it("becomes the JSON that was meant when Terraform resolves the tokens in it", () => {
  expect(
    evaluate((text, number, list) => ({
      value: terraformJson({ a: text }),
      name: terraformJson({ [text]: 1 }),
      inside: terraformJson({ a: `"${text}" \\ $${text} \${ ${text} }` }),
      number: terraformJson({ a: number, b: `port ${number}` }),
      list: terraformJson({ a: list, b: [text, text] }),
      fixed: terraformJson({ [AWKWARD]: AWKWARD }),
      beside: terraformJson({ [AWKWARD]: AWKWARD, a: text }),
    })),
  ).toEqual({
    value: { a: AWKWARD },
    name: { [AWKWARD]: 1 },
    inside: { a: `"${AWKWARD}" \\ $${AWKWARD} \${ ${AWKWARD} }` },
    number: { a: 8080, b: "port 8080" },
    list: { a: ['a"b', "c"], b: [AWKWARD, AWKWARD] },
    fixed: { [AWKWARD]: AWKWARD },
    beside: { [AWKWARD]: AWKWARD, a: AWKWARD },
  });
});
