import { deliveryOf } from "../../../trace/iam/delivery";
import { topology } from "../../../trace/topology/read-topology";
import { readHcl, removeFolders } from "../terraform/written-folder";

afterAll(removeFolders);

/** What is said of the one target, which has the role `aws_iam_role.r` with the statements given. */
async function deliveredBy(statements: string, target: string, hcl = ""): Promise<string> {
  const found = topology(
    await readHcl(`
      provider "aws" {
        region              = "us-east-1"
        allowed_account_ids = ["111122223333"]
      }
      resource "aws_cloudwatch_event_rule" "r" {
        name          = "nightly"
        event_pattern = jsonencode({ source = ["shop"] })
      }
      resource "aws_cloudwatch_event_target" "t" {
        rule     = aws_cloudwatch_event_rule.r.name
        role_arn = aws_iam_role.r.arn
        ${target}
      }
      resource "aws_iam_role" "r" {
        name               = "deliver"
        assume_role_policy = jsonencode({
          Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "events.amazonaws.com" } }]
        })
      }
      resource "aws_iam_role_policy" "r" {
        role   = aws_iam_role.r.id
        policy = jsonencode({ Statement = [${statements}] })
      }
      ${hcl}`),
  );
  const [one] = found.targets;
  if (one === undefined) throw new Error("no target");
  const { status, reason } = deliveryOf(one, found);
  return status === "delivered" ? status : `${status}: ${reason}`;
}

const allow = (action: string, resource: string, condition = ""): string =>
  `{ Effect = "Allow", Action = "${action}", Resource = ${resource} ${condition} }`;

describe("a task whose definition has roles", () => {
  const roles = `
    resource "aws_iam_role" "job" {
      name = "job"
      assume_role_policy = "{}"
    }
    resource "aws_iam_role" "start" {
      name = "start"
      assume_role_policy = "{}"
    }
    resource "aws_ecs_task_definition" "job" {
      family             = "job"
      task_role_arn      = aws_iam_role.job.arn
      execution_role_arn = aws_iam_role.start.arn
    }`;
  const run = allow("ecs:RunTask", '"*"');
  const task = (definition: string): string => `
    arn = "arn:aws:ecs:us-east-1:111122223333:cluster/jobs"
    ecs_target {
      task_definition_arn = ${definition}
    }`;
  const lacking = (role: string): string =>
    `refused: role aws_iam_role.r does not allow iam:PassRole on arn:aws:iam::111122223333:role/${role}`;

  it.each([
    ["none", [], lacking("job")],
    ["one of them", [allow("iam:PassRole", "aws_iam_role.job.arn")], lacking("start")],
    ["both", [allow("iam:PassRole", "[aws_iam_role.job.arn, aws_iam_role.start.arn]")], "delivered"],
    [
      "any, to ECS",
      [
        allow(
          "iam:PassRole",
          '"*"',
          ', Condition = { StringLike = { "iam:PassedToService" = "ecs-tasks.amazonaws.com" } }',
        ),
      ],
      "delivered",
    ],
    [
      "any, to another service",
      [
        allow(
          "iam:PassRole",
          '"*"',
          ', Condition = { StringEquals = { "iam:PassedToService" = "lambda.amazonaws.com" } }',
        ),
      ],
      lacking("job"),
    ],
  ])("is run by a role that may hand over %s", async (_, more, expected) => {
    const statements = [run, ...more].join(", ");
    expect(await deliveredBy(statements, task("aws_ecs_task_definition.job.arn"), roles)).toBe(expected);
  });

  it.each([
    "aws_ecs_task_definition.job.arn_without_revision",
    '"arn:aws:ecs:us-east-1:111122223333:task-definition/job:3"',
    '"job"',
    "aws_ecs_task_definition.job.family",
  ])("is found by %s", async (definition) => {
    expect(await deliveredBy(run, task(definition), roles)).toBe(lacking("job"));
  });

  it("is not taken to have roles where it names none", async () => {
    const hcl = 'resource "aws_ecs_task_definition" "job" {\n family = "job"\n}';
    expect(await deliveredBy(run, task("aws_ecs_task_definition.job.arn"), hcl)).toBe("delivered");
  });

  it("hides them where it is not in the source", async () => {
    const elsewhere = task('"arn:aws:ecs:us-east-1:111122223333:task-definition/other:1"');
    expect(await deliveredBy(run, elsewhere, roles)).toBe(
      "unknown: cannot tell: whether aws_iam_role.r, which does not allow iam:PassRole, needs it: the roles of the " +
        "task definition arn:aws:ecs:us-east-1:111122223333:task-definition/other:1 is not known",
    );
    expect(await deliveredBy(`${run}, ${allow("iam:PassRole", '"*"')}`, elsewhere, roles)).toBe("delivered");
  });
});

describe("a job", () => {
  const jobs = `
    resource "aws_batch_job_queue" "q" {
      name = "jobs"
    }
    resource "aws_batch_job_definition" "d" {
      name = "report"
    }`;
  const job = (definition = "aws_batch_job_definition.d.arn"): string => `
    arn = aws_batch_job_queue.q.arn
    batch_target {
      job_definition = ${definition}
      job_name       = "report"
    }`;
  const lacking =
    "refused: role aws_iam_role.r does not allow batch:SubmitJob on " +
    "arn:aws:batch:us-east-1:111122223333:job-definition/report";

  it.each([
    ["everything", '"*"', "delivered"],
    ["the queue alone", "aws_batch_job_queue.q.arn", `${lacking}:\${aws_batch_job_definition.d.revision}`],
    ["both", "[aws_batch_job_queue.q.arn, aws_batch_job_definition.d.arn]", "delivered"],
    [
      "any revision",
      '[aws_batch_job_queue.q.arn, "${aws_batch_job_definition.d.arn_prefix}:*"]',
      "delivered",
    ],
    ["no revision", "[aws_batch_job_queue.q.arn, aws_batch_job_definition.d.arn_prefix]", "delivered"],
  ])("is submitted by a role that may do it on %s", async (_, resource, expected) => {
    expect(await deliveredBy(allow("batch:SubmitJob", resource), job(), jobs)).toBe(expected);
  });

  it("may be named by its definition's name", async () => {
    const queueOnly = allow("batch:SubmitJob", "aws_batch_job_queue.q.arn");
    expect(await deliveredBy(queueOnly, job('"report:2"'), jobs)).toBe(`${lacking}:2`);
    const named = allow(
      "batch:SubmitJob",
      '[aws_batch_job_queue.q.arn, "arn:aws:batch:*:*:job-definition/report*"]',
    );
    expect(await deliveredBy(named, job('"report"'), jobs)).toBe("delivered");
  });
});

describe("a command", () => {
  const document = '"arn:aws:ssm:us-east-1::document/AWS-RunShellScript"';
  const command = (key: string, values: string): string => `
    arn = ${document}
    run_command_targets {
      key    = "${key}"
      values = ${values}
    }`;
  const send = (resource: string, condition?: string): string =>
    allow("ssm:SendCommand", resource, condition);

  it.each([
    ["the document alone", send(document), "refused"],
    ["instances too", send(`[${document}, "arn:aws:ec2:us-east-1:*:instance/*"]`), "delivered"],
    ["instances of another region", send(`[${document}, "arn:aws:ec2:eu-west-1:*:instance/*"]`), "refused"],
    ["everything", send('"*"'), "delivered"],
    [
      "instances with the tag",
      `${send(document)}, ${send('"arn:aws:ec2:*:*:instance/*"', ', Condition = { StringEquals = { "ec2:ResourceTag/Role" = ["web"] } }')}`,
      "delivered",
    ],
    [
      "instances with another value of the tag",
      `${send(document)}, ${send('"arn:aws:ec2:*:*:instance/*"', ', Condition = { StringEquals = { "ssm:resourceTag/Role" = "db" } }')}`,
      "refused",
    ],
    [
      "instances with any tag's value, as the console writes it",
      `${send(document)}, ${send('"arn:aws:ec2:*:*:instance/*"', ', Condition = { StringEquals = { "ec2:ResourceTag/*" = ["web"] } }')}`,
      "delivered",
    ],
    [
      "instances with another tag",
      `${send(document)}, ${send('"arn:aws:ec2:*:*:instance/*"', ', Condition = { StringEquals = { "aws:ResourceTag/team" = "a" } }')}`,
      "unknown",
    ],
  ])("to instances with a tag is sent by a role that may do it on %s", async (_, statements, expected) => {
    const [status] = (await deliveredBy(statements, command("tag:Role", '["web"]'))).split(":");
    expect(status).toBe(expected);
  });

  it("to instances by their ids needs each of them", async () => {
    const statements = send(`[${document}, "arn:aws:ec2:us-east-1:111122223333:instance/i-1"]`);
    expect(await deliveredBy(statements, command("InstanceIds", '["i-1"]'))).toBe("delivered");
    expect(await deliveredBy(statements, command("InstanceIds", '["i-1", "mi-2"]'))).toBe(
      "refused: role aws_iam_role.r does not allow ssm:SendCommand on " +
        "arn:aws:ssm:us-east-1:111122223333:managed-instance/mi-2",
    );
  });
});
