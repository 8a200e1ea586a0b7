import { deliveryOf } from "../../../trace/iam/delivery";
import { topology } from "../../../trace/topology/read-topology";
import { readHcl, removeFolders } from "../terraform/written-folder";

afterAll(removeFolders);

/** The delivery of each target in HCL, by its name, with the dead-letter queue's. */
async function deliveries(hcl: string): Promise<Readonly<Record<string, string>>> {
  const found = topology(await readHcl(hcl));
  return Object.fromEntries(
    found.targets.map((target) => {
      const { status, deadLetter } = deliveryOf(target, found);
      const name = target.address.replace(/^.*\./, "");
      return [name, [status, deadLetter?.status ?? []].flat().join(" ")];
    }),
  );
}

const allowing = (queue: string, rule: string): string => `jsonencode({
  Statement = [{
    Effect = "Allow", Action = "sqs:SendMessage", Principal = { Service = "events.amazonaws.com" }
    Resource = ${queue}
    Condition = { ArnEquals = { "aws:SourceArn" = ${rule} } }
  }]
})`;

const queues = (queueName: string, ruleName: string): string => `
  variable "prefix" {}
  variable "given" {}
  locals {
    queue = ${queueName}
    rule  = ${ruleName}
  }
  resource "aws_sqs_queue" "q" {
    name = local.queue
  }
  resource "aws_cloudwatch_event_rule" "r" {
    name          = local.rule
    event_pattern = jsonencode({ source = ["x"] })
  }
  resource "aws_cloudwatch_event_rule" "other" {
    name          = "other-\${local.rule}"
    event_pattern = jsonencode({ source = ["x"] })
  }
  resource "aws_sqs_queue_policy" "q" {
    queue_url = aws_sqs_queue.q.id
    policy    = ${allowing("aws_sqs_queue.q.arn", "aws_cloudwatch_event_rule.r.arn")}
  }
  resource "aws_cloudwatch_event_target" "let_in" {
    rule = aws_cloudwatch_event_rule.r.name
    arn  = aws_sqs_queue.q.arn
    dead_letter_config {
      arn = aws_sqs_queue.q.arn
    }
  }
  resource "aws_cloudwatch_event_target" "refused" {
    rule = aws_cloudwatch_event_rule.other.name
    arn  = aws_sqs_queue.q.arn
  }`;

describe("names that are made of unknown values", () => {
  test.each([
    ["by a function", 'lower("X-${var.prefix}")', 'replace(var.prefix, "_", "-")'],
    ["by a hash", "substr(sha256(var.prefix), 0, 8)", 'format("%s-%s", var.prefix, md5(var.given))'],
    ["by a choice", 'var.given != "" ? var.given : "${var.prefix}-q"', "coalesce(var.given, var.prefix)"],
    ["of a generated part", '"${var.prefix}-${uuid()}"', 'join("-", [var.prefix, random_id.x.hex])'],
  ])("are one name wherever they are named %s", async (_, queue, rule) => {
    const more = 'resource "random_id" "x" {\n  byte_length = 4\n}';
    expect(await deliveries(`${queues(queue, rule)}\n${more}`)).toMatchObject({
      let_in: "delivered delivered",
    });
  });

  test("tell rules apart by what is known of their names", async () => {
    expect(await deliveries(queues('"q"', "lower(var.prefix)"))).toMatchObject({
      let_in: "delivered delivered",
    });
    expect((await deliveries(queues('"q"', '"rule"'))).refused).toBe("refused");
  });

  test("are not the same where a part of an unknown value differs", async () => {
    const parts = queues('"q"', "upper(var.given).a");
    expect((await deliveries(parts.replaceAll("other-${local.rule}", "${upper(var.given).b}"))).refused).toBe(
      "unknown",
    );
  });

  test("find the rule that a target takes out of its id", async () => {
    const split = queues('"q"', '"rule"').replace(
      "rule = aws_cloudwatch_event_rule.r.name",
      'rule = element(split("/", aws_cloudwatch_event_rule.r.id), 0)',
    );
    expect((await deliveries(split)).let_in).toBe("delivered delivered");
  });
});

test("a permission for a published version lets that version in", async () => {
  const hcl = `
    variable "name" {}
    resource "aws_lambda_function" "f" {
      function_name = lower(var.name)
      publish       = true
    }
    resource "aws_cloudwatch_event_rule" "r" {
      name          = "r"
      event_pattern = jsonencode({ source = ["x"] })
    }
    resource "aws_lambda_permission" "version" {
      action        = "lambda:InvokeFunction"
      function_name = aws_lambda_function.f.function_name
      qualifier     = aws_lambda_function.f.version
      principal     = "events.amazonaws.com"
      source_arn    = aws_cloudwatch_event_rule.r.arn
    }
    resource "aws_cloudwatch_event_target" "version" {
      rule = aws_cloudwatch_event_rule.r.name
      arn  = aws_lambda_function.f.qualified_arn
    }
    resource "aws_cloudwatch_event_target" "function" {
      rule = aws_cloudwatch_event_rule.r.name
      arn  = aws_lambda_function.f.arn
    }`;
  expect(await deliveries(hcl)).toEqual({ version: "delivered", function: "refused" });
});
