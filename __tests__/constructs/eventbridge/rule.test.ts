import { SqsQueue } from "@cdktf/provider-aws/lib/sqs-queue";
import { TerraformVariable } from "cdktf";
import { EventBus } from "../../../constructs/eventbridge/event-bus";
import { Match } from "../../../constructs/eventbridge/pattern/match";
import { Rule, type RuleProps } from "../../../constructs/eventbridge/rule";
import type { IRuleTarget } from "../../../constructs/eventbridge/rule-target-config";
import { only, problemsOf, synthesized, warningsOf } from "../synthesized";

const ARN = "arn:aws:sqs:eu-central-1:111122223333:orders";
const TARGET: IRuleTarget = { bind: () => ({ arn: ARN }) };
const PATTERN = { source: ["shop"] };

function patternOf(build: (rule: Rule) => void, eventPattern?: RuleProps["eventPattern"]): unknown {
  const { resource } = synthesized((stack) => {
    const eventBus = new EventBus(stack, "orders");
    build(new Rule(stack, "all", { eventBus, ...(eventPattern === undefined ? {} : { eventPattern }) }));
  });
  return JSON.parse(String(only(resource, "aws_cloudwatch_event_rule").event_pattern));
}

describe("Rule", () => {
  it("selects events of its bus", () => {
    const { resource } = synthesized((stack) => {
      new Rule(stack, "all", { eventBus: new EventBus(stack, "orders"), eventPattern: PATTERN });
    });
    expect(resource.aws_cloudwatch_event_rule).toEqual({
      all: {
        name: "all",
        event_bus_name: "${aws_cloudwatch_event_bus.orders.name}",
        event_pattern: '{"source":["shop"]}',
      },
    });
  });

  it("has the name, description, tags and state that are given", () => {
    const { resource } = synthesized((stack) => {
      new Rule(stack, "all", {
        eventBus: new EventBus(stack, "orders"),
        eventPattern: PATTERN,
        ruleName: "every-order",
        description: "Every order",
        enabled: false,
        tags: { team: "sales" },
      });
    });
    expect(only(resource, "aws_cloudwatch_event_rule")).toMatchObject({
      name: "every-order",
      description: "Every order",
      state: "DISABLED",
      tags: { team: "sales" },
    });
  });

  it("is called as its resource in Terraform, within 64 characters", () => {
    const { resource } = synthesized((stack) => {
      const eventBus = new EventBus(stack, "orders");
      new Rule(eventBus, "r".repeat(80), { eventBus, eventPattern: PATTERN });
    });
    const [address = ""] = Object.keys(resource.aws_cloudwatch_event_rule ?? {});
    const name = String(only(resource, "aws_cloudwatch_event_rule").name);
    expect(name).toHaveLength(64);
    expect(name.slice(-9)).toBe(address.slice(-9));
  });

  it.each<[string, Partial<RuleProps>, RegExp]>([
    ["a name with a space", { ruleName: "a b" }, /ruleName is "a b"/],
    ["a description of 513 characters", { description: "x".repeat(513) }, /description has 513 characters/],
    ["an empty list in its pattern", { eventPattern: { source: [] } }, /eventPattern: source/],
    ["a pattern of 5000 characters", { eventPattern: { source: ["x".repeat(5000)] } }, /at most 4096/],
  ])("refuses %s", (_, props, message) => {
    const problems = problemsOf((stack) => {
      new Rule(stack, "all", { eventBus: new EventBus(stack, "orders"), eventPattern: PATTERN, ...props });
    });
    expect(problems).toMatch(message);
  });

  it("refuses to select nothing", () => {
    const problems = problemsOf((stack) => {
      new Rule(stack, "all", { eventBus: new EventBus(stack, "orders") });
    });
    expect(problems).toContain("[events/all] eventPattern is missing");
  });

  it("warns of a pattern over the quota that an account has at first", () => {
    const warnings = warningsOf((stack) => {
      const eventBus = new EventBus(stack, "orders");
      new Rule(stack, "all", { eventBus, eventPattern: { source: ["x".repeat(2100)] } });
    });
    expect(warnings).toEqual([expect.stringContaining("default quota is 2048")]);
  });

  it("resolves tokens in every property, also inside the pattern's text", () => {
    const { resource } = synthesized((stack) => {
      const text = (id: string) => new TerraformVariable(stack, id, { type: "string" }).stringValue;
      new Rule(stack, "all", {
        eventBus: EventBus.fromEventBusName(stack, "orders", text("bus")),
        eventPattern: { source: [text("source")], detail: { id: Match.prefix(`order-${text("order")}`) } },
        ruleName: text("name"),
        description: text("description"),
        tags: { team: text("team") },
      });
    });
    expect(only(resource, "aws_cloudwatch_event_rule")).toMatchObject({
      name: "${var.name}",
      description: "${var.description}",
      event_pattern: expect.stringMatching(
        /^\{"source":\[\$\{jsonencode\(var\.source\)\}\],"detail":\{"id":\[\{"prefix":"order-\$\{.*var\.order.*\}"\}\]\}\}$/,
      ),
      tags: { team: "${var.team}" },
    });
  });
});

describe("Rule.addEventPattern", () => {
  it("narrows by a field that the rule did not have", () => {
    expect(patternOf((rule) => rule.addEventPattern({ detailType: ["paid"] }), PATTERN)).toEqual({
      source: ["shop"],
      "detail-type": ["paid"],
    });
  });

  it("widens by more values of a field that it has, at any depth", () => {
    const pattern = patternOf(
      (rule) =>
        rule.addEventPattern({ source: Match.prefix("store"), detail: { order: { state: ["paid"] } } }),
      { source: ["shop"], detail: { order: { state: ["open"], id: ["7"] } } },
    );
    expect(pattern).toEqual({
      source: ["shop", { prefix: "store" }],
      detail: { order: { state: ["open", "paid"], id: ["7"] } },
    });
  });

  it("makes the pattern of a rule that had none", () => {
    expect(patternOf((rule) => rule.addEventPattern(PATTERN))).toEqual(PATTERN);
  });
});

describe("Rule.addTarget", () => {
  it("names the target by the caller's id, whatever its place among others", () => {
    const targets = (ids: readonly string[]) =>
      synthesized((stack) => {
        const rule = new Rule(stack, "all", {
          eventBus: new EventBus(stack, "orders"),
          eventPattern: PATTERN,
        });
        for (const id of ids) {
          rule.addTarget(id, TARGET);
        }
      }).resource.aws_cloudwatch_event_target;
    const both = targets(["log", "queue"]);
    expect(targets(["queue", "log"])).toEqual(both);
    expect(both).toMatchObject(targets(["queue"]) ?? {});
    expect(Object.values(both ?? {}).map(({ target_id }) => target_id)).toEqual(["log", "queue"]);
  });

  it("takes five targets and refuses a sixth", () => {
    const withTargets = (count: number) =>
      problemsOf((stack) => {
        const rule = new Rule(stack, "all", {
          eventBus: new EventBus(stack, "orders"),
          eventPattern: PATTERN,
        });
        for (let index = 0; index < count; index += 1) {
          rule.addTarget(`target_${index}`, TARGET);
        }
      });
    expect(withTargets(5)).toBe("");
    expect(withTargets(6)).toContain("targets: the rule has 6; allowed: at most 5");
  });

  it("lets both a rule and its bus into one dead-letter queue", () => {
    const { resource } = synthesized((stack) => {
      const deadLetterQueue = new SqsQueue(stack, "dead", { name: "dead" });
      const eventBus = new EventBus(stack, "orders", { deadLetterQueue });
      const rule = new Rule(stack, "all", { eventBus, eventPattern: PATTERN });
      rule.addTarget("queue", { bind: () => ({ arn: ARN, deadLetterQueue }) });
    });
    const { policy } = only(resource, "aws_sqs_queue_policy");
    expect(policy).toContain("aws_cloudwatch_event_bus.orders.arn");
    expect(policy).toContain("aws_cloudwatch_event_rule.all.arn");
  });
});
