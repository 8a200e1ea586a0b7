import { KmsKey } from "@cdktf/provider-aws/lib/kms-key";
import { SqsQueue } from "@cdktf/provider-aws/lib/sqs-queue";
import { TerraformStack, TerraformVariable, Testing } from "cdktf";
import { EventBus, type EventBusProps } from "../../../constructs/eventbridge/event-bus";
import { Rule } from "../../../constructs/eventbridge/rule";
import { requireAwsProvider } from "../../../constructs/providers/aws";
import { only, problemsOf, synthesized, warningsOf } from "../synthesized";

const SOURCE = "aws.partner/example.com/7/orders";

function policyOf(
  resource: ReturnType<typeof synthesized>["resource"],
  type: string,
): { Statement: unknown } {
  return JSON.parse(String(only(resource, type).policy).replaceAll(/\$\{jsonencode\(([^)]+)\)\}/g, '"$1"'));
}

describe("EventBus", () => {
  it("is a custom bus called as its construct", () => {
    const { resource } = synthesized((stack) => {
      new EventBus(stack, "orders");
    });
    expect(resource.aws_cloudwatch_event_bus).toEqual({ orders: { name: "orders" } });
  });

  it("has the name, description and tags that are given", () => {
    const { resource } = synthesized((stack) => {
      new EventBus(stack, "orders", { eventBusName: "o.1", description: "Orders", tags: { team: "sales" } });
    });
    expect(only(resource, "aws_cloudwatch_event_bus")).toEqual({
      name: "o.1",
      description: "Orders",
      tags: { team: "sales" },
    });
  });

  it("takes the name of its partner event source, and rules wait for it", () => {
    const { resource } = synthesized((stack) => {
      const eventBus = new EventBus(stack, "orders", { eventSourceName: SOURCE });
      new Rule(stack, "all", { eventBus, eventPattern: { source: [SOURCE] } });
    });
    expect(only(resource, "aws_cloudwatch_event_bus")).toEqual({ name: SOURCE, event_source_name: SOURCE });
    expect(only(resource, "aws_cloudwatch_event_rule")).toMatchObject({
      event_bus_name: SOURCE,
      depends_on: ["aws_cloudwatch_event_bus.orders"],
    });
  });

  it("makes the stack of a rule wait for a partner bus in another", () => {
    const app = Testing.app();
    const [buses, rules] = [new TerraformStack(app, "buses"), new TerraformStack(app, "rules")];
    requireAwsProvider(buses, "eu-central-1");
    requireAwsProvider(rules, "eu-central-1");
    const eventBus = new EventBus(buses, "orders", { eventSourceName: SOURCE });
    new Rule(rules, "all", { eventBus, eventPattern: { source: [SOURCE] } });
    expect(Testing.synth(rules, true)).not.toContain("depends_on");
    expect(rules.dependencies).toEqual([buses]);
  });

  it.each<[string, EventBusProps, RegExp]>([
    ["a name with a slash", { eventBusName: "a/b" }, /eventBusName is "a\/b"; allowed: 1 to 256/],
    ["a key that is no ARN", { kmsKey: "mine" }, /kmsKey is "mine"; allowed: a KMS key or the ARN of one/],
    ["the name of the default bus", { eventBusName: "default" }, /EventBus\.default\(scope, id\)/],
    ["an event source that is none", { eventSourceName: "orders" }, /eventSourceName is "orders"/],
    [
      "another name than the event source's",
      { eventSourceName: SOURCE, eventBusName: "orders" },
      /eventBusName is "orders".*Leave eventBusName out/,
    ],
    [
      "two event sources",
      { eventSourceName: SOURCE, eventSource: { eventSourceName: SOURCE, dependencies: [] } },
      /Leave eventSourceName out/,
    ],
    ["a description of 513 characters", { description: "x".repeat(513) }, /description has 513 characters/],
    [
      "a FIFO queue for dead letters",
      { deadLetterQueue: "arn:aws:sqs:eu-central-1:111122223333:dead.fifo" },
      /deadLetterQueue is the FIFO queue/,
    ],
  ])("refuses %s", (_, props, message) => {
    expect(problemsOf((stack) => void new EventBus(stack, "orders", props))).toMatch(message);
  });

  it("resolves tokens in every property", () => {
    const { resource } = synthesized((stack) => {
      const text = (id: string) => new TerraformVariable(stack, id, { type: "string" }).stringValue;
      const eventBus = new EventBus(stack, "orders", {
        eventBusName: text("name"),
        description: text("description"),
        kmsKey: text("key"),
        deadLetterQueue: text("queue"),
        tags: { team: text("team") },
      });
      eventBus.allowAccounts(text("account"));
      new EventBus(stack, "partner", { eventSourceName: text("source") });
    });
    expect(resource.aws_cloudwatch_event_bus).toEqual({
      orders: {
        name: "${var.name}",
        description: "${var.description}",
        kms_key_identifier: "${var.key}",
        dead_letter_config: { arn: "${var.queue}" },
        tags: { team: "${var.team}" },
      },
      partner: { name: "${var.source}", event_source_name: "${var.source}" },
    });
    expect(only(resource, "aws_cloudwatch_event_bus_policy").policy).toContain("${jsonencode(var.account)}");
  });
});

describe("the dead-letter queue of a bus", () => {
  it("lets in the buses that use it, and no other sender", () => {
    const { resource } = synthesized((stack) => {
      const queue = new SqsQueue(stack, "dead", { name: "dead" });
      new EventBus(stack, "orders", { deadLetterQueue: queue });
      new EventBus(stack, "returns", { deadLetterQueue: { resource: queue } });
    });
    const { Statement } = policyOf(resource, "aws_sqs_queue_policy");
    expect(Statement).toEqual([
      expect.objectContaining({
        Effect: "Allow",
        Principal: { Service: "events.amazonaws.com" },
        Action: "sqs:SendMessage",
        Resource: "aws_sqs_queue.dead.arn",
        Condition: {
          ArnEquals: {
            "aws:SourceArn": ["aws_cloudwatch_event_bus.orders.arn", "aws_cloudwatch_event_bus.returns.arn"],
          },
        },
      }),
    ]);
  });

  it("lets the account in from another stack, for the two would need each other", () => {
    const app = Testing.app();
    const [queues, buses] = [new TerraformStack(app, "queues"), new TerraformStack(app, "buses")];
    requireAwsProvider(queues, "eu-central-1");
    requireAwsProvider(buses, "eu-central-1");
    const queue = new SqsQueue(queues, "dead", { name: "dead" });
    new EventBus(buses, "orders", { deadLetterQueue: queue });
    Testing.synth(buses, true);
    const { data, resource } = JSON.parse(Testing.synth(queues, true));
    expect(data).toHaveProperty("aws_caller_identity");
    expect(only(resource, "aws_sqs_queue_policy").policy).toMatch(
      /"Condition":\{"StringEquals":\{"aws:SourceAccount":"?\$\{.*account_id.*\}"?\}\}/,
    );
    expect(queues.dependencies).toEqual([]);
  });

  it("warns with the statement to add where only an ARN is known", () => {
    const warnings = warningsOf((stack) => {
      new EventBus(stack, "orders", { deadLetterQueue: "arn:aws:sqs:eu-central-1:111122223333:dead" });
    });
    expect(warnings).toEqual([expect.stringContaining('{"aws:SourceArn":<the bus\'s ARN>}')]);
  });
});

describe("the KMS key of a bus", () => {
  const CONTEXT = "kms:EncryptionContext:aws:events:event-bus:arn";

  it("lets EventBridge use it for this bus before the bus is made", () => {
    const { resource } = synthesized((stack) => {
      new EventBus(stack, "orders", { kmsKey: new KmsKey(stack, "key", {}) });
    });
    const [policy] = Object.keys(resource.aws_kms_key_policy ?? {});
    expect(only(resource, "aws_cloudwatch_event_bus")).toMatchObject({
      kms_key_identifier: "${aws_kms_key.key.arn}",
      depends_on: [`aws_kms_key_policy.${policy}`],
    });
    expect(only(resource, "aws_kms_key_policy").policy).toMatch(
      /"kms:EncryptionContext:aws:events:event-bus:arn":"arn:\*:events:\*:\$\{.*account_id.*\}:event-bus\/orders"/,
    );
  });

  it("may also encrypt the bus's dead letters and those of its rules: its policy names none of them", () => {
    const { resource } = synthesized((stack) => {
      const kmsKey = new KmsKey(stack, "key", {});
      const deadLetterQueue = new SqsQueue(stack, "dead", { kmsMasterKeyId: kmsKey.arn });
      const eventBus = new EventBus(stack, "orders", { kmsKey, deadLetterQueue });
      const rule = new Rule(stack, "all", { eventBus, eventPattern: { source: ["shop"] } });
      rule.addTarget("queue", { bind: () => ({ arn: deadLetterQueue.arn, deadLetterQueue }) });
    });
    const { policy } = only(resource, "aws_kms_key_policy");
    expect(policy).toContain('"Sid":"EventBridgeToQueues"');
    expect(policy).toContain('"aws:SourceAccount"');
    expect(policy).not.toContain("aws_cloudwatch_event");
  });

  it("is warned of with the statements to add where it is only an ARN, and of dead letters that are lost", () => {
    const kmsKey = "arn:aws:kms:eu-central-1:111122223333:key/0a1b2c3d";
    const warnings = warningsOf((stack) => void new EventBus(stack, "orders", { kmsKey }));
    expect(warnings).toEqual([
      expect.stringMatching(new RegExp(`^kmsKey is "${kmsKey}".*${CONTEXT}`)),
      expect.stringContaining("Set deadLetterQueue"),
    ]);
  });
});

describe("the policy of a bus", () => {
  it("is one resource, with the accounts in one statement and those of the caller beside it", () => {
    const { resource } = synthesized((stack) => {
      const eventBus = new EventBus(stack, "orders");
      eventBus.allowAccounts("111122223333");
      eventBus.addToResourcePolicy({
        Sid: "organization",
        Effect: "Allow",
        Principal: "*",
        Action: "events:PutEvents",
        Resource: eventBus.eventBusArn,
        Condition: { StringEquals: { "aws:PrincipalOrgID": "o-abcdefghij" } },
      });
      eventBus.allowAccounts("444455556666", "111122223333");
    });
    expect(only(resource, "aws_cloudwatch_event_bus_policy").event_bus_name).toBe(
      "${aws_cloudwatch_event_bus.orders.name}",
    );
    expect(policyOf(resource, "aws_cloudwatch_event_bus_policy")).toEqual({
      Version: "2012-10-17",
      Statement: [
        expect.objectContaining({ Sid: "organization" }),
        {
          Sid: "AllowPutEventsFromAccounts",
          Effect: "Allow",
          Principal: { AWS: ["111122223333", "444455556666"] },
          Action: "events:PutEvents",
          Resource: "aws_cloudwatch_event_bus.orders.arn",
        },
      ],
    });
  });

  it("is refused on a partner bus", () => {
    const problems = problemsOf((stack) => {
      new EventBus(stack, "orders", { eventSourceName: SOURCE }).allowAccounts("111122223333");
    });
    expect(problems).toContain(`policy: "${SOURCE}" is a partner event bus`);
  });

  it("refuses an account id that is none", () => {
    const problems = problemsOf((stack) => new EventBus(stack, "orders").allowAccounts("1234"));
    expect(problems).toContain('accountIds is "1234"; allowed: 12 digits');
  });

  it("refuses one Sid for two statements", () => {
    const problems = problemsOf((stack) => {
      const eventBus = new EventBus(stack, "orders");
      for (const organization of ["o-abcdefghij", "o-klmnopqrst"]) {
        eventBus.addToResourcePolicy({
          Sid: "organization",
          Effect: "Allow",
          Principal: "*",
          Action: "events:PutEvents",
          Resource: eventBus.eventBusArn,
          Condition: { StringEquals: { "aws:PrincipalOrgID": organization } },
        });
      }
    });
    expect(problems).toContain('policy has the Sid "organization" twice');
  });
});

describe("a bus that exists", () => {
  it("is looked up by its name", () => {
    const { data, resource } = synthesized((stack) => {
      const eventBus = EventBus.fromEventBusName(stack, "orders", "orders");
      new Rule(stack, "all", { eventBus, eventPattern: { source: ["a"] } });
    });
    expect(only(data, "aws_cloudwatch_event_bus")).toEqual({ name: "orders" });
    expect(only(resource, "aws_cloudwatch_event_rule").event_bus_name).toBe(
      "${data.aws_cloudwatch_event_bus.orders.name}",
    );
  });

  it("is looked up by the name in its ARN, and must then have that ARN", () => {
    const arn = "arn:aws:events:eu-central-1:111122223333:event-bus/orders";
    const { data } = synthesized((stack) => void EventBus.fromEventBusArn(stack, "orders", arn));
    expect(only(data, "aws_cloudwatch_event_bus")).toEqual({
      name: "orders",
      lifecycle: {
        postcondition: [{ condition: `\${(self.arn == "${arn}")}`, error_message: expect.any(String) }],
      },
    });
  });

  it("takes an ARN that only Terraform knows", () => {
    const { data } = synthesized((stack) => {
      const arn = new TerraformVariable(stack, "bus", { type: "string" }).stringValue;
      EventBus.fromEventBusArn(stack, "orders", arn);
    });
    expect(only(data, "aws_cloudwatch_event_bus").name).toBe('${element(split(":event-bus/", var.bus), 1)}');
  });

  it("may be the account's default one", () => {
    const { data } = synthesized((stack) => void EventBus.default(stack, "default"));
    expect(only(data, "aws_cloudwatch_event_bus")).toEqual({ name: "default" });
  });

  it.each([
    ["eventBusName", "a b"],
    ["eventBusArn", "orders"],
    ["eventBusArn", "arn:aws:sqs:eu-central-1:111122223333:orders"],
  ])("refuses the %s %s", (property, value) => {
    const problems = problemsOf((stack) => {
      if (property === "eventBusArn") {
        EventBus.fromEventBusArn(stack, "orders", value);
      } else {
        EventBus.fromEventBusName(stack, "orders", value);
      }
    });
    expect(problems).toContain(`[events/orders] ${property} is ${JSON.stringify(value)}`);
  });
});
