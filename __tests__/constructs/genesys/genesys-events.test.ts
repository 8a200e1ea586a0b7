import { SqsQueue } from "@cdktf/provider-aws/lib/sqs-queue";
import { TerraformVariable } from "cdktf";
import { Rule } from "../../../constructs/eventbridge/rule";
import { GenesysEvents, type GenesysEventsProps } from "../../../constructs/genesys/genesys-events";
import { only, problemsOf, synthesized } from "../synthesized";

const ORGANIZATION = "d0a1b2c3-0000-4000-8000-000000000000";
const PROPS: GenesysEventsProps = {
  awsAccountId: "111122223333",
  awsRegion: "eu-central-1",
  eventSourceSuffix: "audit",
  organizationId: ORGANIZATION,
  topics: ["v2.audits.entitytype.{id}.entityid.{id}", "v2.users.1f0a.presence"],
};
const SOURCE = `aws.partner/genesys.com/cloud/${ORGANIZATION}/audit`;

describe("GenesysEvents", () => {
  it("makes integration, bus and rule wait for each other in the order of the event", () => {
    const { module, resource } = synthesized((stack) => {
      const genesys = new GenesysEvents(stack, "genesys", PROPS);
      new Rule(stack, "all", { eventBus: genesys.eventBus, eventPattern: { source: [SOURCE] } });
    });
    const [integration] = Object.keys(module);
    const [bus] = Object.keys(resource.aws_cloudwatch_event_bus ?? {});
    expect(only(resource, "aws_cloudwatch_event_bus")).toEqual({
      name: SOURCE,
      event_source_name: SOURCE,
      depends_on: [`module.${integration}`],
    });
    expect(only(resource, "aws_cloudwatch_event_rule")).toMatchObject({
      event_bus_name: SOURCE,
      depends_on: [`aws_cloudwatch_event_bus.${bus}`],
    });
  });

  it("hands the bus its options", () => {
    const { resource } = synthesized((stack) => {
      const deadLetterQueue = new SqsQueue(stack, "dead_letters", { name: "dead-letters" });
      new GenesysEvents(stack, "genesys", {
        ...PROPS,
        description: "Audits",
        deadLetterQueue,
        tags: { team: "security" },
      });
    });
    expect(only(resource, "aws_cloudwatch_event_bus")).toMatchObject({
      description: "Audits",
      dead_letter_config: { arn: "${aws_sqs_queue.dead_letters.arn}" },
      tags: { team: "security" },
    });
  });

  it("selects a topic's events by source, literal {id} and body", () => {
    const { resource } = synthesized((stack) => {
      const genesys = new GenesysEvents(stack, "genesys", PROPS);
      new Rule(stack, "deleted", {
        eventBus: genesys.eventBus,
        eventPattern: genesys.pattern("v2.audits.entitytype.{id}.entityid.{id}", { action: ["Delete"] }),
      });
    });
    expect(JSON.parse(String(only(resource, "aws_cloudwatch_event_rule").event_pattern))).toEqual({
      source: [SOURCE],
      "detail-type": ["v2.audits.entitytype.{id}.entityid.{id}"],
      detail: { eventBody: { action: ["Delete"] } },
    });
  });

  it("keeps a source that Terraform reads as a reference inside the pattern", () => {
    const { resource } = synthesized((stack) => {
      const organizationId = new TerraformVariable(stack, "organization", { type: "string" }).stringValue;
      const genesys = new GenesysEvents(stack, "genesys", { ...PROPS, organizationId });
      new Rule(stack, "all", {
        eventBus: genesys.eventBus,
        eventPattern: genesys.pattern("v2.users.{id}.presence"),
      });
    });
    expect(only(resource, "aws_cloudwatch_event_rule").event_pattern).toMatch(
      /"aws\.partner\/genesys\.com\/cloud\/\$\{.*var\.organization.*\}\/audit"/,
    );
  });

  it.each([
    "v2.users.{id}.presence",
    "v2.users.1f0a.presence",
    "v2.audits.entitytype.Role.entityid.{id}",
  ] as const)("takes a pattern for %s, of which events may come", (topic) => {
    expect(
      problemsOf((stack) => {
        new GenesysEvents(stack, "genesys", PROPS).pattern(topic);
      }),
    ).toBe("");
  });

  it.each(["v2.users.2b1c.presence", "v2.users.{id}.activity"] as const)(
    "refuses a pattern for %s, which the integration does not forward",
    (topic) => {
      const problems = problemsOf((stack) => {
        new GenesysEvents(stack, "genesys", PROPS).pattern(topic);
      });
      expect(problems).toContain(
        `[events/genesys] pattern of topic "${topic}": events/genesys/integration does not forward it`,
      );
    },
  );

  it("takes any pattern where topics are known to Terraform only", () => {
    const problems = problemsOf((stack) => {
      const unlistedTopics = new TerraformVariable(stack, "topics", { type: "list(string)" }).listValue;
      const genesys = new GenesysEvents(stack, "genesys", { ...PROPS, topics: [], unlistedTopics });
      genesys.pattern("v2.users.{id}.activity");
    });
    expect(problems).toBe("");
  });
});
