import { managedAddresses } from "../../../rehearsal/deployment/terraform-commands";

test("a state's addresses are those of resources, whatever their keys, without warnings", () => {
  const listed = [
    "Warning: Provider development overrides are in effect",
    "data.aws_region.here",
    'module.queues["a/b"].data.aws_iam_policy_document.this["x"]',
    'module.queues["eu.data.west 1"].aws_sqs_queue.this[0]',
    'aws_sns_topic.t["say \\"hi\\": c"]',
    "aws_sqs_queue.q",
    "",
  ];
  expect(managedAddresses(listed.join("\n"))).toEqual([
    'module.queues["eu.data.west 1"].aws_sqs_queue.this[0]',
    'aws_sns_topic.t["say \\"hi\\": c"]',
    "aws_sqs_queue.q",
  ]);
});
