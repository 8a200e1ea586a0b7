import { audit } from "../../../trace/findings/audit";
import { topology } from "../../../trace/topology/read-topology";
import { readHcl, removeFolders } from "../terraform/written-folder";

afterAll(removeFolders);

async function escapedIn(template: string): Promise<string[]> {
  const configuration = await readHcl(`
    variable "tenant" {}
    resource "aws_cloudwatch_event_rule" "r" {
      name          = "r"
      event_pattern = jsonencode({ source = ["shop"] })
    }
    resource "aws_cloudwatch_event_target" "t" {
      rule = aws_cloudwatch_event_rule.r.name
      arn  = var.tenant
      input_transformer {
        input_paths    = { id = "$.id", at = "$.time" }
        input_template = ${template}
      }
    }`);
  return audit(topology(configuration)).flatMap(({ id, cause }) =>
    id === "input-variable-escaped" ? [cause] : [],
  );
}

describe("the variables of a template that jsonencode hides", () => {
  it("are told of together", async () => {
    expect(await escapedIn('jsonencode({ id = "<id>", at = "<at>" })')).toEqual([
      "input_template has <at>, <id> as \\u003cat\\u003e and so on, which are no variables",
    ]);
  });

  it("are seen beside what is not known", async () => {
    expect(await escapedIn('jsonencode({ a = var.tenant, id = "<id>" })')).toEqual([
      "input_template has <id> as \\u003cid\\u003e, which is no variable",
    ]);
  });

  it.each([
    ["written as they are", '"{\\"id\\": <id>, \\"a\\": \\"${var.tenant}\\"}"'],
    ["in a template that is not known", "var.tenant"],
  ])("are none where they are %s", async (_, template) => {
    expect(await escapedIn(template)).toEqual([]);
  });
});
