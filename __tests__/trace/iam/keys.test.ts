import { deliveryOf } from "../../../trace/iam/delivery";
import { topology } from "../../../trace/topology/read-topology";
import { readHcl, removeFolders } from "../terraform/written-folder";

afterAll(removeFolders);

const key = (statement?: string): string => `
  resource "aws_kms_key" "k" {
    ${statement === undefined ? "" : `policy = jsonencode({ Statement = [{ Effect = "Allow", Resource = "*", ${statement} }] })`}
  }`;

/** A role that EventBridge may take on, with what its own policy allows beside all that is no key. */
const role = (actions = ""): string => `
  resource "aws_iam_role" "r" {
    name               = "deliver"
    assume_role_policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "events.amazonaws.com" } }] })
    inline_policy {
      policy = jsonencode({ Statement = [{ Effect = "Allow", Action = ["sqs:*", "sns:*", "kinesis:*"], Resource = "*" }, ${actions}] })
    }
  }`;

const queue = `
  resource "aws_sqs_queue" "d" {
    name              = "d"
    kms_master_key_id = aws_kms_key.k.arn
  }`;
const topic = queue.replace("aws_sqs_queue", "aws_sns_topic");
const stream = (encryption: string): string => `
  resource "aws_kinesis_stream" "d" {
    name            = "d"
    encryption_type = ${encryption}
    kms_key_id      = aws_kms_key.k.arn
  }`;

/** What becomes of the events of a rule at the destination \`d\` in HCL. */
async function delivered(hcl: string, roleArn = "role_arn = aws_iam_role.r.arn") {
  const [, type = ""] = /resource "(\w+)" "d"/.exec(hcl) ?? [];
  const found = topology(
    await readHcl(`
      provider "aws" {
        region = "us-east-1"
      }
      data "aws_caller_identity" "me" {}
      variable "encryption" {}
      resource "aws_cloudwatch_event_rule" "r" {
        name          = "rule"
        event_pattern = jsonencode({ source = ["x"] })
      }
      resource "aws_cloudwatch_event_target" "t" {
        rule = aws_cloudwatch_event_rule.r.name
        arn  = ${type}.d.arn
        ${roleArn}
      }
      ${hcl}`),
  );
  const [target] = found.targets;
  if (target === undefined) throw new Error("no target");
  return deliveryOf(target, found);
}

const use =
  '{ Effect = "Allow", Action = ["kms:GenerateDataKey", "kms:Decrypt"], Resource = aws_kms_key.k.arn }';
const toAccount =
  'Action = "kms:*", Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.me.account_id}:root" }';
const toRole = 'Action = "kms:*", Principal = { AWS = aws_iam_role.r.arn }';
const toEventBridge = 'Action = "kms:*", Principal = { Service = "events.amazonaws.com" }';
const grant = (more = ""): string => `
  resource "aws_kms_grant" "g" {
    key_id            = aws_kms_key.k.key_id
    grantee_principal = aws_iam_role.r.arn
    operations        = ["GenerateDataKey", "Decrypt"]
    ${more}
  }`;

describe("the key of a queue that a target's role sends to", () => {
  test.each([
    ["names the role", key(toRole) + role(), "delivered"],
    ["leaves it to the account, whose role may", key(toAccount) + role(use), "delivered"],
    ["leaves it to the account, whose role may not", key(toAccount) + role(), "refused"],
    ["names EventBridge, which does not act itself", key(toEventBridge) + role(use), "refused"],
    ["has the default policy, and the role may", key() + role(use), "delivered"],
    ["has the default policy, and the role may not", key() + role(), "refused"],
    ["names the role, which denies it", key(toRole) + role(use.replace("Allow", "Deny")), "refused"],
    ["shuts it out, but for a grant", key(toEventBridge) + role() + grant(), "delivered"],
    [
      "shuts it out, but for a grant under constraints",
      key(toEventBridge) + role() + grant('constraints {\n encryption_context_equals = { a = "b" }\n}'),
      "unknown",
    ],
  ])("%s", async (_, hcl, status) => {
    expect(await delivered(queue + hcl)).toMatchObject({ status });
    expect(await delivered(topic + hcl)).toMatchObject({ status });
  });

  it("is AWS's own, which lets the account's roles in", async () => {
    const own = queue.replace("aws_kms_key.k.arn", '"alias/aws/sqs"');
    expect(await delivered(own + role())).toMatchObject({ status: "delivered" });
  });

  it("is said to shut out the role", async () => {
    expect(await delivered(queue + key(toEventBridge) + role())).toMatchObject({
      reason: "the key aws_kms_key.k does not let role aws_iam_role.r use it (kms:GenerateDataKey)",
    });
  });
});

describe("the key of a Kinesis stream", () => {
  const kms = '"KMS"';
  test.each([
    ["lets the role encrypt", kms, key(toRole) + role(), "delivered"],
    ["does not let the role encrypt", kms, key(toAccount) + role(), "refused"],
    [
      "lets the role in for this stream",
      kms,
      key(
        `${toRole}, Condition = { StringEquals = { "kms:EncryptionContext:aws:kinesis:arn" = aws_kinesis_stream.d.arn } }`,
      ) + role(),
      "delivered",
    ],
    [
      "lets the role in for another stream",
      kms,
      key(
        `${toRole}, Condition = { StringEquals = { "kms:EncryptionContext:aws:kinesis:arn" = "another" } }`,
      ) + role(),
      "refused",
    ],
    ["counts for nothing without encryption", '"NONE"', key(toAccount) + role(), "delivered"],
    ["counts where it is not known to", "var.encryption", key(toAccount) + role(), "unknown"],
  ])("%s", async (_, encryption, hcl, status) => {
    expect(await delivered(stream(encryption) + hcl)).toMatchObject({ status });
  });
});

describe("the key of a log group", () => {
  const log = (statement: string): string => `
    resource "aws_cloudwatch_log_group" "d" {
      name       = "/aws/events/d"
      kms_key_id = aws_kms_key.k.arn
    }
    resource "aws_cloudwatch_log_resource_policy" "p" {
      policy_name     = "p"
      policy_document = jsonencode({ Statement = [{ Effect = "Allow", Action = "logs:*", Resource = "*", Principal = { Service = "events.amazonaws.com" } }] })
    }
    ${key(statement)}`;
  const service = (name: string): string => `Action = "kms:*", Principal = { Service = "${name}" }`;
  const forGroup = (arn: string): string =>
    `, Condition = { ArnEquals = { "kms:EncryptionContext:aws:logs:arn" = "${arn}" } }`;

  test.each([
    ["lets CloudWatch Logs of the region use it", service("logs.us-east-1.amazonaws.com"), "delivered"],
    ["lets CloudWatch Logs use it", service("logs.amazonaws.com"), "delivered"],
    ["lets CloudWatch Logs of another region use it", service("logs.eu-west-1.amazonaws.com"), "refused"],
    ["lets EventBridge use it", toEventBridge, "refused"],
    [
      "is for this group",
      service("logs.us-east-1.amazonaws.com") +
        forGroup("arn:aws:logs:us-east-1:${data.aws_caller_identity.me.account_id}:log-group:/aws/events/d"),
      "delivered",
    ],
    [
      "is for another group",
      service("logs.us-east-1.amazonaws.com") +
        forGroup("arn:aws:logs:us-east-1:${data.aws_caller_identity.me.account_id}:log-group:other"),
      "refused",
    ],
  ])("%s", async (_, statement, status) => {
    expect(await delivered(log(statement), "")).toMatchObject({ status });
  });
});

describe("a FIFO topic", () => {
  it("gets no event, whatever its policy says", async () => {
    const fifo = `resource "aws_sns_topic" "d" {\n name = "d.fifo"\n fifo_topic = true\n}`;
    expect(await delivered(fifo + role())).toMatchObject({
      status: "refused",
      reason: "EventBridge publishes to no FIFO topic",
    });
  });
});
