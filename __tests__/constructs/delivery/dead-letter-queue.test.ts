import { SqsQueue } from "@cdktf/provider-aws/lib/sqs-queue";
import type { TerraformStack } from "cdktf";
import { setDefaultDeadLetterQueue } from "../../../constructs/delivery/dead-letter-queue";
import { EventBus } from "../../../constructs/eventbridge/event-bus";
import { Rule } from "../../../constructs/eventbridge/rule";
import { KinesisStream } from "../../../constructs/targets/kinesis-stream";
import { only, problemsOf, synthesized, warningsOf } from "../synthesized";

const STREAM = "arn:aws:kinesis:us-east-1:123456789012:stream/orders";

function rule(stack: TerraformStack, id = "rule"): Rule {
  const existing = stack.node.tryFindChild("bus");
  const eventBus = existing instanceof EventBus ? existing : new EventBus(stack, "bus");
  return new Rule(stack, id, { eventBus, eventPattern: { source: ["orders"] } });
}

function queue(stack: TerraformStack, id = "dead"): SqsQueue {
  return new SqsQueue(stack, id);
}

/** The dead-letter queues of all targets, by address. */
function queues(build: (stack: TerraformStack) => void): Record<string, unknown> {
  const targets = synthesized(build).resource.aws_cloudwatch_event_target ?? {};
  return Object.fromEntries(
    Object.entries(targets).map(([name, target]) => [name.split("_")[0], target.dead_letter_config]),
  );
}

describe("the default dead-letter queue", () => {
  it("comes to the same, whether it is set before the targets or after them", () => {
    const before = (stack: TerraformStack) => {
      setDefaultDeadLetterQueue(stack, queue(stack));
      rule(stack).addTarget("stream", new KinesisStream(STREAM));
    };
    const after = (stack: TerraformStack) => {
      rule(stack).addTarget("stream", new KinesisStream(STREAM));
      setDefaultDeadLetterQueue(stack, queue(stack));
    };
    const { resource } = synthesized(after);
    expect(resource).toEqual(synthesized(before).resource);
    expect(only(resource, "aws_cloudwatch_event_target")).toMatchObject({
      dead_letter_config: { arn: "${aws_sqs_queue.dead.arn}" },
      depends_on: [
        expect.stringContaining("aws_iam_role_policy."),
        expect.stringContaining("aws_sqs_queue_policy."),
      ],
    });
    expect(only(resource, "aws_sqs_queue_policy").policy).toContain("aws_cloudwatch_event_rule.rule.arn");
    expect(warningsOf(after)).toEqual([]);
  });

  it("is the one of the nearest scope, and never takes the place of a target's own", () => {
    const build = (stack: TerraformStack) => {
      const [near, far] = [rule(stack, "near"), rule(stack, "far")];
      setDefaultDeadLetterQueue(near, queue(stack, "of_rule"));
      near.addTarget("stream", new KinesisStream(STREAM));
      far.addTarget("stream", new KinesisStream(STREAM));
      rule(stack, "own").addTarget(
        "stream",
        new KinesisStream(STREAM, { deadLetterQueue: queue(stack, "of_target") }),
      );
      setDefaultDeadLetterQueue(stack, queue(stack, "of_stack"));
    };
    expect(queues(build)).toEqual({
      near: { arn: "${aws_sqs_queue.of_rule.arn}" },
      far: { arn: "${aws_sqs_queue.of_stack.arn}" },
      own: { arn: "${aws_sqs_queue.of_target.arn}" },
    });
  });

  it("warns of the targets that it does not reach", () => {
    const warnings = warningsOf((stack) => {
      const reached = rule(stack, "reached");
      reached.addTarget("stream", new KinesisStream(STREAM));
      rule(stack, "missed").addTarget("stream", new KinesisStream(STREAM));
      setDefaultDeadLetterQueue(reached, queue(stack));
    });
    expect(warnings).toEqual([expect.stringContaining("[ack: no-dead-letter-queue]")]);
  });

  it.each([
    "dead-letters",
    "arn:aws:sns:us-east-1:123456789012:dead",
    "arn:aws:sqs:us-east-1:123456789012:a.fifo",
  ])("is refused at the target where it is no standard queue: %s", (arn) => {
    const problems = problemsOf((stack) => {
      setDefaultDeadLetterQueue(stack, arn);
      rule(stack).addTarget("stream", new KinesisStream(STREAM));
    });
    expect(problems).toContain("[events/rule/stream] deadLetterQueue is");
    expect(problems).toContain(arn);
    expect(problems).toContain("allowed: a");
  });

  it("is refused for targets that have another one by now, with the way out", () => {
    expect(() =>
      synthesized((stack) => {
        setDefaultDeadLetterQueue(stack, queue(stack));
        const late = rule(stack);
        late.addTarget("stream", new KinesisStream(STREAM));
        setDefaultDeadLetterQueue(late, queue(stack, "nearer"));
      }),
    ).toThrow(/events\/rule\/stream has the queue of another default.*Call it before that target is made/);
  });
});
