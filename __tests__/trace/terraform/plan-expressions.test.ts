import { join } from "node:path";
import { readSource } from "../../../trace/terraform/read-source";
import { identityOf } from "../../../trace/terraform/value";
import { folderOf, removeFolders, valueAt } from "./written-folder";

afterAll(removeFolders);

const planned = (type: string, name: string, after: object, after_unknown: object) => ({
  address: `${type}.${name}`,
  mode: "managed",
  type,
  name,
  change: { actions: ["create"], after, after_unknown },
});

const refersTo = (reference: string) => ({ references: [reference, reference.replace(/\.\w+$/, "")] });

/** What a permission's argument is the same as, by its expression in the plan's configuration; undefined of none. */
async function identity(name: string, expression: object): Promise<string | undefined> {
  const plan = JSON.stringify({
    format_version: "1.2",
    resource_changes: [
      planned("aws_lambda_function", "f", { function_name: "f" }, { version: true, arn: true }),
      planned("aws_cloudwatch_event_rule", "r", { name: "r" }, { arn: true }),
      planned("aws_lambda_permission", "p", { function_name: "f" }, { [name]: true }),
    ],
    configuration: {
      root_module: {
        resources: [
          { mode: "managed", type: "aws_lambda_permission", name: "p", expressions: { [name]: expression } },
        ],
      },
    },
  });
  const file = join(folderOf({ "plan.json": plan }), "plan.json");
  return identityOf(valueAt(await readSource({ plan: file }), "aws_lambda_permission.p", name));
}

const version = "aws_lambda_function.f.version";
const rule = "aws_cloudwatch_event_rule.r.arn";

const same = (reference: string) => JSON.stringify([[`\${${reference}}`]]);

describe("what a plan leaves to the apply", () => {
  it("is the function's version, where a permission's qualifier refers to it", async () => {
    expect(await identity("qualifier", refersTo(version))).toBe(same(version));
  });

  it.each([
    ["all of it", `\${${rule}}`, same(rule)],
    ["a part of it", `\${${rule}}/*`, undefined],
  ])("is what an expression of Terraform's JSON refers to, where that is %s", async (_, text, expected) => {
    expect(await identity("source_arn", { ...refersTo(rule), constant_value: text })).toBe(expected);
  });

  it("is not known by what HCL refers to, which may be any text around it", async () => {
    expect(await identity("source_arn", refersTo(rule))).toBeUndefined();
  });
});
