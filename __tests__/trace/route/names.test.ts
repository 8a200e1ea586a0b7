import { targetName } from "../../../trace/route/names";
import { topology } from "../../../trace/topology/read-topology";
import { readHcl, removeFolders } from "../terraform/written-folder";

afterAll(removeFolders);

const notices = `
  variable "targets" {}
  resource "aws_cloudwatch_event_rule" "all" {
    event_pattern = jsonencode({ source = ["shop"] })
  }
  resource "aws_cloudwatch_event_target" "each" {
    for_each = var.targets
    rule     = aws_cloudwatch_event_rule.all.name
    arn      = each.value
  }`;

describe("a target without an id is called by its name in Terraform", () => {
  it.each([
    ["of a module that is called once", "", "a", 'each["a"]'],
    ["of a module that is called several times", 'for_each = toset(["x.y"])', "a", 'each["a"]'],
    ["of a module that is counted", "count = 1", "a", 'each["a"]'],
    [
      "whose key has dots, brackets and quotes",
      'for_each = toset(["x"])',
      'a.b[\\"c\\"].d',
      'each["a.b[\\"c\\"].d"]',
    ],
  ])("%s", async (_, repeated, key, name) => {
    const call = `module "notices" {
      ${repeated}
      source  = "./notices"
      targets = { "${key}" = "arn:aws:sqs:us-east-1:111122223333:q" }
    }`;
    const { rules } = topology(await readHcl(call, { files: { "notices/main.tf": notices } }));
    expect(rules.flatMap(({ targets }) => targets.map(targetName))).toEqual([name]);
  });
});
