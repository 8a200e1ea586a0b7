import { Predictions } from "../../../rehearsal/verdict/predictions";
import { readEvent } from "../../../trace/events/event";
import { stackConfiguration } from "../../../trace/terraform/read-directory";
import { synthesizedParts } from "../../../trace/terraform/read-parts";
import { topology } from "../../../trace/topology/read-topology";

const place = { accountId: "123456789012", region: "us-east-1" };
const bus = (name: string) => ({ aws_cloudwatch_event_bus: { bus: { name } } });
const rule = (name: string, target: object) => ({
  aws_cloudwatch_event_rule: {
    rule: {
      name,
      event_bus_name: "${aws_cloudwatch_event_bus.bus.name}",
      event_pattern: JSON.stringify({ source: ["shop"] }),
    },
  },
  aws_cloudwatch_event_target: {
    target: {
      target_id: name,
      rule: name,
      event_bus_name: "${aws_cloudwatch_event_bus.bus.name}",
      ...target,
    },
  },
});
const role = {
  aws_iam_role: {
    role: {
      name: "role",
      assume_role_policy: JSON.stringify({
        Statement: [
          { Effect: "Allow", Principal: { Service: "events.amazonaws.com" }, Action: "sts:AssumeRole" },
        ],
      }),
      inline_policy: [
        {
          policy: JSON.stringify({
            Statement: [{ Effect: "Allow", Action: "events:PutEvents", Resource: "*" }],
          }),
        },
      ],
    },
  },
};

/** Two stacks with equal addresses: the one hands its events on to the bus of the other, which has no queue policy. */
const stacks = [
  {
    name: "first",
    resource: {
      ...bus("first"),
      ...rule("forward", {
        arn: "arn:aws:events:us-east-1:123456789012:event-bus/second",
        role_arn: "${aws_iam_role.role.arn}",
      }),
      ...role,
    },
  },
  {
    name: "second",
    resource: {
      ...bus("second"),
      ...rule("paid", { arn: "${aws_sqs_queue.queue.arn}" }),
      aws_sqs_queue: { queue: { name: "queue" } },
    },
  },
];

test("reads the stacks of a rehearsal as one source, each under its own names", () => {
  const whole = topology(
    synthesizedParts(stacks.map(({ name, resource }) => ({ name, synthesized: { resource }, ...place }))),
  );
  const parts = stacks.map(({ name, resource }) => {
    const declared = topology(stackConfiguration({ resource }, "cdk.tf.json", place));
    return { declared, deployed: declared, among: { name, whole } };
  });
  const text = JSON.stringify({ source: "shop", "detail-type": "Paid", detail: {} });
  const { predictions, comesToBus } = new Predictions(parts).of(readEvent({ text, place: "event" }));
  expect(comesToBus).toBe(true);
  const address = "aws_cloudwatch_event_target.target";
  const ruleAddress = "aws_cloudwatch_event_rule.rule";
  expect(predictions).toMatchObject([
    { bus: "first", rule: "forward", target: "forward", fate: "delivered", address, ruleAddress },
    { bus: "second", rule: "paid", target: "paid", fate: "lost", address, ruleAddress },
  ]);
});
