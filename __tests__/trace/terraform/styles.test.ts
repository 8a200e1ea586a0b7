import { basename } from "node:path";
import { readSource } from "../../../trace/terraform/read-source";
import { attribute, folderOf, readHcl, removeFolders } from "./written-folder";

afterAll(removeFolders);

test("an override file replaces arguments and nested blocks, and leaves the others", async () => {
  const configuration = await readHcl(
    `variable "name" {
       type    = string
       default = "first"
     }
     resource "aws_sqs_queue" "q" {
       name          = var.name
       delay_seconds = 1
       tags          = { a = "b" }
     }`,
    {
      files: {
        "override.tf": 'variable "name" {\n default = "second"\n}',
        "z_override.tf.json": JSON.stringify({ resource: { aws_sqs_queue: { q: { delay_seconds: 2 } } } }),
        "not-override-s.tf": 'resource "aws_sqs_queue" "other" {\n name = "other"\n}',
      },
    },
  );
  expect(configuration.resources).toHaveLength(2);
  const of = (name: string) => attribute(configuration, "aws_sqs_queue.q", name);
  expect([of("name"), of("delay_seconds"), of("tags")]).toEqual(["second", "2", "{a = b}"]);
  expect(configuration.resources[0]?.file).toMatch(/main\.tf$/);
});

describe("a template_file of the template provider", () => {
  const read = (body: string) =>
    readHcl(
      `data "template_file" "t" {\n ${body}\n}
       resource "aws_sqs_queue" "q" {\n name = "q"\n}
       resource "test_thing" "it" {\n value = data.template_file.t.rendered\n}`,
      { files: { "policy.tpl": '{"Resource": "${queue}"}' } },
    );

  test.each([
    [
      "a file and unknown values",
      'template = file("${path.module}/policy.tpl")\n vars = { queue = aws_sqs_queue.q.arn }',
      '{"Resource": "${aws_sqs_queue.q.arn}"}',
    ],
    ["escaped references", 'template = "a $${x} b"\n vars = { x = "1" }', "a 1 b"],
    ["no variables", 'template = "plain"', "plain"],
    ["a template that is not known", "template = var.t", "${data.template_file.t.rendered}"],
  ])("is rendered with %s", async (_, body, expected) => {
    expect(attribute(await read(body), "test_thing.it", "value")).toBe(expected);
  });

  test("that cannot be read is reported where it is taken", async () => {
    const configuration = await read('template = "$${"');
    expect(attribute(configuration, "test_thing.it", "value")).toContain("test_thing.it.value");
    expect(configuration.diagnostics.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^in the template: /),
    ]);
  });
});

test("what is not declared is named with the block that refers to it", async () => {
  const configuration = await readHcl(
    `resource "aws_sqs_queue" "q" {
       name = "q"
     }
     module "m" {
       source = "./m"
       name   = local.name
     }`,
    {
      files: {
        "m/main.tf": '\n\nresource "test_thing" "it" {\n value = [aws_sqs_queue.gone.arn, var.gone]\n}',
      },
    },
  );
  attribute(configuration, "module.m.test_thing.it", "value");
  void configuration.modules[0]?.inputs;
  expect(configuration.diagnostics).toEqual([
    expect.objectContaining({
      address: "module.m.aws_sqs_queue.gone",
      line: 3,
      file: expect.stringMatching(/m.main\.tf$/),
    }),
    expect.objectContaining({ address: "module.m.var.gone", line: 3 }),
    expect.objectContaining({ address: "local.name", line: 4, file: expect.stringMatching(/main\.tf$/) }),
  ]);
});

test("path.cwd is the root folder, as Terraform runs there", async () => {
  const folder = folderOf({ "main.tf": 'resource "test_thing" "it" {\n value = basename(path.cwd)\n}' });
  expect(attribute(await readSource({ dir: folder }), "test_thing.it", "value")).toBe(basename(folder));
});

test("OpenTofu's files are read, in the place of Terraform's of the same name", async () => {
  const configuration = await readHcl('resource "test_thing" "terraform" {}', {
    files: {
      "main.tofu": 'resource "test_thing" "tofu" {\n value = 1\n}',
      "more.tf": 'resource "test_thing" "both" {}',
      "over_override.tofu": 'resource "test_thing" "tofu" {\n value = 2\n}',
    },
  });
  expect(configuration.resources.map(({ name }) => name).sort()).toEqual(["both", "tofu"]);
  expect(attribute(configuration, "test_thing.tofu", "value")).toBe("2");
});

test("a folder of Terragrunt says where its Terraform is", async () => {
  const reading = readSource({ dir: folderOf({ "terragrunt.hcl": "inputs = {}" }) });
  await expect(reading).rejects.toThrow(/Terragrunt.*terragrunt show -json/);
});

test("the newest blocks are read past, and what only an apply has is unknown", async () => {
  const configuration = await readHcl(
    `moved {
       from = test_thing.before
       to   = test_thing.it
     }
     removed {
       from = test_thing.gone
     }
     check "health" {
       data "http" "x" {
         url = "https://example.org"
       }
       assert {
         condition     = data.http.x.status_code == 200
         error_message = "down"
       }
     }
     ephemeral "random_password" "p" {
       length = 10
     }
     resource "test_thing" "it" {
       value = ephemeral.random_password.p.result
     }`,
  );
  expect(attribute(configuration, "test_thing.it", "value")).toMatch(/^\$\{ephemeral\.random_password/);
  expect(configuration.diagnostics).toEqual([]);
});
