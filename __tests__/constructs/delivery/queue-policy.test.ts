import { KmsKey } from "@cdktf/provider-aws/lib/kms-key";
import { KmsKeyPolicy } from "@cdktf/provider-aws/lib/kms-key-policy";
import { SqsQueue } from "@cdktf/provider-aws/lib/sqs-queue";
import { SqsQueuePolicy } from "@cdktf/provider-aws/lib/sqs-queue-policy";
import { TerraformStack, TerraformVariable, Testing } from "cdktf";
import { KeyPolicy } from "../../../constructs/delivery/key-policy";
import { QueuePolicy } from "../../../constructs/delivery/queue-policy";
import { EventBus } from "../../../constructs/eventbridge/event-bus";
import { requireAwsProvider } from "../../../constructs/providers/aws";
import { LogGroup } from "../../../constructs/targets/log-group";
import { SqsQueue as QueueTarget } from "../../../constructs/targets/queue";
import { only, problemsOf, synthesized, warningsOf } from "../synthesized";
import { ruleIn, statements } from "./policies";

const QUEUE_ARN = `\${aws_sqs_queue.orders.arn}`;
const RULE_ARN = `\${aws_cloudwatch_event_rule.rule.arn}`;
const FROM_RULE = { ArnEquals: { "aws:SourceArn": RULE_ARN } };
const ACCOUNT = `\${data.aws_caller_identity.caller_identity.account_id}`;

describe("the policy of a queue", () => {
  it("merges the rules that deliver, the dead letters and what a person adds", () => {
    const { resource } = synthesized((stack) => {
      const queue = new SqsQueue(stack, "orders");
      QueuePolicy.of(queue).addStatements({
        Effect: "Allow",
        Principal: { AWS: "123456789012" },
        Action: "sqs:ReceiveMessage",
        Resource: queue.arn,
      });
      ruleIn(stack).addTarget("queue", new QueueTarget(queue));
      ruleIn(stack, "other").addTarget(
        "log",
        new LogGroup("arn:aws:logs:eu-central-1:123456789012:log-group:a", { deadLetterQueue: queue }),
      );
    });
    const policy = only(resource, "aws_sqs_queue_policy");
    expect(policy.queue_url).toBe(`\${aws_sqs_queue.orders.url}`);
    expect(statements(policy.policy)).toEqual([
      expect.objectContaining({ Action: "sqs:ReceiveMessage" }),
      {
        Effect: "Allow",
        Principal: { Service: "events.amazonaws.com" },
        Action: "sqs:SendMessage",
        Resource: QUEUE_ARN,
        Condition: {
          ArnEquals: { "aws:SourceArn": [RULE_ARN, `\${aws_cloudwatch_event_rule.other.arn}`] },
        },
      },
    ]);
  });

  it("names a rule once that delivers and sends its dead letters there", () => {
    const { resource } = synthesized((stack) => {
      const queue = new SqsQueue(stack, "orders");
      ruleIn(stack).addTarget("queue", new QueueTarget(queue, { deadLetterQueue: queue }));
    });
    expect(statements(only(resource, "aws_sqs_queue_policy").policy)).toMatchObject([
      { Condition: FROM_RULE },
    ]);
  });

  it("names the buses where rules are many, so that it keeps within 8,192 bytes", () => {
    const { resource } = synthesized((stack) => {
      const queue = new SqsQueue(stack, "orders");
      for (let index = 0; index < 11; index++) {
        ruleIn(stack, `rule${index}`).addTarget("queue", new QueueTarget(queue));
      }
    });
    expect(only(resource, "aws_sqs_queue_policy").policy).toContain("ArnLike");
    expect(only(resource, "aws_sqs_queue_policy").policy).not.toContain("aws_cloudwatch_event_rule");
  });

  it("names the account where the rule is in another stack", () => {
    const app = Testing.app();
    const stacks = ["queues", "rules"].map((id) => {
      const stack = new TerraformStack(app, id);
      requireAwsProvider(stack, "eu-central-1");
      return stack;
    });
    const [queues, rules] = stacks;
    if (queues === undefined || rules === undefined) {
      throw new Error("two stacks were made");
    }
    const queue = new SqsQueue(queues, "orders");
    ruleIn(rules).addTarget("queue", new QueueTarget(queue));
    const policy = only(JSON.parse(Testing.synth(queues, true)).resource, "aws_sqs_queue_policy");
    expect(statements(policy.policy)).toMatchObject([
      { Condition: { StringEquals: { "aws:SourceAccount": ACCOUNT } } },
    ]);
    expect(Testing.synth(rules, true)).not.toContain("depends_on");
  });

  it("is an error beside another policy of the queue, by its URL or its id", () => {
    for (const attribute of ["url", "id"] as const) {
      const message = problemsOf((stack) => {
        const queue = new SqsQueue(stack, "orders");
        ruleIn(stack).addTarget("queue", new QueueTarget(queue));
        new SqsQueuePolicy(stack, "mine", { queueUrl: queue[attribute], policy: "{}" });
      });
      expect(message).toContain("policy is written here and by events/mine");
      expect(message).toContain("addStatements");
    }
  });

  it("is no error beside the policy of another queue", () => {
    expect(
      problemsOf((stack) => {
        ruleIn(stack).addTarget("queue", new QueueTarget(new SqsQueue(stack, "orders")));
        new SqsQueuePolicy(stack, "mine", { queueUrl: new SqsQueue(stack, "orders-2").url, policy: "{}" });
      }),
    ).toBe("");
  });

  it("is an error where the queue has one of its own", () => {
    expect(
      problemsOf((stack) => {
        ruleIn(stack).addTarget("queue", new QueueTarget(new SqsQueue(stack, "orders", { policy: "{}" })));
      }),
    ).toContain("by policy of events/orders");
  });
});

describe("the key of a queue", () => {
  it("lets the rule use it, and stays with the account", () => {
    const { resource } = synthesized((stack) => {
      const key = new KmsKey(stack, "key");
      const queue = new SqsQueue(stack, "orders", { kmsMasterKeyId: key.arn });
      ruleIn(stack).addTarget("queue", new QueueTarget(queue));
    });
    const policy = only(resource, "aws_kms_key_policy");
    expect(policy.key_id).toBe(`\${aws_kms_key.key.key_id}`);
    expect(statements(policy.policy)).toEqual([
      { Sid: "Account", Effect: "Allow", Principal: { AWS: ACCOUNT }, Action: "kms:*", Resource: "*" },
      {
        Sid: "EventBridgeToQueues",
        Effect: "Allow",
        Principal: { Service: "events.amazonaws.com" },
        Action: ["kms:Decrypt", "kms:GenerateDataKey"],
        Resource: "*",
        Condition: FROM_RULE,
      },
    ]);
    expect(only(resource, "aws_cloudwatch_event_target").depends_on).toContainEqual(
      expect.stringMatching(/^aws_kms_key_policy\.key_/),
    );
  });

  it("gives the same to a dead-letter queue's, and to that of a bus", () => {
    const { resource } = synthesized((stack) => {
      const key = new KmsKey(stack, "key");
      const queue = new SqsQueue(stack, "orders", { kmsMasterKeyId: key.id });
      new EventBus(stack, "bus", { deadLetterQueue: queue });
      ruleIn(stack).addTarget(
        "log",
        new LogGroup("arn:aws:logs:eu-central-1:123456789012:log-group:a", { deadLetterQueue: queue }),
      );
    });
    expect(statements(only(resource, "aws_kms_key_policy").policy)[1]?.Condition).toEqual({
      ArnEquals: { "aws:SourceArn": [`\${aws_cloudwatch_event_bus.bus.arn}`, RULE_ARN] },
    });
  });

  it("keeps what its own policy said and what a person adds", () => {
    const { resource } = synthesized((stack) => {
      const mine = {
        Sid: "Mine",
        Effect: "Allow",
        Principal: { AWS: "123456789012" },
        Action: "kms:*",
        Resource: "*",
      };
      const key = new KmsKey(stack, "key", {
        policy: JSON.stringify({ Version: "2012-10-17", Statement: mine }),
      });
      ruleIn(stack).addTarget(
        "queue",
        new QueueTarget(new SqsQueue(stack, "orders", { kmsMasterKeyId: key.arn })),
      );
      KeyPolicy.of(key).addStatements({
        Sid: "More",
        Effect: "Deny",
        Principal: "*",
        Action: "kms:Sign",
        Resource: "*",
      });
    });
    expect(only(resource, "aws_kms_key")).not.toHaveProperty("policy");
    expect(statements(only(resource, "aws_kms_key_policy").policy).map(({ Sid }) => Sid)).toEqual([
      "Mine",
      "More",
      "EventBridgeToQueues",
    ]);
  });

  it("is an error where its policy is only known to Terraform, or written twice", () => {
    const withKey = (
      add: (key: KmsKey, stack: TerraformStack) => void,
      policy?: (stack: TerraformStack) => string,
    ) =>
      problemsOf((stack) => {
        const key = new KmsKey(stack, "key", policy === undefined ? {} : { policy: policy(stack) });
        ruleIn(stack).addTarget(
          "queue",
          new QueueTarget(new SqsQueue(stack, "orders", { kmsMasterKeyId: key.arn })),
        );
        add(key, stack);
      });
    expect(
      withKey(
        () => {},
        (stack) => new TerraformVariable(stack, "policy", {}).stringValue,
      ),
    ).toContain("policy is written here and by policy of events/key");
    expect(
      withKey((key, stack) => new KmsKeyPolicy(stack, "mine", { keyId: key.id, policy: "{}" })),
    ).toContain("policy is written here and by events/mine");
  });

  it("is found in another stack, and not mistaken for one of the same name", () => {
    const app = Testing.app();
    const keys = new TerraformStack(app, "keys");
    const rules = new TerraformStack(app, "rules");
    const key = new KmsKey(keys, "key");
    new KmsKey(rules, "key");
    ruleIn(rules).addTarget(
      "queue",
      new QueueTarget(new SqsQueue(rules, "orders", { kmsMasterKeyId: key.arn })),
    );
    requireAwsProvider(rules, "eu-central-1");
    requireAwsProvider(keys, "eu-central-1");
    expect(Testing.synth(rules, true)).not.toContain("aws_kms_key_policy");
    expect(
      statements(only(JSON.parse(Testing.synth(keys, true)).resource, "aws_kms_key_policy").policy)[1]
        ?.Condition,
    ).toEqual({
      StringEquals: { "aws:SourceAccount": ACCOUNT },
    });
  });

  it.each(["alias/mine", "arn:aws:kms:eu-central-1:123456789012:key/0d1c"])(
    "is a warning with the statement to add where it is %s",
    (kmsMasterKeyId) => {
      const warnings = warningsOf((stack) => {
        const queue = new SqsQueue(stack, "orders", { kmsMasterKeyId });
        ruleIn(stack).addTarget("queue", new QueueTarget(queue, { deadLetterQueue: queue }));
      });
      expect(warnings).toHaveLength(1);
      expect(warnings[0]).toContain(`kmsMasterKeyId is "${kmsMasterKeyId}"`);
      expect(warnings[0]).toContain(
        '"Action":["kms:Decrypt","kms:GenerateDataKey"],"Resource":"*","Condition"',
      );
      expect(warnings[0]).toContain("[ack: kms-key-policy]");
    },
  );

  it.each(["alias/aws/sqs", "arn:aws:kms:eu-central-1:123456789012:alias/aws/sqs"])(
    "is an error where it is %s, which EventBridge may not use",
    (kmsMasterKeyId) => {
      const message = problemsOf((stack) => {
        ruleIn(stack).addTarget("queue", new QueueTarget(new SqsQueue(stack, "orders", { kmsMasterKeyId })));
      });
      expect(message).toContain(`kmsMasterKeyId is "${kmsMasterKeyId}", a key that AWS manages`);
      expect(message).toContain("sqsManagedSseEnabled: true");
    },
  );
});
