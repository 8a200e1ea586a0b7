import { readEvent } from "../../../trace/events/event";
import type { TargetRoute } from "../../../trace/route/event-route";
import { Tracer } from "../../../trace/route/trace-event";
import { topology } from "../../../trace/topology/read-topology";
import { readHcl, removeFolders } from "../terraform/written-folder";

afterAll(removeFolders);

const common = `
  resource "aws_cloudwatch_event_rule" "r" {
    name          = "rule"
    event_pattern = jsonencode({ source = ["shop"] })
  }
  resource "aws_iam_role" "r" {
    name               = "role"
    assume_role_policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "events.amazonaws.com" } }] })
    inline_policy {
      policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] })
    }
  }
  variable "bytes" {}
  variable "arn" {}
`;

/** What becomes of an event of some bytes, as EventBridge sends it, at the target that HCL makes. */
async function routeOf(hcl: string, arn: string, bytes: number, more = ""): Promise<TargetRoute> {
  const configuration = await readHcl(`${common}${hcl}
    resource "aws_cloudwatch_event_target" "t" {
      rule     = aws_cloudwatch_event_rule.r.name
      arn      = ${arn}
      role_arn = aws_iam_role.r.arn
      ${more}
    }`);
  const event = { source: "shop", "detail-type": "Paid", detail: { small: "small", pad: "" } };
  event.detail.pad = "x".repeat(bytes - JSON.stringify(event).length);
  const text = JSON.stringify(event, undefined, 2);
  const route = new Tracer(topology(configuration)).trace(readEvent({ text, place: "event" }));
  const target = route.rules[0]?.targets[0];
  if (target === undefined) throw new Error("no target");
  return target;
}

const queue = (setting = "") => `resource "aws_sqs_queue" "d" {\n name = "d"\n ${setting}\n}`;
const topic = `resource "aws_sns_topic" "d" {\n name = "d"\n}`;
const stream = (setting = "") => `resource "aws_kinesis_stream" "d" {\n name = "d"\n ${setting}\n}`;
const machine = `resource "aws_sfn_state_machine" "d" {\n name = "d"\n}`;
const firehose = `resource "aws_kinesis_firehose_delivery_stream" "d" {\n name = "d"\n}`;
const lambda = `resource "aws_lambda_function" "d" {\n function_name = "d"\n}`;

describe("a payload", () => {
  test.each([
    ["a queue, as the AWS provider makes it", queue(), "aws_sqs_queue.d.arn", 262_144],
    ["a queue", queue("max_message_size = 300000"), "aws_sqs_queue.d.arn", 300_000],
    ["a topic", topic, "aws_sns_topic.d.arn", 262_144],
    ["a state machine", machine, "aws_sfn_state_machine.d.arn", 262_144],
    ["a Firehose stream", firehose, "aws_kinesis_firehose_delivery_stream.d.arn", 1_024_000],
    ["a Kinesis stream", stream(), "aws_kinesis_stream.d.arn", 1_048_576],
    ["a function", lambda, "aws_lambda_function.d.arn", 1_048_576],
  ])("is taken up to the limit of %s and not beyond", async (_, hcl, arn, most) => {
    expect(await routeOf(hcl, arn, most)).toMatchObject({ status: "delivered" });
    const written = most.toLocaleString("en-US");
    expect(await routeOf(hcl, arn, most + 1)).toMatchObject({
      status: "not-delivered",
      reason: expect.stringMatching(new RegExp(`^the payload has .* takes at most ${written}`)),
    });
  });

  it("names the setting that limits it", async () => {
    const { reason } = await routeOf(queue("max_message_size = 2048"), "aws_sqs_queue.d.arn", 3_000);
    expect(reason).toBe(
      "the payload has 3,000 bytes, and aws_sqs_queue.d takes at most 2,048 by its max_message_size",
    );
  });

  test.each([
    ["a higher setting", stream("max_record_size_in_kib = 10240"), "aws_kinesis_stream.d.arn", ""],
    ["what the target is sent, not the event", topic, "aws_sns_topic.d.arn", 'input_path = "$.detail.small"'],
    [
      "no limit that AWS documents",
      'resource "aws_ecs_cluster" "d" {\n name = "d"\n}',
      "aws_ecs_cluster.d.arn",
      "",
    ],
  ])("counts with %s", async (_, hcl, arn, more) => {
    expect(await routeOf(hcl, arn, 1_048_600, more)).toMatchObject({ status: "delivered" });
  });

  it("cannot be told where the setting is hidden and may be high enough", async () => {
    const hidden = queue("max_message_size = var.bytes");
    expect(await routeOf(hidden, "aws_sqs_queue.d.arn", 262_144)).toMatchObject({ status: "delivered" });
    expect(await routeOf(hidden, "aws_sqs_queue.d.arn", 262_145)).toMatchObject({
      status: "unknown",
      missing: "var.bytes",
    });
    expect(await routeOf(hidden, "aws_sqs_queue.d.arn", 1_048_577)).toMatchObject({
      status: "not-delivered",
    });
  });

  it("cannot be told at a topic that the source does not make", async () => {
    const arn = '"arn:aws:sns:us-east-1:111122223333:alerts"';
    expect(await routeOf("", arn, 262_145)).toMatchObject({
      status: "unknown",
      missing: "maximum_message_size of arn:aws:sns:us-east-1:111122223333:alerts",
    });
  });
});

describe("an event that is dead-lettered", () => {
  const deadLetter = (setting = "", policy = "queue") => `${lambda}
    resource "aws_sqs_queue" "dead" {
      name = "dead"
      ${setting}
    }
    data "aws_sqs_queue" "other" {
      name = "other"
    }
    resource "aws_sqs_queue_policy" "dead" {
      queue_url = ${policy === "queue" ? "aws_sqs_queue.dead.id" : "data.aws_sqs_queue.other.url"}
      policy    = jsonencode({ Statement = [{ Effect = "Allow", Principal = { Service = "events.amazonaws.com" }, Action = "sqs:SendMessage", Resource = "*" }] })
    }`;
  const queueOf = async (hcl: string, bytes: number, more = "") =>
    (
      await routeOf(
        hcl,
        "aws_lambda_function.d.arn",
        bytes,
        `dead_letter_config {\n arn = aws_sqs_queue.dead.arn\n }\n ${more}`,
      )
    ).deadLetterQueue;

  it("is taken by the queue up to its limit and not beyond, whatever the target was to receive", async () => {
    const small = 'input_path = "$.detail.small"';
    expect(await queueOf(deadLetter(), 262_144, small)).toMatchObject({ status: "accepts" });
    expect(await queueOf(deadLetter(), 262_145, small)).toEqual({
      queue: "dead",
      status: "refuses",
      reason: "the event has 262,145 bytes, and SQS takes at most 262,144 without max_message_size",
    });
    expect(await queueOf(deadLetter("max_message_size = 1048576"), 262_145)).toMatchObject({
      status: "accepts",
    });
  });

  it("may be taken by a queue whose limit is hidden", async () => {
    const hidden = deadLetter("max_message_size = var.bytes");
    expect(await queueOf(hidden, 262_145)).toMatchObject({ status: "unknown", missing: "var.bytes" });
  });

  it("is refused for the queue's policy first", async () => {
    expect(await queueOf(deadLetter("", "other"), 262_145)).toMatchObject({
      status: "refuses",
      reason: expect.stringContaining("sqs:SendMessage"),
    });
  });
});
