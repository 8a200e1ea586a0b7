import { deliveryOf } from "../../../trace/iam/delivery";
import { topology } from "../../../trace/topology/read-topology";
import { readHcl, removeFolders } from "../terraform/written-folder";

afterAll(removeFolders);

const places = `
  provider "aws" {
    region              = "us-east-1"
    allowed_account_ids = ["111122223333"]
  }
  provider "aws" {
    alias               = "other"
    region              = "us-east-1"
    allowed_account_ids = ["444455556666"]
  }
  provider "aws" {
    alias               = "eu"
    region              = "eu-west-1"
    allowed_account_ids = ["111122223333"]
  }
  resource "aws_cloudwatch_event_rule" "r" {
    name          = "rule"
    event_pattern = jsonencode({ source = ["x"] })
  }
  resource "aws_iam_role" "r" {
    name               = "deliver"
    assume_role_policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "events.amazonaws.com" } }] })
    inline_policy {
      policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] })
    }
  }`;

const queue = (provider: string, principal: string): string => `
  resource "aws_sqs_queue" "q" {
    provider = ${provider}
    name     = "q"
    policy   = jsonencode({ Statement = [{ Effect = "Allow", Action = "sqs:SendMessage", Resource = "*", Principal = ${principal} }] })
  }`;

async function delivered(hcl: string, arn = "aws_sqs_queue.q.arn") {
  const found = topology(
    await readHcl(`${places}
      ${hcl}
      resource "aws_cloudwatch_event_target" "t" {
        rule     = aws_cloudwatch_event_rule.r.name
        arn      = ${arn}
        role_arn = aws_iam_role.r.arn
      }`),
  );
  const [target] = found.targets;
  if (target === undefined) throw new Error("no target");
  return deliveryOf(target, found);
}

const nobody = '{ Service = "ec2.amazonaws.com" }';

describe("a queue of another account, to which a role sends", () => {
  test.each([
    ["the role", "{ AWS = aws_iam_role.r.arn }", "delivered"],
    ["the role's account", '{ AWS = "arn:aws:iam::111122223333:root" }', "delivered"],
    ["the role's account by its number", '{ AWS = "111122223333" }', "delivered"],
    ["EventBridge, which does not act itself", '{ Service = "events.amazonaws.com" }', "refused"],
    ["somebody else", nobody, "refused"],
  ])("whose policy lets in %s", async (_, principal, status) => {
    expect(await delivered(queue("aws.other", principal))).toMatchObject({ status });
  });

  it("is said to keep the role out", async () => {
    expect(await delivered(queue("aws.other", nobody))).toMatchObject({
      reason:
        "no queue policy lets arn:aws:iam::111122223333:role/deliver send to q (sqs:SendMessage): in aws_sqs_queue.q, statement 1, the Principal is {Service = ec2.amazonaws.com}",
    });
  });

  it("cannot be told to let the role in where its policy is not here", async () => {
    const arn = '"arn:aws:sqs:us-east-1:444455556666:q"';
    expect(await delivered("", arn)).toMatchObject({ status: "unknown" });
  });

  it("is not asked in the role's own account, where the role is enough", async () => {
    expect(await delivered(queue("aws", nobody))).toMatchObject({ status: "delivered" });
  });
});

describe("a target of another region", () => {
  it("is not reached, even where all let it", async () => {
    expect(await delivered(queue("aws.eu", '"*"'))).toMatchObject({
      status: "refused",
      reason: "it is in eu-west-1, and its rule in us-east-1",
    });
  });

  it("is reached where it is a bus", async () => {
    const bus = 'resource "aws_cloudwatch_event_bus" "b" {\n  provider = aws.eu\n  name = "b"\n}';
    expect(await delivered(bus, "aws_cloudwatch_event_bus.b.arn")).toMatchObject({ status: "delivered" });
  });
});
