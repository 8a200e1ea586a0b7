import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CloudwatchEventTarget } from "@cdktf/provider-aws/lib/cloudwatch-event-target";
import { SqsQueue } from "@cdktf/provider-aws/lib/sqs-queue";
import { TerraformStack } from "cdktf";
import { EventBus } from "../../constructs/eventbridge/event-bus";
import { Rule } from "../../constructs/eventbridge/rule";
import { requireAwsProvider } from "../../constructs/providers/aws";
import { acknowledge } from "../../constructs/warnings";
import { EventsApp } from "../../synthesis/events-app";
import { InvalidConfiguration } from "../../synthesis/invalid-configuration";
import { projectWith } from "../stacks/synthesized";

/** A stack with a target written by hand, whose queue lets nobody in. */
function appWithClosedQueue(): { app: EventsApp; rule: Rule; folder: string } {
  const folder = projectWith({});
  const app = new EventsApp({ projectDirectory: folder });
  const stack = new TerraformStack(app, "events");
  requireAwsProvider(stack, "eu-central-1");
  const queue = new SqsQueue(stack, "queue", { name: "queue" });
  const eventBus = new EventBus(stack, "bus");
  const rule = new Rule(stack, "rule", { eventBus, eventPattern: { source: ["shop"] } });
  new CloudwatchEventTarget(stack, "by_hand", {
    rule: rule.ruleName,
    eventBusName: eventBus.eventBusName,
    arn: queue.arn,
  });
  return { app, rule, folder };
}

describe("what loses events in what was written", () => {
  it("is an error where the loss is certain, and nothing is written", () => {
    const { app, folder } = appWithClosedQueue();
    expect(() => app.synth()).toThrow(InvalidConfiguration);
    expect(existsSync(join(folder, "cdktf.out"))).toBe(false);
  });

  it("says where, why and how to fix or acknowledge it", () => {
    const { app } = appWithClosedQueue();
    expect(() => app.synth()).toThrow(/\[events\/by_hand\] .*queue.*\[ack: queue-policy\]/);
  });

  it("is let be where the code acknowledges it", () => {
    const { app, folder, rule } = appWithClosedQueue();
    acknowledge(rule.node.scopes[1] ?? rule, "queue-policy", "another team's stack writes the policy");
    app.synth();
    expect(existsSync(join(folder, "cdktf.out", "stacks", "events", "cdk.tf.json"))).toBe(true);
  });

  it("is a warning in the manifest otherwise, where cdktf's command line finds it", () => {
    const folder = projectWith({});
    const app = new EventsApp({ projectDirectory: folder });
    const stack = new TerraformStack(app, "events");
    requireAwsProvider(stack, "eu-central-1");
    new Rule(stack, "rule", { eventBus: new EventBus(stack, "bus"), eventPattern: { source: ["shop"] } });
    app.synth();
    const manifest = JSON.parse(readFileSync(join(folder, "cdktf.out", "manifest.json"), "utf8"));
    expect(manifest.stacks.events.annotations).toEqual([
      expect.objectContaining({
        level: "@cdktf/warn",
        constructPath: expect.stringMatching(/^events\/rule/),
        message: expect.stringContaining("[ack: rule-without-targets]"),
      }),
    ]);
  });
});
