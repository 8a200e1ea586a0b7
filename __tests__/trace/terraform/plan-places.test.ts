import { planConfiguration } from "../../../trace/terraform/read-plan";
import { knownText, textOf } from "../../../trace/terraform/value";
import { valueAt } from "./written-folder";

const planned = (type: string, after: object, after_unknown: object = {}, mode = "managed") => ({
  address: `${mode === "data" ? "data." : ""}${type}.t`,
  mode,
  type,
  name: "t",
  change: { actions: [mode === "data" ? "read" : "create"], after, after_unknown },
});

const planOf = (...resource_changes: readonly object[]) =>
  planConfiguration({ format_version: "1.2", resource_changes }, "plan.json");

const elsewhere = "arn:aws:events:eu-west-1:444455556666:event-bus/hub";
const here = "arn:aws:sqs:us-east-1:111122223333:q";

describe("the account and region that the ARNs of a plan show", () => {
  it.each([
    ["a queue", planned("aws_sqs_queue", { arn: here }), "111122223333"],
    ["a queue that is looked up", planned("aws_sqs_queue", { arn: here }, {}, "data"), "111122223333"],
    [
      "a target on a bus of another account",
      planned("aws_cloudwatch_event_target", { arn: elsewhere }),
      undefined,
    ],
    ["the policy of another account's topic", planned("aws_sns_topic_policy", { arn: elsewhere }), undefined],
    [
      "another account's key, which is looked up by its ARN",
      planned("aws_kms_key", { arn: elsewhere, key_id: elsewhere }, {}, "data"),
      undefined,
    ],
  ])("are those of %s", (_, resource, expected) => {
    const plan = planOf(resource);
    expect(knownText(plan.account())).toBe(expected);
    expect(knownText(plan.region())).toBe(expected && "us-east-1");
  });

  it("are not those of another provider configuration", () => {
    const configuration = {
      root_module: {
        resources: [{ mode: "managed", type: "aws_sqs_queue", name: "t", provider_config_key: "aws.hub" }],
      },
    };
    const resource_changes = [planned("aws_sqs_queue", { arn: here })];
    const plan = planConfiguration({ format_version: "1.2", resource_changes, configuration }, "plan.json");
    expect(knownText(plan.account())).toBeUndefined();
    expect(knownText(plan.account("aws.hub"))).toBe("111122223333");
  });

  it("are the one that is shown, beside a target elsewhere", () => {
    const plan = planOf(
      planned("aws_sqs_queue", { arn: here }),
      planned("aws_cloudwatch_event_target", { arn: elsewhere }),
    );
    expect(knownText(plan.account())).toBe("111122223333");
  });
});

test("what a plan does not know in a dynamic block goes by its address", () => {
  const plan = planOf(
    planned(
      "aws_cloudwatch_event_target",
      { dead_letter_config: [{}] },
      { dead_letter_config: [{ arn: true }] },
    ),
  );
  expect(textOf(valueAt(plan, "aws_cloudwatch_event_target.t", "dead_letter_config"))).toContain(
    "aws_cloudwatch_event_target.t.dead_letter_config[0].arn",
  );
});
