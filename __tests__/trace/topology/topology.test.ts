import { deliveryOf } from "../../../trace/iam/delivery";
import { readSource, stackNames } from "../../../trace/terraform/read-source";
import { isObject, textOf, type Value } from "../../../trace/terraform/value";
import { topology } from "../../../trace/topology/read-topology";
import type { Topology } from "../../../trace/topology/topology";
import { folderOf, readHcl, removeFolders } from "../terraform/written-folder";

afterAll(removeFolders);

const read = async (hcl: string, options?: Parameters<typeof readHcl>[1]): Promise<Topology> =>
  topology(await readHcl(hcl, options));

const article = `
  variable "name" { default = "audit" }
  variable "account" { default = "111122223333" }
  provider "aws" {
    region = "us-east-1"
  }
  module "integration" {
    source              = "git::https://github.com/GenesysCloudDevOps/aws-event-bridge-module.git?ref=main"
    aws_account_id      = var.account
    aws_account_region  = "us-east-1"
    event_source_suffix = var.name
    topic_filters       = ["v2.audits.entitytype.{id}.entityid.{id}"]
  }
  resource "aws_cloudwatch_log_group" "audit" {
    name = "/aws/events/audit"
  }
  data "aws_cloudwatch_event_source" "genesys" {
    depends_on  = [module.integration]
    name_prefix = "aws.partner/genesys.com"
  }
  resource "aws_cloudwatch_event_bus" "genesys" {
    name              = data.aws_cloudwatch_event_source.genesys.name
    event_source_name = data.aws_cloudwatch_event_source.genesys.name
  }
  resource "aws_cloudwatch_event_rule" "audit" {
    name           = "audit"
    event_bus_name = data.aws_cloudwatch_event_source.genesys.name
    event_pattern  = <<-EOF
      {
        "source": [{ "prefix": "aws.partner/genesys.com" }]
      }
    EOF
  }
  resource "aws_cloudwatch_event_target" "log" {
    rule           = aws_cloudwatch_event_rule.audit.name
    target_id      = "log"
    arn            = aws_cloudwatch_log_group.audit.arn
    event_bus_name = data.aws_cloudwatch_event_source.genesys.name
  }`;

const logPolicy = `
  resource "aws_cloudwatch_log_resource_policy" "audit" {
    policy_name     = "audit"
    policy_document = jsonencode({
      Statement = [{
        Effect    = "Allow"
        Principal = { Service = ["events.amazonaws.com", "delivery.logs.amazonaws.com"] }
        Action    = ["logs:CreateLogStream", "logs:PutLogEvents"]
        Resource  = "\${aws_cloudwatch_log_group.audit.arn}:*"
        Condition = { ArnEquals = { "aws:SourceArn" = aws_cloudwatch_event_rule.audit.arn } }
      }]
    })
  }`;

describe("the article's folder", () => {
  test("has the way of an event in its order", async () => {
    const { integrations, partnerEventSources, eventBuses, rules, unreadModules } = await read(article);
    expect(integrations.map(({ address, suffix, enabled }) => [address, suffix, enabled])).toEqual([
      ["module.integration", "audit", true],
    ]);
    expect(textOf(integrations[0]?.topics ?? null)).toBe("[v2.audits.entitytype.{id}.entityid.{id}]");
    expect(partnerEventSources.map(({ namePrefix }) => namePrefix)).toEqual(["aws.partner/genesys.com"]);
    expect(unreadModules.map(({ address }) => address)).toEqual(["module.integration"]);
    const [rule] = rules;
    expect(rule?.bus).toBe(eventBuses[0]);
    expect(textOf(rule?.pattern ?? null)).toBe("{source = [{prefix = aws.partner/genesys.com}]}");
    expect(rule?.targets.map(({ address, onBusOfRule }) => [address, onBusOfRule])).toEqual([
      ["aws_cloudwatch_event_target.log", true],
    ]);
    expect(rule?.targets[0]?.destination).toMatchObject({ kind: "log-group", name: "/aws/events/audit" });
    expect(rule?.line).toBe(25);
  });

  test("is refused for lack of the log policy, and delivered with it", async () => {
    for (const [hcl, status] of [
      [article, "refused"],
      [article + logPolicy, "delivered"],
    ] as const) {
      const found = await read(hcl);
      const [target] = found.targets;
      expect(target && deliveryOf(target, found).status).toBe(status);
    }
  });
});

describe("an integration", () => {
  test("may be the provider's resource, with its topics in JSON", async () => {
    const { integrations } = await read(`
      resource "genesyscloud_integration" "events" {
        intended_state   = "DISABLED"
        integration_type = "amazon-eventbridge-source"
        config {
          properties = jsonencode({
            eventSourceSuffix = "x"
            awsAccountId      = "111122223333"
            awsAccountRegion  = "us-east-1"
            eventFilter       = ["v2.users.{id}.presence"]
          })
        }
      }
      resource "genesyscloud_integration" "other" {
        integration_type = "embedded-client-app"
      }`);
    expect(integrations).toHaveLength(1);
    expect(integrations[0]).toMatchObject({
      by: "resource",
      suffix: "x",
      awsRegion: "us-east-1",
      enabled: false,
    });
    expect(integrations[0]?.topics).toEqual(["v2.users.{id}.presence"]);
  });
});

describe("a rule", () => {
  const pattern = async (text: string): Promise<Topology> =>
    read(`resource "aws_cloudwatch_event_rule" "r" {\n  event_pattern = ${text}\n}
      variable "id" {}`);

  test("keeps what is not known in its pattern where it stands", async () => {
    const { rules } = await pattern(
      'jsonencode({ source = [var.id], detail = { x = ["a", "${var.id}-b"] } })',
    );
    expect(textOf(rules[0]?.pattern ?? null)).toBe("{detail = {x = [a, ${var.id}-b]}, source = [${var.id}]}");
  });

  test("says why a pattern cannot be parsed", async () => {
    const { rules, diagnostics } = await pattern('"{ not json"');
    expect(rules[0]?.patternProblem).toMatch(/^not JSON/);
    expect(diagnostics.map(({ address }) => address)).toEqual(["aws_cloudwatch_event_rule.r.event_pattern"]);
  });

  test.each([
    ['state = "DISABLED"', false],
    ['state = "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"', true],
    ["is_enabled = false", false],
    ["", true],
  ])("with %j is on: %s", async (hcl, expected) => {
    const { rules } = await read(`resource "aws_cloudwatch_event_rule" "r" {\n  ${hcl}\n}`);
    expect(rules[0]?.enabled).toBe(expected);
  });
});

describe("a target", () => {
  const target = async (hcl: string): Promise<Topology["targets"][number]> => {
    const { targets } = await read(`
      resource "aws_cloudwatch_event_bus" "own" {
        name = "own"
      }
      resource "aws_cloudwatch_event_rule" "r" {
        name           = "r"
        event_bus_name = aws_cloudwatch_event_bus.own.arn
      }
      resource "aws_cloudwatch_event_target" "t" {
        ${hcl}
      }`);
    const [found] = targets;
    if (found === undefined) throw new Error("no target");
    return found;
  };

  test.each([
    ["by the rule's name", "rule = aws_cloudwatch_event_rule.r.name", "own"],
    ["by its literal name and the bus's", 'rule = "r"\nevent_bus_name = "own"', "own"],
    [
      "by the bus's ARN",
      "rule = aws_cloudwatch_event_rule.r.name\nevent_bus_name = aws_cloudwatch_event_bus.own.arn",
      "own",
    ],
  ])("finds its rule %s", async (_, hcl, bus) => {
    const { rule } = await target(`${hcl}\narn = "arn:aws:sqs:us-east-1:111122223333:q"`);
    expect(rule?.address).toBe("aws_cloudwatch_event_rule.r");
    expect(textOf(rule?.busName ?? null)).toBe(bus);
  });

  test("is on another bus than its rule where it names none", async () => {
    const { onBusOfRule, busName } = await target('rule = aws_cloudwatch_event_rule.r.name\narn = "x"');
    expect([onBusOfRule, busName]).toEqual([false, "default"]);
  });

  test("has no rule where none has its name", async () => {
    expect((await target('rule = "other"\narn = "x"')).rule).toBeUndefined();
  });

  test("has its input, retry policy, dead-letter queue and parameters", async () => {
    const found = await target(`
      rule = "r"
      arn  = "arn:aws:ecs:us-east-1:111122223333:cluster/c"
      input_transformer {
        input_paths    = { id = "$.id" }
        input_template = "<id>"
      }
      retry_policy {
        maximum_retry_attempts = 2
      }
      dead_letter_config {
        arn = "arn:aws:sqs:us-east-1:111122223333:dead"
      }
      ecs_target {
        task_definition_arn = "task"
      }`);
    expect(textOf(found.inputTransformer?.inputPaths ?? null)).toBe("{id = $.id}");
    expect(found.retryPolicy).toEqual({ maximumEventAge: null, maximumRetryAttempts: 2 });
    expect(found.deadLetter).toMatchObject({ kind: "queue", name: "dead", fifo: false });
    expect([...found.parameters.keys()]).toEqual(["ecs_target"]);
  });

  test.each([
    ["arn:aws:sqs:us-east-1:1:q", "queue"],
    ["arn:aws:sns:us-east-1:1:t", "topic"],
    ["arn:aws:lambda:us-east-1:1:function:f", "function"],
    ["arn:aws:logs:us-east-1:1:log-group:/x:*", "log-group"],
    ["arn:aws:kinesis:us-east-1:1:stream/s", "kinesis"],
    ["arn:aws:firehose:us-east-1:1:deliverystream/s", "firehose"],
    ["arn:aws:states:us-east-1:1:stateMachine:m", "state-machine"],
    ["arn:aws:events:us-east-1:1:event-bus/b", "event-bus"],
    ["arn:aws:events:us-east-1:1:api-destination/a/1", "api-destination"],
    ["arn:aws:execute-api:us-east-1:1:api/stage/GET/x", "api-gateway"],
    ["arn:aws:inspector:us-east-1:1:target/t", "other"],
  ])("at %s is a %s", async (arn, kind) => {
    expect((await target(`rule = "r"\narn = "${arn}"`)).destination.kind).toBe(kind);
  });
});

describe("identities", () => {
  const expanded = async (expression: string): Promise<string> => {
    const found = await read(`
      provider "aws" {
        region = "us-east-1"
      }
      provider "aws" {
        alias  = "eu"
        region = "eu-west-1"
      }
      data "aws_caller_identity" "me" {}
      data "aws_region" "here" {}
      data "aws_partition" "p" {}
      resource "aws_sqs_queue" "q" {
        name = "alerts"
      }
      resource "aws_sqs_queue" "eu" {
        provider = aws.eu
        name     = "alerts"
      }
      resource "aws_sqs_queue" "generated" {}
      resource "aws_lambda_function" "f" {
        function_name = "f"
      }
      resource "aws_cloudwatch_event_rule" "r" {
        name = "r"
      }
      resource "test_thing" "it" {
        value = ${expression}
      }`);
    const it = found.configuration.resources.find(({ type }) => type === "test_thing");
    return textOf(found.expand(it?.get("value") ?? null));
  };

  test.each([
    ["aws_sqs_queue.q.arn", "arn:aws:sqs:us-east-1:${the account of provider aws}:alerts"],
    [
      '"arn:${data.aws_partition.p.partition}:sqs:${data.aws_region.here.name}:${data.aws_caller_identity.me.account_id}:alerts"',
      "arn:aws:sqs:us-east-1:${the account of provider aws}:alerts",
    ],
    ["aws_sqs_queue.eu.arn", "arn:aws:sqs:eu-west-1:${the account of provider aws}:alerts"],
    ["aws_sqs_queue.q.id", "https://sqs.us-east-1.amazonaws.com/${the account of provider aws}/alerts"],
    [
      "aws_sqs_queue.generated.arn",
      "arn:aws:sqs:us-east-1:${the account of provider aws}:${aws_sqs_queue.generated.name}",
    ],
    ["aws_lambda_function.f.id", "f"],
    ["aws_cloudwatch_event_rule.r.id", "r"],
    ["aws_sqs_queue.q.visibility", "${aws_sqs_queue.q.visibility}"],
  ])("writes out what is known of %s", async (expression, expected) => {
    expect(await expanded(expression)).toBe(expected);
  });
});

test("modules in the style of the registry are read through their maps of settings", async () => {
  const found = await read(
    `module "events" {
       source  = "./modules/events"
       bus     = "orders"
       rules   = { created = { pattern = jsonencode({ source = ["a"] }) }, gone = { enabled = false } }
       targets = { created = [{ name = "queue", arn = aws_sqs_queue.q.arn, dead_letter_arn = aws_sqs_queue.q.arn }] }
     }
     resource "aws_sqs_queue" "q" {
       name = "orders"
     }`,
    {
      files: {
        "modules/events/main.tf": `
          variable "create" { default = true }
          variable "bus" {}
          variable "rules" { type = any }
          variable "targets" { type = any }
          locals {
            rules = flatten([for index, rule in var.rules : merge(rule, { name = index, full_name = "\${replace(index, "_", "-")}-rule" })])
            targets = flatten([
              for index, rule in var.rules : [
                for target in lookup(var.targets, index, []) : merge(target, { rule = index })
              ]
            ])
          }
          resource "aws_cloudwatch_event_bus" "this" {
            count = var.create ? 1 : 0
            name  = var.bus
          }
          resource "aws_cloudwatch_event_rule" "this" {
            for_each       = { for rule in local.rules : rule.name => rule if var.create }
            name           = each.value.full_name
            event_bus_name = aws_cloudwatch_event_bus.this[0].name
            event_pattern  = lookup(each.value, "pattern", null)
            is_enabled     = try(each.value.enabled, true)
          }
          resource "aws_cloudwatch_event_target" "this" {
            for_each       = var.create ? { for target in local.targets : target.name => target } : tomap({})
            event_bus_name = aws_cloudwatch_event_bus.this[0].name
            rule           = aws_cloudwatch_event_rule.this[each.value.rule].name
            arn            = lookup(each.value, "destination", null) != null ? "x" : each.value.arn
            dynamic "dead_letter_config" {
              for_each = lookup(each.value, "dead_letter_arn", null) != null ? [true] : []
              content {
                arn = each.value.dead_letter_arn
              }
            }
          }`,
      },
    },
  );
  expect(found.diagnostics).toEqual([]);
  expect(found.rules.map(({ name, enabled }) => [name, enabled])).toEqual([
    ["created-rule", true],
    ["gone-rule", false],
  ]);
  const [target] = found.targets;
  expect(target?.rule?.address).toBe('module.events.aws_cloudwatch_event_rule.this["created"]');
  expect(target?.destination.resource?.address).toBe("aws_sqs_queue.q");
  expect(target?.deadLetter?.resource?.address).toBe("aws_sqs_queue.q");
});

describe("a synthesized stack", () => {
  const stack = JSON.stringify({
    resource: {
      aws_cloudwatch_event_rule: {
        r: { "//": { metadata: { path: "audit/r/Default" } }, name: "r", event_pattern: '{"source":["x"]}' },
      },
    },
  });

  test("is found by its name, or as the only one, and knows the constructs", async () => {
    const outdir = folderOf({ "stacks/audit/cdk.tf.json": stack });
    for (const source of [{ outdir }, { outdir, stack: "audit" }]) {
      const { rules } = topology(await readSource(source));
      expect(rules.map(({ construct }) => construct)).toEqual(["audit/r/Default"]);
    }
  });

  test("is refused where there is none of the name, or more than one without a name", async () => {
    const outdir = folderOf({
      "stacks/a/cdk.tf.json": stack,
      "stacks/b/cdk.tf.json": stack,
      "stacks/c/other": "",
    });
    expect(stackNames(outdir)).toEqual(["a", "b"]);
    await expect(readSource({ outdir })).rejects.toThrow(
      /has 2 stacks; name one or more, or all with "\*": a, b/,
    );
    await expect(readSource({ outdir, stack: "c" })).rejects.toThrow(/has no stack "c"; it has: a, b/);
    await expect(readSource({ outdir: "/no/such" })).rejects.toThrow(
      /no synthesized stack: run "cdktf synth"/,
    );
  });
});

test("20,000 rules with their queues are read and decided", async () => {
  const many = 20_000;
  const each = (make: (i: number) => unknown): Record<string, unknown> =>
    Object.fromEntries(Array.from({ length: many }, (_, i) => [`x${i}`, make(i)]));
  const resource = {
    aws_cloudwatch_event_rule: each((i) => ({ name: `r${i}`, event_pattern: '{"source":["x"]}' })),
    aws_cloudwatch_event_target: each((i) => ({
      rule: `\${aws_cloudwatch_event_rule.x${i}.name}`,
      arn: `\${aws_sqs_queue.x${i}.arn}`,
    })),
    aws_sqs_queue: each(() => ({})),
    aws_sqs_queue_policy: each((i) => ({
      queue_url: `\${aws_sqs_queue.x${i}.url}`,
      policy: `{"Statement":{"Effect":"Allow","Principal":"*","Action":"sqs:*","Resource":"\${aws_sqs_queue.x${i}.arn}"}}`,
    })),
  };
  const outdir = folderOf({ "stacks/many/cdk.tf.json": JSON.stringify({ resource }) });
  const found = topology(await readSource({ outdir }));
  expect(found.rules).toHaveLength(many);
  const statuses = new Set(found.targets.map((target) => deliveryOf(target, found).status));
  expect([...statuses]).toEqual(["delivered"]);
});

const isPlain = (value: Value): boolean => typeof value === "string" || isObject(value);

test("what a policy is on is an ARN, however the policy names it", async () => {
  const { resourcePolicies } = await read(`
    resource "aws_sqs_queue_policy" "url" {
      queue_url = "https://sqs.us-east-1.amazonaws.com/111122223333/q"
      policy    = "{}"
    }
    resource "aws_kms_key_policy" "key" {
      key_id = "arn:aws:kms:us-east-1:111122223333:key/k"
      policy = "{}"
    }
    resource "aws_cloudwatch_event_permission" "bus" {
      principal      = "111122223333"
      statement_id   = "x"
      event_bus_name = "own"
    }`);
  expect(resourcePolicies.map(({ service, on }) => [service, textOf(on)])).toEqual([
    ["sqs", "arn:aws:sqs:us-east-1:111122223333:q"],
    ["kms", "arn:aws:kms:us-east-1:111122223333:key/k"],
    ["events", "arn:aws:events:${the region of provider aws}:${the account of provider aws}:event-bus/own"],
  ]);
  expect(resourcePolicies.every(({ document }) => isPlain(document))).toBe(true);
});
