import { audit } from "../../../trace/findings/audit";
import { findingsOf } from "../../../trace/findings/findings-of";
import { topology } from "../../../trace/topology/read-topology";
import { readHcl, removeFolders } from "../terraform/written-folder";

afterAll(removeFolders);

async function idsIn(hcl: string): Promise<string[]> {
  return audit(topology(await readHcl(hcl))).map(({ id }) => id);
}

const rules = `
  variable "rules" {}
  resource "aws_cloudwatch_event_rule" "r" {
    for_each      = var.rules
    name          = each.key
    event_pattern = jsonencode({ source = [each.value.source] })
  }`;

describe("the audit of a module whose variables have no value", () => {
  it("does not miss the target of a rule that it cannot name", async () => {
    const target = `
      variable "targets" {}
      resource "aws_cloudwatch_event_target" "t" {
        for_each = var.targets
        rule     = aws_cloudwatch_event_rule.r[each.value.rule].name
        arn      = each.value.arn
      }`;
    expect(await idsIn(rules + target)).toEqual(["pattern-unknown", "delivery-unknown"]);
    expect(await idsIn(rules)).toEqual(["rule-without-targets", "pattern-unknown"]);
  });

  it.each([
    [
      "a target that may name it",
      'resource "aws_cloudwatch_event_target" "t" {\n rule = var.rule\n arn = var.arn\n}',
      [],
    ],
    [
      "a target of another rule",
      'resource "aws_cloudwatch_event_target" "t" {\n rule = "other"\n arn = var.arn\n}',
      ["rule-without-targets"],
    ],
    [
      "a module that is not here and is given it",
      'module "m" {\n source = "x/y/aws"\n rule = aws_cloudwatch_event_rule.r.name\n}',
      [],
    ],
    [
      "a module that is not here and is not given it",
      'module "m" {\n source = "x/y/aws"\n}',
      ["rule-without-targets"],
    ],
  ])("judges a rule without targets beside %s", async (_, hcl, expected) => {
    const rule =
      'resource "aws_cloudwatch_event_rule" "r" {\n name = "r"\n event_pattern = jsonencode({ source = ["x"] })\n}';
    expect((await idsIn(`${rule}\n${hcl}`)).filter((id) => id === "rule-without-targets")).toEqual(expected);
  });

  it.each([
    ["a rule on a bus that a variable names", 'event_bus_name = var.bus\n}\nvariable "bus" {', []],
    [
      "a rule on a bus whose name begins otherwise",
      'event_bus_name = "other-${var.bus}"\n}\nvariable "bus" {',
      ["bus-without-rules"],
    ],
    ["a rule on the default bus", "", ["bus-without-rules"]],
    [
      "a module that is not here and is given it",
      '}\nmodule "m" {\n source = "x/y/aws"\n bus = aws_cloudwatch_event_bus.b.arn',
      [],
    ],
    [
      "a module that is not here and is given its name",
      '}\nmodule "m" {\n source = "x/y/aws"\n bus = "orders"',
      [],
    ],
    [
      "a module that is not here and is not given it",
      '}\nmodule "m" {\n source = "x/y/aws"\n bus = "other"',
      ["bus-without-rules"],
    ],
  ])("judges a bus without rules beside %s", async (_, end, expected) => {
    const hcl = `
      resource "aws_cloudwatch_event_bus" "b" {
        name = "orders"
      }
      resource "aws_cloudwatch_event_rule" "r" {
        name          = "r"
        event_pattern = jsonencode({ source = ["x"] })
        ${end}
      }`;
    expect((await idsIn(hcl)).filter((id) => id === "bus-without-rules")).toEqual(expected);
  });
});

describe("a role that is no wider than it must be", () => {
  const withPolicy = (block: string) => `
    resource "aws_cloudwatch_event_rule" "r" {
      name          = "r"
      event_pattern = jsonencode({ source = ["x"] })
    }
    resource "aws_kinesis_stream" "s" {
      name = "s"
    }
    resource "aws_cloudwatch_event_target" "t" {
      rule     = aws_cloudwatch_event_rule.r.name
      arn      = aws_kinesis_stream.s.arn
      role_arn = aws_iam_role.r.arn
    }
    resource "aws_iam_role" "r" {
      name               = "r"
      assume_role_policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "events.amazonaws.com" } }] })
    }
    resource "aws_iam_role_policy" "put" {
      role   = aws_iam_role.r.name
      policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "kinesis:PutRecord", Resource = aws_kinesis_stream.s.arn }] })
    }
    ${block}`;
  const inline = (statement: string) =>
    `resource "aws_iam_role_policy" "more" {\n role = aws_iam_role.r.name\n policy = jsonencode({ Statement = [${statement}] })\n}`;
  const attached = (arn: string) =>
    `resource "aws_iam_role_policy_attachment" "a" {\n role = aws_iam_role.r.name\n policy_arn = "${arn}"\n}`;

  it.each([
    [
      "lists what it may put into",
      inline('{ Effect = "Allow", Action = "kinesis:List*", Resource = "*" }'),
      [],
    ],
    [
      "puts where a condition lets it",
      inline(
        '{ Effect = "Allow", Action = "kinesis:Put*", Resource = "*", Condition = { StringEquals = { "aws:ResourceTag/a" = "b" } } }',
      ),
      [],
    ],
    [
      "puts into every stream",
      inline('{ Effect = "Allow", Action = "kinesis:Put*", Resource = "*" }'),
      ["role-too-wide"],
    ],
    [
      "has AWS's policy for the purpose",
      attached("arn:aws:iam::aws:policy/service-role/CloudWatchEventsInvocationAccess"),
      [],
    ],
    ["reads traces by AWS's policy", attached("arn:aws:iam::aws:policy/AWSXrayReadOnlyAccess"), []],
    [
      "may do all by AWS's policy",
      attached("arn:aws:iam::aws:policy/AmazonKinesisFullAccess"),
      ["role-too-wide"],
    ],
  ])("is told from one that is: it %s", async (_, block, expected) => {
    expect(await idsIn(withPolicy(block))).toEqual(expected);
  });
});

it("refuses a pattern that is an object and not its text", () => {
  const aws_cloudwatch_event_rule = { r: { name: "r", event_pattern: { source: ["x"] } } };
  expect(findingsOf({ resource: { aws_cloudwatch_event_rule } })).toContainEqual(
    expect.objectContaining({ id: "pattern-invalid", cause: expect.stringContaining("jsonencode") }),
  );
});
