import { parseAssumptions, readAssumptions } from "../../../trace/iam/assumptions";
import { deliveryOf, type TargetDelivery } from "../../../trace/iam/delivery";
import { topology } from "../../../trace/topology/read-topology";
import { folderOf, readHcl, removeFolders } from "../terraform/written-folder";

afterAll(removeFolders);

const common = `
  provider "aws" {
    region = "us-east-1"
  }
  resource "aws_cloudwatch_event_rule" "r" {
    name          = "rule"
    event_pattern = jsonencode({ source = ["x"] })
  }
  data "aws_caller_identity" "me" {}
`;

const trust = `assume_role_policy = jsonencode({
  Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "events.amazonaws.com" } }]
})`;

/** The delivery of the one target in HCL, whose `arn` is given. */
async function delivered(arn: string, hcl: string, more = "", assume?: unknown): Promise<TargetDelivery> {
  const configuration = await readHcl(`${common}
    resource "aws_cloudwatch_event_target" "t" {
      rule = aws_cloudwatch_event_rule.r.name
      arn  = ${arn}
      ${more}
    }
    ${hcl}`);
  const found = topology(configuration);
  const [target] = found.targets;
  if (target === undefined) throw new Error("no target");
  return deliveryOf(
    target,
    found,
    assume === undefined ? undefined : parseAssumptions(assume, "assume.json"),
  );
}

const statusOf = async (...args: Parameters<typeof delivered>): Promise<string> => {
  const { status, missing } = await delivered(...args);
  return missing === undefined ? status : `${status}: ${missing}`;
};

const queuePolicy = (resource: string, source: string): string => `
  resource "aws_sqs_queue" "q" {
    name = "alerts"
  }
  resource "aws_sqs_queue_policy" "q" {
    queue_url = aws_sqs_queue.q.id
    policy = jsonencode({
      Statement = [{
        Effect    = "Allow"
        Principal = { Service = "events.amazonaws.com" }
        Action    = "sqs:SendMessage"
        Resource  = ${resource}
        Condition = { ArnEquals = { "aws:SourceArn" = ${source} } }
      }]
    })
  }`;

describe("a queue", () => {
  test.each([
    ["its ARN and the rule's", "aws_sqs_queue.q.arn", "aws_cloudwatch_event_rule.r.arn", "delivered"],
    [
      "ARNs built by hand",
      '"arn:aws:sqs:us-east-1:${data.aws_caller_identity.me.account_id}:alerts"',
      '"arn:aws:events:us-east-1:${data.aws_caller_identity.me.account_id}:rule/rule"',
      "delivered",
    ],
    ["a pattern of rules", "aws_sqs_queue.q.arn", '"arn:aws:events:*:*:rule/*"', "delivered"],
    ["rules of the rule", "aws_sqs_queue.q.arn", '"${aws_cloudwatch_event_rule.r.arn}/*"', "refused"],
    ["another region", '"arn:aws:sqs:eu-west-1:*:alerts"', "aws_cloudwatch_event_rule.r.arn", "refused"],
    ["another queue", '"arn:aws:sqs:*:*:other"', "aws_cloudwatch_event_rule.r.arn", "refused"],
    [
      "a literal account, while the provider's is not known",
      '"arn:aws:sqs:us-east-1:111122223333:alerts"',
      "aws_cloudwatch_event_rule.r.arn",
      "unknown: the account of provider aws",
    ],
    ["a source that is not known", "aws_sqs_queue.q.arn", "var.source", "unknown: var.source"],
  ])("whose policy names %s", async (_, resource, source, expected) => {
    const hcl = `${queuePolicy(resource, source)}\nvariable "source" {}`;
    expect(await statusOf("aws_sqs_queue.q.arn", hcl)).toBe(expected);
  });

  test("without a policy refuses, and says what is lacking", async () => {
    const delivery = await delivered(
      "aws_sqs_queue.q.arn",
      'resource "aws_sqs_queue" "q" {\n  name = "alerts"\n}',
    );
    expect(delivery.status).toBe("refused");
    expect(delivery.reason).toBe(
      "no queue policy lets events.amazonaws.com send to alerts (sqs:SendMessage)",
    );
  });

  test("with two policies that disagree cannot be told, as each replaces the other", async () => {
    const other = `resource "aws_sqs_queue_policy" "other" {
      queue_url = aws_sqs_queue.q.url
      policy    = jsonencode({ Statement = [] })
    }`;
    const hcl = queuePolicy("aws_sqs_queue.q.arn", "aws_cloudwatch_event_rule.r.arn");
    expect(await statusOf("aws_sqs_queue.q.arn", `${hcl}\n${other}`)).toMatch(
      /^unknown: which of .* is the policy/,
    );
  });

  test("with a policy in the queue itself, as a heredoc", async () => {
    const hcl = `resource "aws_sqs_queue" "q" {
      name   = "alerts"
      policy = <<-EOT
        {"Statement": {"Effect": "Allow", "Principal": {"Service": "events.amazonaws.com"}, "Action": "sqs:*",
          "Resource": "*", "Condition": {"ArnLike": {"aws:SourceArn": "\${aws_cloudwatch_event_rule.r.arn}"}}}}
      EOT
    }`;
    expect(await statusOf("aws_sqs_queue.q.arn", hcl)).toBe("delivered");
  });

  test("that the source does not make cannot be told, unless its policy is stated", async () => {
    const arn = '"arn:aws:sqs:us-east-1:111122223333:elsewhere"';
    expect(await statusOf(arn, "")).toBe("unknown: arn:aws:sqs:us-east-1:111122223333:elsewhere");
    const stated = (Action: string) => ({
      version: 1,
      resourcePolicies: [
        {
          resource: "arn:aws:sqs:us-east-1:111122223333:*",
          policy: { Statement: [{ Effect: "Allow", Principal: "*", Action, Resource: "*" }] },
        },
      ],
    });
    expect(await statusOf(arn, "", "", stated("sqs:SendMessage"))).toBe("delivered");
    expect(await statusOf(arn, "", "", stated("sqs:ReceiveMessage"))).toBe("refused");
  });

  test("that a module makes out of sight, or a variable names, can be stated by its reference", async () => {
    const module = 'module "q" {\n  source = "terraform-aws-modules/sqs/aws"\n}';
    expect(await statusOf("module.q.queue_arn", module)).toBe("unknown: module.q.queue_arn");
  });

  test("whose policy may be made by a module out of sight cannot be told", async () => {
    const hcl = `resource "aws_sqs_queue" "q" {\n  name = "alerts"\n}
      module "policy" {
        source    = "example/queue-policy/aws"
        queue_url = aws_sqs_queue.q.url
      }`;
    expect(await statusOf("aws_sqs_queue.q.arn", hcl)).toBe("unknown: module.policy");
  });

  describe("that a KMS key encrypts", () => {
    const encrypted = (key: string, policy: string): string => `
      ${queuePolicy("aws_sqs_queue.q.arn", "aws_cloudwatch_event_rule.r.arn").replace('name = "alerts"', `name = "alerts"\n    kms_master_key_id = ${key}`)}
      resource "aws_kms_key" "k" {
        ${policy}
      }
      resource "aws_kms_alias" "k" {
        name          = "alias/queues"
        target_key_id = aws_kms_key.k.key_id
      }`;
    const letting = `policy = jsonencode({ Statement = [{ Effect = "Allow", Resource = "*"
      Principal = { Service = "events.amazonaws.com" }, Action = ["kms:Decrypt", "kms:GenerateDataKey*"] }] })`;

    test.each([
      ["the key's id", "aws_kms_key.k.id", letting, "delivered"],
      ["the key's ARN", "aws_kms_key.k.arn", letting, "delivered"],
      ["an alias", "aws_kms_alias.k.name", letting, "delivered"],
      ["the default policy", "aws_kms_key.k.id", "", "refused"],
      ["AWS's own key", '"alias/aws/sqs"', letting, "refused"],
      ["a key elsewhere", "var.key", letting, "unknown: var.key"],
    ])("by %s", async (_, key, policy, expected) => {
      expect(await statusOf("aws_sqs_queue.q.arn", `${encrypted(key, policy)}\nvariable "key" {}`)).toBe(
        expected,
      );
    });
  });
});

describe("a log group", () => {
  const logs = (resource: string): string => `
    resource "aws_cloudwatch_log_group" "l" {
      name = "/aws/events/audit"
    }
    data "aws_iam_policy_document" "l" {
      statement {
        actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
        resources = [${resource}]
        principals {
          type        = "Service"
          identifiers = ["events.amazonaws.com", "delivery.logs.amazonaws.com"]
        }
      }
    }
    resource "aws_cloudwatch_log_resource_policy" "l" {
      policy_name     = "events"
      policy_document = data.aws_iam_policy_document.l.json
    }`;

  test.each([
    ['"${aws_cloudwatch_log_group.l.arn}:*"', "delivered"],
    ['"${aws_cloudwatch_log_group.l.arn}:*:*"', "delivered"],
    ['"arn:aws:logs:*:*:log-group:/aws/events/*:*"', "delivered"],
    ["aws_cloudwatch_log_group.l.arn", "refused"],
    ['"${aws_cloudwatch_log_group.l.arn}/*"', "refused"],
  ])("whose log resource policy names %s", async (resource, expected) => {
    expect(await statusOf("aws_cloudwatch_log_group.l.arn", logs(resource))).toBe(expected);
    const byHand =
      '"arn:aws:logs:us-east-1:${data.aws_caller_identity.me.account_id}:log-group:/aws/events/audit:*"';
    expect(await statusOf(byHand, logs(resource))).toBe(expected);
  });

  test("takes no role", async () => {
    const delivery = await delivered(
      "aws_cloudwatch_log_group.l.arn",
      logs('"*"'),
      'role_arn = "arn:aws:iam::111122223333:role/x"',
    );
    expect(delivery).toMatchObject({ status: "refused", reason: "a log-group target takes no role_arn" });
  });
});

describe("a function", () => {
  const permission = (more: string): string => `
    resource "aws_lambda_function" "f" {
      function_name = "handler"
    }
    resource "aws_lambda_alias" "live" {
      name          = "live"
      function_name = aws_lambda_function.f.function_name
    }
    resource "aws_lambda_permission" "p" {
      action    = "lambda:InvokeFunction"
      principal = "events.amazonaws.com"
      ${more}
    }`;

  test.each([
    ["its name", "function_name = aws_lambda_function.f.function_name", "delivered"],
    ["its ARN", "function_name = aws_lambda_function.f.arn", "delivered"],
    [
      "the rule",
      "function_name = aws_lambda_function.f.id\nsource_arn = aws_cloudwatch_event_rule.r.arn",
      "delivered",
    ],
    [
      "another rule",
      'function_name = "handler"\nsource_arn = "arn:aws:events:us-east-1:1:rule/other"',
      "refused",
    ],
    ["another function", 'function_name = "other"', "refused"],
    ["an alias", 'function_name = "handler"\nqualifier = "live"', "refused"],
  ])("with a permission for %s", async (_, more, expected) => {
    expect(await statusOf("aws_lambda_function.f.arn", permission(more))).toBe(expected);
  });

  test("by its alias needs the permission of the alias", async () => {
    const arn = "aws_lambda_alias.live.arn";
    expect(await statusOf(arn, permission('function_name = "handler"'))).toBe("refused");
    expect(await statusOf(arn, permission('function_name = "handler"\nqualifier = "live"'))).toBe(
      "delivered",
    );
  });
});

test("a topic goes by its policy", async () => {
  const hcl = `
    resource "aws_sns_topic" "t" {}
    resource "aws_sns_topic_policy" "t" {
      arn    = aws_sns_topic.t.arn
      policy = jsonencode({ Statement = [{ Effect = "Allow", Principal = { Service = "events.amazonaws.com" }, Action = "sns:Publish", Resource = aws_sns_topic.t.arn }] })
    }`;
  expect(await statusOf("aws_sns_topic.t.arn", hcl)).toBe("delivered");
});

describe("a destination by role", () => {
  const stream = (role: string, policies: string): string => `
    resource "aws_kinesis_stream" "s" {
      name = "events"
    }
    resource "aws_iam_role" "r" {
      name = "invoke"
      ${role}
    }
    ${policies}`;
  const putRecord =
    'jsonencode({ Statement = [{ Effect = "Allow", Action = "kinesis:Put*", Resource = aws_kinesis_stream.s.arn }] })';
  const withRole = "role_arn = aws_iam_role.r.arn";

  test.each([
    ["inline", `${trust}\ninline_policy {\n name = "p"\n policy = ${putRecord}\n}`, "", "delivered"],
    [
      "separate",
      trust,
      `resource "aws_iam_role_policy" "p" {\n role = aws_iam_role.r.id\n policy = ${putRecord}\n}`,
      "delivered",
    ],
    [
      "attached",
      trust,
      `resource "aws_iam_policy" "p" {\n policy = ${putRecord}\n}
       resource "aws_iam_role_policy_attachment" "p" {\n role = aws_iam_role.r.name\n policy_arn = aws_iam_policy.p.arn\n}`,
      "delivered",
    ],
    [
      "of AWS for all",
      `${trust}\nmanaged_policy_arns = ["arn:aws:iam::aws:policy/AdministratorAccess"]`,
      "",
      "delivered",
    ],
    [
      "of AWS for one service",
      `${trust}\nmanaged_policy_arns = ["arn:aws:iam::aws:policy/AmazonKinesisFullAccess"]`,
      "",
      "delivered",
    ],
    [
      "of AWS for another service",
      `${trust}\nmanaged_policy_arns = ["arn:aws:iam::aws:policy/service-role/AWSLambdaRole"]`,
      "",
      "refused",
    ],
    [
      "of AWS that is looked up",
      trust,
      `data "aws_iam_policy" "k" {\n arn = "arn:aws:iam::aws:policy/AmazonKinesisFullAccess"\n}
       resource "aws_iam_role_policy" "p" {\n role = aws_iam_role.r.id\n policy = data.aws_iam_policy.k.policy\n}`,
      "delivered",
    ],
    [
      "of AWS that is not known",
      `${trust}\nmanaged_policy_arns = ["arn:aws:iam::aws:policy/SomethingReadOnlyAccess"]`,
      "",
      "unknown: the policy arn:aws:iam::aws:policy/SomethingReadOnlyAccess",
    ],
    [
      "its own, beside a copy of one of AWS that is not known",
      trust,
      `data "aws_iam_policy" "t" {\n arn = "arn:aws:iam::aws:policy/SomethingWriteOnlyAccess"\n}
       resource "aws_iam_role_policy" "t" {\n role = aws_iam_role.r.id\n policy = data.aws_iam_policy.t.policy\n}
       resource "aws_iam_role_policy" "p" {\n role = aws_iam_role.r.id\n policy = ${putRecord}\n}`,
      "delivered",
    ],
    [
      "its own, beside a copy of one of AWS that may deny",
      trust,
      `data "aws_iam_policy" "t" {\n arn = "arn:aws:iam::aws:policy/AWSDenySomething"\n}
       resource "aws_iam_role_policy" "t" {\n role = aws_iam_role.r.id\n policy = data.aws_iam_policy.t.policy\n}
       resource "aws_iam_role_policy" "p" {\n role = aws_iam_role.r.id\n policy = ${putRecord}\n}`,
      "unknown: data.aws_iam_policy.t.policy",
    ],
    ["none", trust, "", "refused"],
    [
      "but no trust",
      'assume_role_policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }] })',
      `resource "aws_iam_role_policy" "p" {\n role = aws_iam_role.r.id\n policy = ${putRecord}\n}`,
      "refused",
    ],
    [
      "within a boundary",
      `${trust}\npermissions_boundary = "arn:aws:iam::111122223333:policy/b"`,
      `resource "aws_iam_role_policy" "p" {\n role = aws_iam_role.r.id\n policy = ${putRecord}\n}`,
      "unknown: arn:aws:iam::111122223333:policy/b",
    ],
  ])("whose policy is %s", async (_, role, policies, expected) => {
    expect(await statusOf("aws_kinesis_stream.s.arn", stream(role, policies), withRole)).toBe(expected);
  });

  test("without one refuses", async () => {
    expect(await statusOf("aws_kinesis_stream.s.arn", stream(trust, ""))).toBe("refused");
  });

  test("with one elsewhere cannot be told, unless it is stated", async () => {
    const given = "role_arn = var.role";
    const hcl = `${stream(trust, "")}\nvariable "role" {}`;
    expect(await statusOf("aws_kinesis_stream.s.arn", hcl, given)).toBe("unknown: var.role");
    const stated = {
      version: 1,
      rolePolicies: [
        {
          role: "${var.role}",
          policy: {
            Statement: [{ Effect: "Allow", Action: "kinesis:*", Resource: "${aws_kinesis_stream.s.arn}" }],
          },
        },
      ],
    };
    expect(await statusOf("aws_kinesis_stream.s.arn", hcl, given, stated)).toBe("delivered");
  });
});

describe("a dead-letter queue", () => {
  const dead = (name: string): string => `
    dead_letter_config {
      arn = aws_sqs_queue.${name}.arn
    }`;
  const policy = queuePolicy("aws_sqs_queue.q.arn", "aws_cloudwatch_event_rule.r.arn");
  const queues = `${policy}
    resource "aws_sqs_queue" "silent" {}
    resource "aws_sqs_queue" "fifo" {
      name = "dead.fifo"
    }`;

  test.each([
    ["q", "delivered"],
    ["silent", "refused"],
    ["fifo", "refused"],
  ])("%s is decided as any queue, a FIFO one refused", async (name, expected) => {
    const { deadLetter } = await delivered("aws_sqs_queue.q.arn", queues, dead(name));
    expect(deadLetter?.status).toBe(expected);
  });

  test("that is not there is not decided", async () => {
    expect((await delivered("aws_sqs_queue.q.arn", queues)).deadLetter).toBeUndefined();
  });
});

test("a target on another bus than its rule is not delivered", async () => {
  const delivery = await delivered(
    "aws_sqs_queue.q.arn",
    queuePolicy('"*"', '"*"'),
    'event_bus_name = "other"',
  );
  expect(delivery).toMatchObject({
    status: "refused",
    reason: "it is on the bus other, its rule on default",
  });
});

describe("a file of assumptions", () => {
  test.each([
    [[], /is not a JSON object/],
    [{ version: 2 }, /"version" is 2; only 1 is known/],
    [
      { version: 1, policies: [] },
      /"policies" is not known; allowed: version, resourcePolicies, rolePolicies/,
    ],
    [{ version: 1, resourcePolicies: {} }, /"resourcePolicies" is not a list/],
    [{ version: 1, resourcePolicies: [{ policy: {} }] }, /resourcePolicies\[0\]\.resource is not a string/],
    [
      { version: 1, rolePolicies: [{ role: "r", policy: "x" }] },
      /rolePolicies\[0\]\.policy is not an object/,
    ],
    [
      { version: 1, rolePolicies: [{ role: "r", policy: {} }] },
      /rolePolicies\[0\]\.policy has no "Statement"/,
    ],
  ])("is refused where it is %j", (json, reason) => {
    expect(() => parseAssumptions(json, "assume.json")).toThrow(reason);
  });

  test("is read from a file", () => {
    const folder = folderOf({ "assume.json": '{"version": 1}' });
    expect(readAssumptions(`${folder}/assume.json`)).toEqual({ resourcePolicies: [], rolePolicies: [] });
  });
});

describe("a task in an ECS cluster", () => {
  const run = (resource: string, cluster: string) =>
    statusOf(
      "data.aws_ecs_cluster.jobs.arn",
      `data "aws_ecs_cluster" "jobs" {
         cluster_name = "jobs"
       }
       resource "aws_ecs_task_definition" "t" {
         family = "nightly"
       }
       resource "aws_iam_role" "r" {
         name = "r"
         ${trust}
       }
       resource "aws_iam_role_policy" "run" {
         role   = aws_iam_role.r.id
         policy = jsonencode({
           Statement = [{
             Effect    = "Allow"
             Action    = "ecs:RunTask"
             Resource  = ${resource}
             Condition = { ArnEquals = { "ecs:cluster" = ${cluster} } }
           }]
         })
       }`,
      `role_arn = aws_iam_role.r.arn
       ecs_target {
         task_definition_arn = aws_ecs_task_definition.t.arn
       }`,
    );

  it.each([
    ['replace(aws_ecs_task_definition.t.arn, "/:\\\\d+$/", ":*")', "delivered"],
    ['"${aws_ecs_task_definition.t.arn_without_revision}:*"', "delivered"],
    ["aws_ecs_task_definition.t.arn", "delivered"],
    ['"arn:aws:ecs:us-east-1:*:task-definition/nightly:*"', "delivered"],
    ['"arn:aws:ecs:us-east-1:*:task-definition/weekly:*"', "refused"],
  ])("may run by a policy for %s: %s", async (resource, expected) => {
    expect(await run(resource, "data.aws_ecs_cluster.jobs.arn")).toBe(expected);
  });

  it("may not run in another cluster than the policy's condition names", async () => {
    expect(await run('"*"', '"arn:aws:ecs:us-east-1:*:cluster/jobs"')).toBe("delivered");
    expect(await run('"*"', '"arn:aws:ecs:us-east-1:*:cluster/other"')).toBe("refused");
  });
});

it("does not take the policy that SNS makes by itself for one that lets EventBridge in", async () => {
  const topic = `resource "aws_sns_topic" "t" {
    name   = "t"
    policy = jsonencode({
      Statement = [{
        Effect    = "Allow"
        Principal = { AWS = "*" }
        Action    = ["SNS:Publish", "SNS:Subscribe"]
        Resource  = "*"
        Condition = { StringEquals = { "AWS:SourceOwner" = data.aws_caller_identity.me.account_id } }
      }]
    })
  }`;
  expect(await statusOf("aws_sns_topic.t.arn", topic)).toBe("refused");
});

describe("a FIFO queue", () => {
  const policy = queuePolicy("aws_sqs_queue.q.arn", "aws_cloudwatch_event_rule.r.arn");
  const group = 'sqs_target {\n message_group_id = "audit"\n}';
  test.each([
    ["with a group, by its content", "content_based_deduplication = true", group, "delivered"],
    ["without a group", "content_based_deduplication = true", "", "refused"],
    ["that wants a deduplication id", "", group, "refused"],
    ["of which that is not known", "content_based_deduplication = var.hidden", group, "unknown"],
  ])("%s", async (_, settings, target, expected) => {
    const queue = `${policy}
      variable "hidden" {}`.replace(
      'name = "alerts"',
      `name = "alerts.fifo"\n fifo_queue = true\n ${settings}`,
    );
    expect((await delivered("aws_sqs_queue.q.arn", queue, target)).status).toBe(expected);
  });
});
