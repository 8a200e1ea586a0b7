import { readHcl, removeFolders } from "./written-folder";

afterAll(removeFolders);

const queue = 'resource "aws_sqs_queue" "q" {\n  name = "a"\n}\n';

describe("a resource that is declared twice", () => {
  test.each([
    ["in one file", `${queue}${queue}`, {}],
    ["in two files", queue, { "more.tf": queue }],
    ["in HCL and in JSON", queue, { "more.tf.json": '{"resource":{"aws_sqs_queue":{"q":{"name":"b"}}}}' }],
  ])("is named: %s", async (_, main, files) => {
    const { diagnostics } = await readHcl(main, { files });
    expect(diagnostics).toMatchObject([
      {
        address: "aws_sqs_queue.q",
        message: expect.stringMatching(/declared again, which Terraform refuses/),
      },
    ]);
  });

  test.each([
    ["a data source of its name", `${queue}data "aws_sqs_queue" "q" {\n  name = "a"\n}\n`, {}],
    ["an override file", queue, { "override.tf": queue }],
  ])("is not %s", async (_, main, files) => {
    expect((await readHcl(main, { files })).diagnostics).toEqual([]);
  });
});

describe("a name that is declared twice", () => {
  const provider = (more = "") => `provider "aws" {\n  region = "us-east-1"\n${more}}\n`;

  test.each([
    ["var.a", "variable declaration", 'variable "a" {\n}\n'],
    ["output.a", "output definition", 'output "a" {\n  value = 1\n}\n'],
    ["local.a", "local value definition", "locals {\n  a = 1\n}\n"],
    ["module.a", "module call", 'module "a" {\n  source = "example/a/aws"\n}\n'],
    ["provider.aws", "provider configuration", provider()],
    ["provider.aws.eu", "provider configuration", provider('  alias = "eu"\n')],
    ["aws_sqs_queue.q", 'resource "aws_sqs_queue" configuration', queue],
  ])("is named in Terraform's words: %s", async (address, what, block) => {
    const named = {
      address,
      message: expect.stringContaining(`which Terraform refuses (Duplicate ${what})`),
    };
    expect((await readHcl(block + block)).diagnostics).toMatchObject([named]);
    expect((await readHcl(block, { files: { "more.tf": block } })).diagnostics).toMatchObject([named]);
    expect((await readHcl(block, { files: { "override.tf": block } })).diagnostics).toEqual([]);
  });

  it("is not one of another alias, or of another kind", async () => {
    const hcl = `${provider()}${provider('  alias = "eu"\n')}variable "a" {\n}\nlocals {\n  a = 1\n}\noutput "a" {\n  value = 1\n}\n`;
    expect((await readHcl(hcl)).diagnostics).toEqual([]);
  });
});
