import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TerraformLocal, TerraformOutput, TerraformStack, Testing, Token } from "cdktf";

/** Tokens of Terraform's for the given values. */
export interface Tokens {
  readonly text: string;
  readonly number: number;
  readonly list: string[];
}

/** Values full of what JSON, Terraform and EventBridge read as something else. */
export const VALUES: Tokens = {
  text: `say "hi" <source> & \\ \${x} %{if} \n é`,
  number: 8080,
  list: ['a"b', "<c>"],
};

/** What Terraform makes of values in which `VALUES` stand as tokens, from an apply without providers. */
export function evaluated(build: (tokens: Tokens) => Record<string, unknown>): Record<string, unknown> {
  const stack = new TerraformStack(Testing.app(), "stack");
  const local = (id: string, value: unknown) => new TerraformLocal(stack, `given_${id}`, value);
  const values = build({
    text: local("text", VALUES.text.replaceAll("${", "$$${").replaceAll("%{", "%%{")).asString,
    number: local("number", VALUES.number).asNumber,
    list: Token.asList(local("list", VALUES.list).expression),
  });
  for (const [name, value] of Object.entries(values)) {
    new TerraformOutput(stack, name, { value, staticId: true });
  }
  return outputs(Testing.synth(stack));
}

function outputs(configuration: string): Record<string, unknown> {
  const folder = mkdtempSync(join(tmpdir(), "evaluated-"));
  try {
    writeFileSync(join(folder, "main.tf.json"), configuration);
    const terraform = (...args: string[]) =>
      execFileSync("terraform", args, { cwd: folder, encoding: "utf8" });
    terraform("init");
    terraform("apply", "-auto-approve");
    const found: Record<string, { value: unknown }> = JSON.parse(terraform("output", "-json"));
    return Object.fromEntries(Object.entries(found).map(([name, { value }]) => [name, value]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
