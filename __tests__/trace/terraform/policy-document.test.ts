import { hiddenBy } from "../../../trace/terraform/value";
import { readHcl, removeFolders, valueAt } from "./written-folder";

afterAll(removeFolders);

const address = "aws_sqs_queue_policy.it";

function document(more: string, principal = ""): string {
  return `
    data "aws_iam_policy_document" "it" {
      statement {
        actions   = ["sqs:SendMessage"]
        resources = ["*"]
        principals {
          type        = "Service"
          identifiers = ["events.amazonaws.com"]
          ${principal}
        }
        ${more}
      }
    }
    resource "aws_sqs_queue_policy" "it" {
      queue_url = "https://sqs.us-east-1.amazonaws.com/111122223333/q"
      policy    = data.aws_iam_policy_document.it.json
    }`;
}

test.each([
  [
    'Condition { test = "ArnEquals" }',
    "",
    "in data.aws_iam_policy_document.it a statement block has no Condition",
  ],
  ['action = ["sqs:*"]', "", "in data.aws_iam_policy_document.it a statement block has no action"],
  ["", 'identifier = ["x"]', "a principals block has no identifier"],
  [
    'condition {\ntest = "ArnEquals"\nvariable = "aws:SourceArn"\nvalue = "x"\n}',
    "",
    "a condition block has no value",
  ],
])(
  "what Terraform refuses in a document is told, and its policy stays unknown: %s%s",
  async (more, principal, reason) => {
    const configuration = await readHcl(document(more, principal));
    expect(hiddenBy(valueAt(configuration, address, "policy"))).toBeDefined();
    expect(configuration.diagnostics).toMatchObject([{ message: expect.stringContaining(reason) }]);
  },
);

test("a document of blocks that are repeated and conditional is known", async () => {
  const more =
    'dynamic "condition" {\nfor_each = ["a"]\ncontent {\ntest = "StringEquals"\nvariable = "aws:SourceAccount"\nvalues = [condition.value]\n}\n}';
  const configuration = await readHcl(document(more));
  expect(valueAt(configuration, address, "policy")).toContain('"aws:SourceAccount":["a"]');
  expect(configuration.diagnostics).toEqual([]);
});
