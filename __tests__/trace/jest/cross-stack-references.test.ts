import "../../../trace/jest";
import { CloudwatchEventBus } from "@cdktf/provider-aws/lib/cloudwatch-event-bus";
import { CloudwatchEventRule } from "@cdktf/provider-aws/lib/cloudwatch-event-rule";
import { CloudwatchEventTarget } from "@cdktf/provider-aws/lib/cloudwatch-event-target";
import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { SqsQueue } from "@cdktf/provider-aws/lib/sqs-queue";
import { SqsQueuePolicy } from "@cdktf/provider-aws/lib/sqs-queue-policy";
import { type App, S3Backend, TerraformStack, Testing } from "cdktf";

const event = { source: "shop", "detail-type": "Paid", detail: {} };

/** A bus in one stack, and its rule, target and queue in another that refers to it. */
function twoStacks(withBackend: boolean, hasPolicy = true) {
  const app: App = Testing.app();
  const [network, orders] = ["network", "orders"].map((name) => {
    const stack = new TerraformStack(app, name);
    new AwsProvider(stack, "aws", { region: "eu-west-1" });
    if (withBackend) new S3Backend(stack, { bucket: "states", key: `${name}.tfstate`, region: "eu-west-1" });
    return stack;
  });
  if (network === undefined || orders === undefined) throw new Error("there are two");
  const bus = new CloudwatchEventBus(network, "bus", { name: "shop" });
  const queue = new SqsQueue(network, "queue", { name: "paid" });
  const rule = new CloudwatchEventRule(orders, "paid", {
    name: "paid",
    eventBusName: bus.name,
    eventPattern: JSON.stringify({ source: ["shop"] }),
  });
  new CloudwatchEventTarget(orders, "target", {
    rule: rule.name,
    eventBusName: bus.name,
    arn: queue.arn,
    targetId: "queue",
  });
  const statement = {
    Effect: "Allow",
    Principal: { Service: "events.amazonaws.com" },
    Action: "sqs:SendMessage",
    Resource: queue.arn,
    Condition: { ArnEquals: { "aws:SourceArn": rule.arn } },
  };
  if (hasPolicy)
    new SqsQueuePolicy(orders, "policy", {
      queueUrl: queue.url,
      policy: JSON.stringify({ Statement: [statement] }),
    });
  for (const stack of [network, orders]) stack.prepareStack();
  return [orders, network].map((stack) => Testing.synth(stack));
}

describe.each([
  ["local", false],
  ["S3", true],
])("stacks of cdktf that refer to each other, with the backend %s", (_, withBackend) => {
  it("deliver across the reference, which one alone cannot tell", () => {
    const [orders, network] = twoStacks(withBackend);
    expect([orders, network]).toDeliver(event, { rule: "paid", target: "queue" });
    expect([network, orders]).toHaveNoFindings({ level: "note" });
    expect(() => expect(orders).toDeliver(event)).toThrow("data.terraform_remote_state");
  });

  it("do not deliver where the queue's policy is in neither", () => {
    expect(twoStacks(withBackend, false)).not.toDeliver(event, { rule: "stack1:paid", target: "queue" });
  });
});
