import { join } from "node:path";
import { called, folderWith } from "./called";

const hcl = `
  variable "sources" {}
  variable "stage" {
    type    = string
    default = "none"
  }
  resource "aws_cloudwatch_event_rule" "r" {
    name          = "r-\${var.stage}"
    event_pattern = jsonencode({ source = var.sources })
  }`;
const event = JSON.stringify({ source: "shop", "detail-type": "Paid", detail: {} });

const folder = folderWith({
  "main.tf": hcl,
  "terraform.tfvars": 'stage = "own"',
  "env/prod.tfvars": 'sources = ["shop"]\nstage = "prod"\nunused = true',
  "env/more.tfvars.json": { stage: "json" },
  "env/broken.tfvars": "stage = ",
});
const file = (name: string) => join(folder, "env", name);

test.each([
  ["no file", [], "r-own", "CANNOT TELL"],
  ["a file", ["--var-file", file("prod.tfvars")], "r-prod", "matched"],
  [
    "two files",
    ["--var-file", file("prod.tfvars"), "--var-file", file("more.tfvars.json")],
    "r-json",
    "matched",
  ],
  ["a file after a value", ["--var", "stage=given", "--var-file", file("prod.tfvars")], "r-given", "matched"],
])("the variables of a folder have the values of %s", async (_, options, name, says) => {
  const { out } = await called(["--dir", folder, ...options, event]);
  expect(out).toContain(name);
  expect(out).toContain(says);
});

test("a file is for one part, or for all that declare what it sets", async () => {
  const other = folderWith({ "main.tf": hcl });
  const parts = ["--dir", join(folder), "--dir", other];
  const [one = "", two = ""] = [folder, other].map((path) => path.replace(/^.*\//, ""));
  const both = await called([...parts, "--var-file", file("prod.tfvars"), event]);
  expect(both.out.match(/r-prod +matched/g)).toHaveLength(2);
  const alone = await called([...parts, "--var-file", `${two}:${file("prod.tfvars")}`, event]);
  expect(alone.out).toMatch(/r-prod +matched/);
  expect(alone.out).toMatch(/r-own +CANNOT TELL/);
  const unknown = await called([...parts, "--var-file", `else:${file("prod.tfvars")}`, event]);
  expect(unknown).toMatchObject({ code: 2, err: expect.stringContaining(`there are: ${one}, ${two}`) });
});

test.each([
  ["gone.tfvars", /gone\.tfvars.*ENOENT/],
  ["broken.tfvars", /broken\.tfvars:1/],
])("a file that cannot be read ends the call and is named: %s", async (name, message) => {
  const { code, err } = await called(["--dir", folder, "--var-file", file(name), event]);
  expect(code).toBe(2);
  expect(err).toMatch(message);
});
