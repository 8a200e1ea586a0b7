import { requireNamesOfTheirOwn } from "../../../rehearsal/deployment/names-of-their-own";

const stack = (name: string, resource: object, region = "eu-central-1", accountId = "123456789012") => ({
  name,
  place: { accountId, region },
  json: { resource },
});
const queue = (name: string) => ({ aws_sqs_queue: { dead_letters: { name } } });

test("two stacks that make a queue of one name are refused, with both stacks and the name", () => {
  expect(() =>
    requireNamesOfTheirOwn([stack("sender", queue("dead_letters")), stack("taker", queue("dead_letters"))]),
  ).toThrow(/sender and taker both make the aws_sqs_queue "dead_letters".*account 123456789012.*--account/);
});

test("a function is known by its function_name", () => {
  const lambda = { aws_lambda_function: { f: { function_name: "keep" } } };
  expect(() => requireNamesOfTheirOwn([stack("a", lambda), stack("b", lambda)])).toThrow(/"keep"/);
});

test("a role and a bucket are one in all regions", () => {
  for (const resource of [
    { aws_iam_role: { r: { name: "n" } } },
    { aws_s3_bucket: { b: { bucket: "n" } } },
  ]) {
    expect(() => requireNamesOfTheirOwn([stack("a", resource), stack("b", resource, "us-east-1")])).toThrow(
      /"n"/,
    );
  }
});

test.each([
  ["other names", [stack("a", queue("a")), stack("b", queue("b"))]],
  ["other accounts", [stack("a", queue("q")), stack("b", queue("q"), "eu-central-1", "444455556666")]],
  [
    "a role of one name in another account",
    [
      stack("a", { aws_iam_role: { r: { name: "r" } } }),
      stack("b", { aws_iam_role: { r: { name: "r" } } }, "eu-central-1", "444455556666"),
    ],
  ],
  ["other regions", [stack("a", queue("q")), stack("b", queue("q"), "us-east-1")]],
  ["other kinds", [stack("a", queue("q")), stack("b", { aws_sns_topic: { t: { name: "q" } } })]],
  ["names not known yet", [stack("a", queue("${var.q}")), stack("b", queue("${var.q}"))]],
  ["no names", [stack("a", { aws_sqs_queue: { q: {} } }), stack("b", { aws_sqs_queue: { q: {} } })]],
  [
    "names of rules, which are their bus's",
    [
      stack("a", { aws_cloudwatch_event_rule: { r: { name: "r" } } }),
      stack("b", { aws_cloudwatch_event_rule: { r: { name: "r" } } }),
    ],
  ],
])("two stacks with %s pass", (_, stacks) => {
  expect(() => requireNamesOfTheirOwn(stacks)).not.toThrow();
});

test("two resources of one stack are Terraform's to judge", () => {
  const twice = { aws_sqs_queue: { a: { name: "q" }, b: { name: "q" } } };
  expect(() => requireNamesOfTheirOwn([stack("a", twice)])).not.toThrow();
});
