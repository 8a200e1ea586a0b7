import { audit } from "../../../trace/findings/audit";
import { topology } from "../../../trace/topology/read-topology";
import { readHcl, removeFolders } from "../terraform/written-folder";

afterAll(removeFolders);

/** A module that names its rule and its target itself. */
const notices = `
  variable "source_of" {
    default = "shop"
  }
  variable "bus" {
    default = "default"
  }
  variable "queue" {
    default = "one"
  }
  variable "made" {
    default = 1
  }
  resource "aws_cloudwatch_event_rule" "notices" {
    count          = var.made
    name           = "notices"
    event_bus_name = var.bus
    event_pattern  = jsonencode({ source = [var.source_of] })
  }
  resource "aws_cloudwatch_event_target" "queue" {
    count          = var.made
    rule           = aws_cloudwatch_event_rule.notices[0].name
    event_bus_name = var.bus
    target_id      = "queue"
    arn            = "arn:aws:sqs:us-east-1:111122223333:\${var.queue}"
  }`;

async function found(hcl: string, ...ids: readonly string[]): Promise<string[]> {
  const findings = audit(topology(await readHcl(hcl, { files: { "notices/main.tf": notices } })));
  return findings.filter(({ id }) => ids.includes(id)).map(({ id, address }) => `${id} ${address}`);
}

const calls = (first: string, second: string) => `
  module "first" {
    source = "./notices"
    ${first}
  }
  module "second" {
    source = "./notices"
    ${second}
  }`;

describe("a module that names its rule and is called twice", () => {
  const rule = "rule-overwritten module.second.aws_cloudwatch_event_rule.notices[0]";
  const target = "target-overwritten module.second.aws_cloudwatch_event_target.queue[0]";
  const inIreland =
    'provider "aws" {\nalias = "ireland"\nregion = "eu-west-1"\n}\nprovider "aws" {\nregion = "us-east-1"\n}';

  it.each([
    ["for another pattern", "", 'source_of = "bank"', [rule]],
    [
      "for another destination",
      "",
      'queue = "two"',
      ["target-overwritten module.second.aws_cloudwatch_event_target.queue[0]"],
    ],
    ["for the same", "", "", []],
    ["for another bus", "", 'source_of = "bank"\nbus = "bank"', []],
    ["for what may be the same pattern", "", "source_of = var.unknown", []],
    [
      "on a bus that is not known, but is one",
      "bus = var.unknown",
      'bus = var.unknown\nsource_of = "bank"',
      [rule],
    ],
    ["on buses that are not known", "bus = var.unknown", 'bus = var.other\nsource_of = "bank"', []],
    ["where one may not be made", "made = var.unknown", 'source_of = "bank"', []],
    [
      "in another region",
      "",
      `source_of = "bank"\nproviders = { aws = aws.ireland }\n}\n${inIreland}\nlocals {`,
      [],
    ],
  ])("%s", async (_, first, second, expected) => {
    expect(await found(calls(first, second), "rule-overwritten", "target-overwritten")).toEqual(expected);
  });

  it("keeps the targets of each call with its rule", async () => {
    const hcl = calls("", 'queue = "two"');
    expect(await found(hcl, "rule-without-targets")).toEqual([]);
    expect(await found(hcl, "target-overwritten")).toEqual([target]);
  });
});

describe("a target whose rule is not here", () => {
  const withTarget = (rule: string, more: string) => `
    resource "aws_cloudwatch_event_target" "t" {
      rule = ${rule}
      arn  = "arn:aws:sqs:us-east-1:111122223333:q"
    }
    ${more}`;
  const rule = (name: string) =>
    `resource "aws_cloudwatch_event_rule" "r" {\n${name}\nevent_pattern = "{}"\n}`;

  it.each([
    ["is told of", '"orders"', rule('name = "bills"'), 1],
    ["may have a name that is not known", "var.rule", rule('name = "bills"'), 0],
    ["may be a rule whose name is not known", '"orders"', rule("name = var.name"), 0],
    ["may be a rule whose name has a prefix", '"orders-1"', rule('name_prefix = "orders-"'), 0],
    ["is none whose name has another prefix", '"orders-1"', rule('name_prefix = "bills-"'), 1],
    ["may be in a module that is not here", '"orders"', 'module "m" {\nsource = "x/y/aws"\n}', 0],
    ["is here under its name and bus", '"default/orders"', rule('name = "orders"'), 0],
  ])("%s", async (_, name, more, times) => {
    expect(await found(withTarget(name, more), "target-without-rule")).toHaveLength(times);
  });
});
