import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { readSource } from "../../../trace/terraform/read-source";
import { textOf } from "../../../trace/terraform/value";
import { attribute, folderOf, readHcl, removeFolders, valueAt } from "./written-folder";

afterAll(removeFolders);

const addresses = ({ resources }: Awaited<ReturnType<typeof readHcl>>): string[] =>
  resources.map(({ address }) => address).sort();

describe("a Terraform folder", () => {
  test("gives a variable the value of the caller, then of the tfvars files, then its default", async () => {
    const files = {
      "terraform.tfvars": 'a = "tfvars"\nb = "tfvars"\n',
      "z.auto.tfvars": 'b = "auto"\n',
      "more.auto.tfvars.json": '{"c": "json"}',
    };
    const configuration = await readHcl(
      `variable "a" {}
       variable "b" {}
       variable "c" {}
       variable "d" { default = "default" }
       variable "e" {}
       variable "f" { type = list(string) }
       resource "test_thing" "it" {
         value = [var.a, var.b, var.c, var.d, var.e, var.f]
       }`,
      { files, variables: { a: "given", f: '["x", "y"]' } },
    );
    expect(attribute(configuration, "test_thing.it", "value")).toBe(
      "[given, auto, json, default, ${var.e}, [x, y]]",
    );
  });

  test("refuses a value for a variable that is not declared", async () => {
    const reading = readHcl('variable "a" {}', { variables: { b: "1" } });
    await expect(reading).rejects.toThrow(/"b" is not declared in .*; declared: a/);
  });

  test("fills in the defaults of optional attributes", async () => {
    const configuration = await readHcl(
      `variable "rules" {
         type = map(object({ name = string, bus = optional(string, "default"), role = optional(string) }))
         default = { one = { name = "one" }, two = { name = "two", bus = "own" } }
       }
       resource "test_thing" "it" {
         for_each = var.rules
         value    = [each.key, each.value.bus, each.value.role == null]
       }`,
    );
    expect(attribute(configuration, 'test_thing.it["one"]', "value")).toBe("[one, default, true]");
    expect(attribute(configuration, 'test_thing.it["two"]', "value")).toBe("[two, own, true]");
  });

  test("repeats blocks by count and for_each, and follows from one to another", async () => {
    const configuration = await readHcl(
      `locals { queues = { a = "first", b = "second" } }
       resource "aws_sqs_queue" "q" {
         for_each = local.queues
         name     = each.value
       }
       resource "aws_sqs_queue_policy" "q" {
         for_each  = aws_sqs_queue.q
         queue_url = each.value.id
       }
       resource "aws_sns_topic" "t" {
         count = 2
         name  = "topic-\${count.index}"
       }
       resource "test_thing" "it" {
         all = [values(aws_sqs_queue.q)[*].arn, aws_sns_topic.t[*].name, aws_sns_topic.t[1].arn]
       }`,
    );
    expect(addresses(configuration)).toEqual([
      "aws_sns_topic.t[0]",
      "aws_sns_topic.t[1]",
      'aws_sqs_queue.q["a"]',
      'aws_sqs_queue.q["b"]',
      'aws_sqs_queue_policy.q["a"]',
      'aws_sqs_queue_policy.q["b"]',
      "test_thing.it",
    ]);
    expect(attribute(configuration, 'aws_sqs_queue_policy.q["b"]', "queue_url")).toBe(
      '${aws_sqs_queue.q["b"].id}',
    );
    expect(attribute(configuration, "test_thing.it", "all")).toBe(
      '[[${aws_sqs_queue.q["a"].arn}, ${aws_sqs_queue.q["b"].arn}], [topic-0, topic-1], ${aws_sns_topic.t[1].arn}]',
    );
  });

  test("keeps one instance for a for_each that is not known, the same for all that go through it", async () => {
    const configuration = await readHcl(
      `variable "names" {}
       resource "aws_cloudwatch_event_rule" "r" {
         for_each = toset(var.names)
         name     = each.key
       }
       resource "aws_cloudwatch_event_target" "t" {
         for_each = toset(var.names)
         rule     = aws_cloudwatch_event_rule.r[each.key].name
         arn      = aws_cloudwatch_event_rule.r[each.value].arn
       }`,
    );
    const [rule, target] = configuration.resources;
    expect(rule?.conditional).toBe("var.names");
    expect(textOf(target?.get("rule") ?? null)).toBe(textOf(rule?.get("name") ?? null));
    expect(textOf(target?.get("arn") ?? null)).toBe("${aws_cloudwatch_event_rule.r[each.key].arn}");
  });

  test("takes an unknown count as one instance that may not be there", async () => {
    const configuration = await readHcl(
      'variable "on" {}\nresource "aws_sqs_queue" "q" {\n  count = var.on ? 1 : 0\n  name = "q"\n}',
    );
    expect(configuration.resources.map(({ address, conditional }) => [address, conditional])).toEqual([
      ["aws_sqs_queue.q[0]", "var.on"],
    ]);
  });

  test("makes the blocks of dynamic ones beside those that are written", async () => {
    const configuration = await readHcl(
      `resource "aws_iam_role" "r" {
         inline_policy {
           name = "written"
         }
         dynamic "inline_policy" {
           for_each = { a = 1, b = 2 }
           iterator = each_one
           content {
             name = "\${each_one.key}\${each_one.value}"
           }
         }
       }`,
    );
    expect(attribute(configuration, "aws_iam_role.r", "inline_policy")).toBe(
      "[{name = written}, {name = a1}, {name = b2}]",
    );
  });

  test("enters a local module with its inputs, and knows a remote one by its source", async () => {
    const configuration = await readHcl(
      `module "queue" {
         for_each = toset(["x", "y"])
         source   = "./modules/queue"
         name     = "alerts-\${each.key}"
       }
       module "remote" {
         source = "terraform-aws-modules/sqs/aws"
         name   = "elsewhere"
       }
       resource "test_thing" "it" {
         value = [module.queue["x"].arn, module.queue["y"].name, module.remote.queue_arn]
       }`,
      {
        files: {
          "modules/queue/main.tf": `variable "name" {}
            resource "aws_sqs_queue" "this" { name = var.name }
            output "arn" { value = aws_sqs_queue.this.arn }
            output "name" { value = "\${path.module}/\${aws_sqs_queue.this.name}" }`,
        },
      },
    );
    expect(attribute(configuration, "test_thing.it", "value")).toBe(
      '[${module.queue["x"].aws_sqs_queue.this.arn}, ./modules/queue/alerts-y, ${module.remote.queue_arn}]',
    );
    expect(configuration.modules.map(({ address, entered }) => [address, entered])).toEqual([
      ['module.queue["x"]', true],
      ['module.queue["y"]', true],
      ["module.remote", false],
    ]);
  });

  test("tells the file and the line of a block", async () => {
    const configuration = await readHcl('# first\n\nresource "aws_sqs_queue" "q" {\n  name = "q"\n}\n');
    const [queue] = configuration.resources;
    expect(queue?.line).toBe(3);
    expect(queue?.file).toMatch(/main\.tf$/);
  });

  test("reads Terraform's JSON syntax beside HCL", async () => {
    const configuration = await readHcl('variable "name" { default = "q" }', {
      files: {
        "more.tf.json":
          '{"resource": [{"aws_sqs_queue": {"q": [{"name": "${var.name}-${upper(\\"x\\")}"}]}}]}',
      },
    });
    expect(attribute(configuration, "aws_sqs_queue.q", "name")).toBe("q-X");
  });

  test("builds the JSON of a policy document from statements and other documents", async () => {
    const configuration = await readHcl(
      `data "aws_iam_policy_document" "base" {
         statement {
           sid       = "one"
           actions   = ["sqs:*"]
           resources = ["*"]
         }
       }
       data "aws_iam_policy_document" "it" {
         source_policy_documents = [data.aws_iam_policy_document.base.json]
         statement {
           sid       = "one"
           effect    = "Deny"
           actions   = ["sqs:SendMessage"]
           resources = [aws_sqs_queue.q.arn]
           principals {
             type        = "Service"
             identifiers = ["events.amazonaws.com"]
           }
           condition {
             test     = "ArnEquals"
             variable = "aws:SourceArn"
             values   = ["x"]
           }
         }
       }
       resource "aws_sqs_queue" "q" {}`,
    );
    expect(attribute(configuration, "data.aws_iam_policy_document.it", "json")).toBe(
      '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Sid":"one","Action":["sqs:SendMessage"],' +
        '"Resource":[${aws_sqs_queue.q.arn}],"Principal":{"Service":["events.amazonaws.com"]},' +
        '"Condition":{"ArnEquals":{"aws:SourceArn":["x"]}}}]}',
    );
  });

  test("takes a key called __proto__ as any other", async () => {
    const configuration = await readHcl(
      `locals { odd = { __proto__ = { admin = true }, constructor = "c" } }
       resource "test_thing" "it" {
         value = [keys(local.odd), local.odd.constructor, try(local.odd.toString, "none"), jsonencode(local.odd)]
       }`,
    );
    expect(attribute(configuration, "test_thing.it", "value")).toBe(
      '[[__proto__, constructor], c, none, {"__proto__":{"admin":true},"constructor":"c"}]',
    );
    expect(Object.hasOwn(Object.prototype, "admin")).toBe(false);
  });
});

describe("what cannot be read in a folder", () => {
  test("is an error where there is no Terraform", async () => {
    await expect(readSource({ dir: folderOf({ "readme.md": "" }) })).rejects.toThrow(
      /has no Terraform: no file ends in \.tf/,
    );
    await expect(readSource({ dir: "/no/such/folder" })).rejects.toThrow(
      /cannot read the folder \/no\/such\/folder/,
    );
  });

  test("is an error with the file and the line where the only file is no HCL", async () => {
    await expect(readHcl('resource "a" "b" {\n  x = \n}')).rejects.toThrow(/main\.tf:2,/);
  });

  test("is named where other files can be read", async () => {
    const folder = folderOf({
      "bad.tf.json": '{\n  "resource": ]',
      "main.tf": 'resource "aws_sqs_queue" "q" {\n  name = "q"\n}',
    });
    // Terraform passes over folders.
    mkdirSync(join(folder, "folder.tf"));
    const configuration = await readSource({ dir: folder });
    expect(configuration.resources).toHaveLength(1);
    expect(configuration.diagnostics.map(({ message }) => message)).toEqual([
      expect.stringMatching(/bad\.tf\.json.* is not JSON/),
    ]);
  });

  test("is named and unknown where values refer to each other in a circle", async () => {
    const configuration = await readHcl(
      `locals {
         a = local.b
         b = "\${local.a}!"
       }
       resource "aws_sqs_queue" "q" {
         count = length(aws_sqs_queue.q)
       }
       resource "test_thing" "it" {
         value = local.a
         self  = test_thing.it.self
       }`,
    );
    expect(attribute(configuration, "test_thing.it", "value")).toContain("local.a");
    valueAt(configuration, "test_thing.it", "self");
    expect(configuration.diagnostics.map(({ address }) => address)).toEqual([
      "local.a",
      "test_thing.it.self",
    ]);
  });

  test("is named where something is referred to and not there", async () => {
    const configuration = await readHcl(
      `resource "test_thing" "it" {
         value = [local.none, aws_sqs_queue.none.arn, module.none.x, var.none]
       }`,
    );
    expect(attribute(configuration, "test_thing.it", "value")).toBe(
      "[${local.none}, ${aws_sqs_queue.none.arn}, ${module.none.x}, ${var.none}]",
    );
    expect(configuration.diagnostics.map(({ address }) => address)).toEqual([
      "local.none",
      "aws_sqs_queue.none",
      "module.none",
      "var.none",
    ]);
  });

  test("ends where values grow without bound", async () => {
    const doubling = Array.from(
      { length: 60 },
      (_, i) => `t${i + 1} = "\${local.t${i}}\${local.t${i}}"`,
    ).join("\n");
    const lists = Array.from({ length: 60 }, (_, i) => `l${i + 1} = [local.l${i}, local.l${i}]`).join("\n");
    const configuration = await readHcl(
      `locals {\n t0 = "xx"\n l0 = [var.x]\n ${doubling}\n ${lists}\n}
       variable "x" {}
       resource "test_thing" "it" {
         text = local.t60
         list = local.l60 == null
         many = range(1e12)
       }
       resource "test_thing" "many" {
         count = 1e12
       }`,
    );
    expect(attribute(configuration, "test_thing.it", "text")).toContain("a string longer than");
    expect(attribute(configuration, "test_thing.it", "list")).toBe("false");
    valueAt(configuration, "test_thing.it", "many");
    expect(configuration.diagnostics.map(({ message }) => message)).toEqual([
      expect.stringContaining("count is 1000000000000"),
      expect.stringContaining("a range of more than"),
    ]);
    const flattening = readHcl(
      `locals {\n l0 = [1]\n ${lists}\n}\nresource "test_thing" "it" {\n count = length(flatten(local.l60))\n}`,
    );
    await expect(flattening).rejects.toThrow(/takes more than \d+ steps/);
  });

  test("is named where expressions are nested too deeply", async () => {
    const deep = `${"[".repeat(400)}${"]".repeat(400)}`;
    const long = Array.from({ length: 20_000 }, (_, i) => `a${i + 1} = local.a${i}`).join("\n");
    const configuration = await readHcl(
      `locals {\n a0 = 1\n ${long}\n}
       resource "test_thing" "it" {
         deep = join("", ${deep})
         long = local.a20000
       }`,
    );
    valueAt(configuration, "test_thing.it", "deep");
    valueAt(configuration, "test_thing.it", "long");
    expect(configuration.diagnostics.map(({ message }) => message).join("\n")).toMatch(/nested/);
  });

  test("ends where modules call each other", async () => {
    const configuration = await readHcl('module "a" {\n  source = "./a"\n}', {
      files: { "a/main.tf": 'module "b" {\n  source = "../a"\n}\nresource "aws_sqs_queue" "q" {}' },
    });
    expect(configuration.diagnostics.map(({ message }) => message)).toEqual([
      expect.stringContaining("nested more than 20 levels deep"),
    ]);
  });
});
