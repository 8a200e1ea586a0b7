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
