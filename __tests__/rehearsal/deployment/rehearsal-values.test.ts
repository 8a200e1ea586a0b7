import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readGivenValues } from "../../../rehearsal/deployment/given-values";
import { rehearsalValues } from "../../../rehearsal/deployment/rehearsal-values";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "values-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function valuesFor(hcl: string, given: string[] = []) {
  writeFileSync(join(folder, "main.tf"), hcl);
  return Object.fromEntries(await rehearsalValues(folder, new Set(given)));
}

const validated = (name: string, pattern: string) => `
variable "${name}" {
  type = string
  validation {
    condition     = can(regex("${pattern}", var.${name}))
    error_message = "No."
  }
}`;

test("variables without a value get one that their name asks for", async () => {
  expect(
    await valuesFor(`
      variable "aws_account_id" { type = string }
      variable "region" {}
      variable "event_bus_name" { type = string }
      variable "attempts" { type = number }
      variable "on" { type = bool }
      variable "topics" { type = list(string) }
      variable "tags" { type = map(string) }
    `),
  ).toEqual({
    aws_account_id: "123456789012",
    region: "us-east-1",
    event_bus_name: "rehearsal",
    attempts: "1",
    on: "false",
    topics: "[]",
    tags: "{}",
  });
});

test("a made-up value obeys the variable's validation, whatever its name", async () => {
  expect(await valuesFor(validated("receiver", "^[0-9]{12}$") + validated("where", "^https://"))).toEqual({
    receiver: "123456789012",
    where: "https://example.com/rehearsal",
  });
});

test("a variable whose validation takes no made-up value is named, with the option that gives one", async () => {
  await expect(valuesFor(validated("code", "^[A-Z]{3}$"))).rejects.toThrow("--var code=VALUE");
});

test("a default, a tfvars file and a given value are left alone", async () => {
  writeFileSync(join(folder, "terraform.tfvars"), 'filed = "x"\n');
  const hcl = 'variable "a" { default = "x" }\nvariable "filed" {}\nvariable "given" {}';
  expect(await valuesFor(hcl, ["given"])).toEqual({});
});

test("given values follow Terraform's order: environment, file, option", async () => {
  const file = join(folder, "mine.tfvars");
  writeFileSync(file, 'b = "file"\nc = "file"\nlist = ["x"]\n');
  const values = await readGivenValues({
    vars: ["c=option=1"],
    varFiles: [file],
    env: { TF_VAR_a: "env", TF_VAR_b: "env", OTHER: "x" },
  });
  expect(Object.fromEntries(values)).toEqual({ a: "env", b: "file", c: "option=1", list: '["x"]' });
});

test("a value that a folder does not declare, and one of the environment that its tfvars set, count for nothing", async () => {
  const file = join(folder, "mine.tfvars");
  writeFileSync(file, 'a = "file"\nother = "file"\n');
  const env = { TF_VAR_b: "env", TF_VAR_c: "env", TF_VAR_elsewhere: "env" };
  const inFolder = { declared: new Set(["a", "b", "c"]), set: new Set(["b"]) };
  const values = await readGivenValues({ vars: [], varFiles: [file], env }, inFolder);
  expect(Object.fromEntries(values)).toEqual({ a: "file", c: "env" });
});

test("a file that cannot be read and an option without a name are refused", async () => {
  const given = { vars: [], varFiles: [], env: {} };
  await expect(readGivenValues({ ...given, varFiles: [join(folder, "none.tfvars")] })).rejects.toThrow(
    "none.tfvars cannot be read",
  );
  await expect(readGivenValues({ ...given, vars: ["novalue"] })).rejects.toThrow("write NAME=VALUE");
});
