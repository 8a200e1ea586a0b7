import { CloudwatchLogGroup } from "@cdktf/provider-aws/lib/cloudwatch-log-group";
import { TerraformStack, TerraformVariable } from "cdktf";
import { Archive } from "../../constructs/eventbridge/archive";
import { EventBus, type EventBusProps } from "../../constructs/eventbridge/event-bus";
import { Match } from "../../constructs/eventbridge/pattern/match";
import { Rule, type RuleProps } from "../../constructs/eventbridge/rule";
import { RuleTarget } from "../../constructs/eventbridge/rule-target";
import { GenesysIntegration, type GenesysIntegrationProps } from "../../constructs/genesys/integration";
import { requireAwsProvider } from "../../constructs/providers/aws";
import { LogGroup, type LogGroupProps } from "../../constructs/targets/log-group";
import { EventsApp } from "../../synthesis/events-app";
import { InvalidConfiguration } from "../../synthesis/invalid-configuration";
import { projectWith } from "../stacks/synthesized";

const AUDITS = "v2.audits.entitytype.{id}.entityid.{id}";
const INTEGRATION: GenesysIntegrationProps = {
  awsAccountId: "123456789012",
  awsRegion: "us-east-1",
  eventSourceSuffix: "audit",
  topics: [AUDITS],
};
const PATTERN = { source: Match.prefix("aws.partner/genesys.com") };

/** The mistakes that an app reports when `declare` fills its one stack. */
function mistakes(declare: (stack: TerraformStack) => void): string[] {
  const app = new EventsApp({ projectDirectory: projectWith({ context: {} }) });
  const stack = new TerraformStack(app, "stack");
  requireAwsProvider(stack, "us-east-1");
  declare(stack);
  try {
    app.synth();
  } catch (error) {
    if (error instanceof InvalidConfiguration) {
      return error.problems.map(({ path, message }) => `[${path}] ${message}`);
    }
    throw error;
  }
  return [];
}

const integration = (props: Partial<GenesysIntegrationProps>) => (stack: TerraformStack) => {
  new GenesysIntegration(stack, "integration", { ...INTEGRATION, ...props });
};

const bus = (props: EventBusProps) => (stack: TerraformStack) => {
  new EventBus(stack, "bus", props);
};

const rule =
  (props: Partial<RuleProps>, more: (rule: Rule) => void = () => undefined) =>
  (stack: TerraformStack) => {
    const eventBus = new EventBus(stack, "bus");
    more(new Rule(stack, "rule", { eventBus, eventPattern: PATTERN, ...props }));
  };

const target = (props: LogGroupProps, targetId = "log", name = "/aws/events/x") =>
  rule({}, (made) => {
    const group = new CloudwatchLogGroup(made, "group", { name });
    new RuleTarget(made, "target", { rule: made, target: new LogGroup(group, props), targetId });
  });

/** A pattern whose JSON text has just so many characters. */
function patternOf(length: number) {
  const empty = JSON.stringify({ source: [""] }).length;
  return { source: ["x".repeat(length - empty)] };
}

describe("bad input gets one clear error", () => {
  it.each<[string, (stack: TerraformStack) => void, string]>([
    [
      "an account id of 11 digits",
      integration({ awsAccountId: "12345678901" }),
      '[stack/integration] awsAccountId is "12345678901"; allowed: 12 digits.',
    ],
    [
      "an account id with letters",
      integration({ awsAccountId: "12345678901x" }),
      'awsAccountId is "12345678901x"; allowed: 12 digits.',
    ],
    [
      "an unknown form of region",
      integration({ awsRegion: "Frankfurt" }),
      'awsRegion is "Frankfurt"; allowed: a region code',
    ],
    [
      "a suffix of 65 characters",
      integration({ eventSourceSuffix: "x".repeat(65) }),
      "allowed: 1 to 64 letters",
    ],
    [
      "a suffix with a blank",
      integration({ eventSourceSuffix: "a b" }),
      'eventSourceSuffix is "a b"; allowed: 1 to 64 letters',
    ],
    ["no topics", integration({ topics: [] }), "topics is []; allowed: at least one notification topic."],
    [
      "a topic given twice",
      integration({ topics: [AUDITS, AUDITS] }),
      `topics[1] is "${AUDITS}"; allowed: each topic once.`,
    ],
    [
      "an empty event source name",
      bus({ eventSourceName: "" }),
      'eventSourceName is ""; allowed: "aws.partner/" and at least two parts',
    ],
    [
      "an event source name without the prefix",
      bus({ eventSourceName: "genesys.com/cloud/x" }),
      "at least two parts",
    ],
    [
      "an event source name of one part",
      bus({ eventSourceName: "aws.partner/genesys.com" }),
      "at least two parts",
    ],
    [
      "an event source name with an empty part",
      bus({ eventSourceName: "aws.partner/genesys.com//x" }),
      "at least two parts",
    ],
    [
      "a partner bus with a name of its own",
      bus({ eventSourceName: "aws.partner/a/b", eventBusName: "mine" }),
      'eventBusName is "mine" and eventSourceName is "aws.partner/a/b"',
    ],
    ["a rule name of 65 characters", rule({ ruleName: "x".repeat(65) }), "allowed: 1 to 64 letters"],
    [
      "a rule name with a slash",
      rule({ ruleName: "a/b" }),
      '[stack/rule] ruleName is "a/b"; allowed: 1 to 64 letters',
    ],
    ["an empty pattern", rule({ eventPattern: {} }), "[stack/rule] eventPattern"],
    [
      "a pattern over 4,096 characters",
      rule({ eventPattern: patternOf(4097) }),
      "eventPattern has 4097 characters; allowed: at most 4096.",
    ],
    [
      "a target id with a blank",
      target({}, "a b"),
      '[stack/rule/target] targetId is "a b"; allowed: 1 to 64 letters',
    ],
    ["a target id of 65 characters", target({}, "x".repeat(65)), "allowed: 1 to 64 letters"],
    [
      "186 retry attempts",
      target({ retryAttempts: 186 }),
      "retryAttempts is 186; allowed: a whole number from 0 to 185",
    ],
    [
      "a negative number of attempts",
      target({ retryAttempts: -1 }),
      "retryAttempts is -1; allowed: a whole number from 0",
    ],
    ["half an attempt", target({ retryAttempts: 0.5 }), "retryAttempts is 0.5; allowed: a whole number"],
    [
      "an event age of 59 seconds",
      target({ maxEventAge: 59 }),
      "maxEventAge is 59; allowed: a whole number from 60 to 86400",
    ],
    [
      "an event age over a day",
      target({ maxEventAge: 86_401 }),
      "maxEventAge is 86401; allowed: a whole number from 60",
    ],
    [
      "a log group name with a blank",
      target({}, "log", "/aws/events/a b"),
      'is "/aws/events/a b"; allowed: 1 to 512',
    ],
    ["a log group name of 513 characters", target({}, "log", "x".repeat(513)), "allowed: 1 to 512"],
    [
      "an archive name of 49 characters",
      (stack) =>
        new Archive(stack, "archive", {
          archiveName: "x".repeat(49),
          sourceEventBus: new EventBus(stack, "bus"),
        }),
      "allowed: 1 to 48 letters",
    ],
    [
      "an archive name with a slash",
      (stack) =>
        new Archive(stack, "archive", { archiveName: "a/b", sourceEventBus: new EventBus(stack, "bus") }),
      '[stack/archive] archiveName is "a/b"; allowed: 1 to 48',
    ],
  ])("%s", (_, declare, expected) => {
    const found = mistakes(declare);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(expected);
  });

  it("an empty topic, which is reported as that alone", () => {
    const found = mistakes(integration({ topics: [AUDITS, "" as typeof AUDITS] }));
    expect(found).toEqual([
      expect.stringContaining('topics[1] is ""; allowed: the name of a notification topic.'),
    ]);
  });

  it("a rule with neither a pattern nor a bus", () => {
    const found = mistakes((stack) => new Rule(stack, "rule", {} as RuleProps));
    expect(found).toEqual([
      expect.stringContaining("[stack/rule] eventBus is missing; allowed: an event bus."),
      expect.stringContaining("[stack/rule] eventPattern is missing; allowed: an event pattern"),
    ]);
  });

  it("six targets on a rule, wherever the targets stand", () => {
    const found = mistakes((stack) => {
      const made = new Rule(stack, "rule", { eventBus: new EventBus(stack, "bus"), eventPattern: PATTERN });
      const group = new CloudwatchLogGroup(stack, "group", { name: "x" });
      for (const id of ["a", "b", "c", "d", "e"]) {
        made.addTarget(id, new LogGroup(group));
      }
      new RuleTarget(stack, "f", { rule: made, target: new LogGroup(group) });
    });
    expect(found).toEqual([
      expect.stringContaining("[stack/rule] targets: the rule has 6; allowed: at most 5."),
    ]);
  });

  it("two integrations that would make one event source", () => {
    const found = mistakes((stack) => {
      new GenesysIntegration(stack, "one", INTEGRATION);
      new GenesysIntegration(stack, "two", INTEGRATION);
    });
    expect(found).toEqual([
      expect.stringContaining('[stack/one] eventSourceSuffix is "audit", as in stack/two'),
      expect.stringContaining('[stack/two] eventSourceSuffix is "audit", as in stack/one'),
    ]);
  });
});

describe("values at the edge are taken", () => {
  it.each<[string, (stack: TerraformStack) => void]>([
    ["a suffix of 64 characters", integration({ eventSourceSuffix: "x".repeat(64) })],
    ["a region of a partition of its own", integration({ awsRegion: "us-gov-west-1" })],
    ["an event source name of two parts", bus({ eventSourceName: "aws.partner/a/b" })],
    [
      "a partner bus that repeats its source's name",
      bus({ eventSourceName: "aws.partner/a/b", eventBusName: "aws.partner/a/b" }),
    ],
    ["a pattern of 4,096 characters", rule({ eventPattern: patternOf(4096) })],
    ["no retry and the longest age", target({ retryAttempts: 0, maxEventAge: 86_400 })],
    ["the most attempts and the shortest age", target({ retryAttempts: 185, maxEventAge: 60 })],
    ["a log group name of 512 characters", target({}, "log", "x".repeat(512))],
  ])("%s", (_, declare) => {
    expect(mistakes(declare)).toEqual([]);
  });

  it("Terraform tokens, everywhere", () => {
    const found = mistakes((stack) => {
      const any = new TerraformVariable(stack, "any", {}).stringValue;
      const number = new TerraformVariable(stack, "number", {}).numberValue;
      integration({ awsAccountId: any, awsRegion: any, eventSourceSuffix: any })(stack);
      const eventBus = new EventBus(stack, "bus", { eventSourceName: any });
      const made = new Rule(stack, "rule", { ruleName: any, eventBus, eventPattern: { source: [any] } });
      const group = new CloudwatchLogGroup(stack, "group", { name: any });
      const options = { retryAttempts: number, maxEventAge: number };
      new RuleTarget(stack, "target", { rule: made, target: new LogGroup(group, options), targetId: any });
      new Archive(stack, "archive", { archiveName: any, sourceEventBus: eventBus, retentionDays: number });
    });
    expect(found).toEqual([]);
  });
});
