import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readSource } from "../../../trace/terraform/read-source";
import { describeWith } from "../../terraform/requirements";
import { attribute, folderOf, removeFolders } from "./written-folder";

afterAll(removeFolders);

/** What the expressions of the lists refer to, and the files that they read. */
const declared = readFileSync(join(__dirname, "console", "declared.tf"), "utf8");
const files = {
  "hello.txt": "hello é\n",
  "t.tftpl": `%{ for n in names ~}\n[\${n}]\n%{ endfor ~}\nend \${upper(x)}\n`,
};

function listed(name: string): string[] {
  const text = readFileSync(join(__dirname, "console", `${name}.txt`), "utf8").trimEnd();
  return text.split(name === "heredocs" ? "\n\n" : "\n");
}

/** The answers of Terraform and of the trace: JSON, or that the expression is refused. */
async function answers(
  expressions: readonly string[],
): Promise<readonly [terraform: string[], trace: string[]]> {
  const locals = expressions.map(
    (expression, index) => `e${index} = try(jsonencode([can(${expression}\n), ${expression}\n]), "refused")`,
  );
  const names = expressions.map((_, index) => `local.e${index}`);
  const main = `${declared}\nlocals {\n${locals.join("\n")}\n}\n`;
  const folder = folderOf({ "main.tf": main, ...files });
  writeFileSync(join(folder, "latin.txt"), Buffer.from([0xe9, 0x0a]));
  const { TF_CLI_CONFIG_FILE: _, ...env } = process.env;
  const printed = execFileSync("terraform", ["console"], {
    cwd: folder,
    input: `base64encode(jsonencode([${names.join(", ")}]))\n`,
    encoding: "utf8",
    env: { ...env, CHECKPOINT_DISABLE: "1" },
    stdio: ["pipe", "pipe", "pipe"],
  });
  const terraform: string[] = JSON.parse(Buffer.from(JSON.parse(printed), "base64").toString("utf8"));
  const values = names.map((name, index) => `v${index} = ${name}`);
  writeFileSync(join(folder, "thing.tf"), `resource "test_thing" "it" {\n${values.join("\n")}\n}\n`);
  const configuration = await readSource({ dir: folder });
  return [terraform, expressions.map((_, index) => attribute(configuration, "test_thing.it", `v${index}`))];
}

describeWith(["terraform"], "expressions in Terraform's console", () => {
  test.each(["modules", "functions", "types", "yaml", "heredocs"])(
    "have its answers here: %s",
    async (name) => {
      const expressions = listed(name);
      const [terraform, trace] = await answers(expressions);
      expect(Object.fromEntries(expressions.map((expression, index) => [expression, trace[index]]))).toEqual(
        Object.fromEntries(expressions.map((expression, index) => [expression, terraform[index]])),
      );
    },
  );

  test("have none here where they are not computed as it does", async () => {
    const expressions = listed("left-unknown");
    const [, trace] = await answers(expressions);
    expect(expressions.filter((_, index) => !/^\[?\$\{/.test(trace[index] ?? ""))).toEqual([]);
  });
});
