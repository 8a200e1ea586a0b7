import { CloudwatchEventBus } from "@cdktf/provider-aws/lib/cloudwatch-event-bus";
import { KinesisStream as StreamResource } from "@cdktf/provider-aws/lib/kinesis-stream";
import { KmsKey } from "@cdktf/provider-aws/lib/kms-key";
import { EventBus as CustomBus } from "../../../constructs/eventbridge/event-bus";
import { EventBus } from "../../../constructs/targets/event-bus";
import { KinesisStream } from "../../../constructs/targets/kinesis-stream";
import { delivering, newRule, newStack, problemsOf, token } from "../../contracts/delivering-stack";
import type { SynthesizedTargets } from "../../contracts/synthesized-targets";

const targetOf = (synthesized: SynthesizedTargets) => synthesized.only("aws_cloudwatch_event_target");
const grantsOf = (synthesized: SynthesizedTargets) => synthesized.grants("aws_iam_role");

describe("KinesisStream", () => {
  const encrypted = (kmsKeyId: string) =>
    new KinesisStream(new StreamResource(newStack(), "stream", { name: "events", kmsKeyId }));

  it.each([
    ["its ARN", (key: KmsKey) => key.arn, false],
    ["its id", (key: KmsKey) => key.keyId, false],
    ["an alias, and the key is named", () => "alias/events", true],
  ])("may make data keys with the key that the stream names by %s", (_, keyIdOf, isNamed) => {
    const synthesized = delivering((stack) => {
      const key = new KmsKey(stack, "key");
      const stream = new StreamResource(stack, "stream", { name: "events", kmsKeyId: keyIdOf(key) });
      return new KinesisStream(stream, isNamed ? { encryptionKey: key } : {});
    });
    expect(grantsOf(synthesized)).toContainEqual({
      Effect: "Allow",
      Action: "kms:GenerateDataKey",
      Resource: `\${aws_kms_key.key.arn}`,
    });
  });

  it("refuses a stream whose key it cannot tell, for every event would be lost", () => {
    expect(problemsOf(encrypted("alias/events"))).toEqual([
      expect.stringMatching(/^encryptionKey is missing .*"alias\/events"; allowed: /),
    ]);
  });

  it("needs no key for a stream that the key of AWS encrypts", () => {
    expect(problemsOf(encrypted("alias/aws/kinesis"))).toEqual([]);
  });
});

describe("EventBus", () => {
  it("sends to a bus of this project", () => {
    const synthesized = delivering((stack) => new EventBus(new CustomBus(stack, "central")));
    expect(targetOf(synthesized).arn).toBe(`\${aws_cloudwatch_event_bus.central.arn}`);
  });

  it("refuses a partner bus, which takes events from its partner alone", () => {
    const stack = newStack();
    const rule = newRule(stack);
    const source = "aws.partner/genesys.com/cloud/o/audit";
    rule.addTarget(
      "ours",
      new EventBus(new CustomBus(stack, "ours", { eventSourceName: token(stack, "source") })),
    );
    rule.addTarget(
      "provider",
      new EventBus(new CloudwatchEventBus(stack, "theirs", { name: source, eventSourceName: source })),
    );
    const problems = stack.node.findAll().flatMap((construct) => construct.node.validate());
    expect(problems).toEqual([
      expect.stringMatching(/^eventBus is "stack\/ours", a partner event bus; allowed: a custom bus/),
      expect.stringMatching(/^eventBus is "stack\/theirs", a partner event bus; allowed: a custom bus/),
    ]);
  });
});
