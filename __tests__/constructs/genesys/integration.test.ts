import { TerraformStack, TerraformVariable, Testing } from "cdktf";
import { GenesysIntegration, type GenesysIntegrationProps } from "../../../constructs/genesys/integration";
import type { TopicName } from "../../../constructs/genesys/topics/topic";
import { problemsOf, synthesized } from "../synthesized";

const PROPS: GenesysIntegrationProps = {
  awsAccountId: "111122223333",
  awsRegion: "eu-central-1",
  eventSourceSuffix: "audit",
  topics: ["v2.audits.entitytype.{id}.entityid.{id}"],
};

function problemsWith(props: Partial<GenesysIntegrationProps>): string {
  return problemsOf((stack) => {
    new GenesysIntegration(stack, "audits", { ...PROPS, ...props });
  });
}

describe("GenesysIntegration", () => {
  it("calls the remote module and requires the provider", () => {
    const { module, terraform } = synthesized((stack) => {
      new GenesysIntegration(stack, "audits", { ...PROPS, integrationName: "Audits" });
    });
    expect(module.audits).toEqual({
      source: "git::https://github.com/GenesysCloudDevOps/aws-event-bridge-module.git?ref=main",
      integration_name: "Audits",
      aws_account_id: "111122223333",
      aws_account_region: "eu-central-1",
      event_source_suffix: "audit",
      topic_filters: ["v2.audits.entitytype.{id}.entityid.{id}"],
    });
    expect(terraform.required_providers).toHaveProperty("genesyscloud");
  });

  it("takes the suffix for the integration's name where none is given", () => {
    const { module } = synthesized((stack) => {
      new GenesysIntegration(stack, "audits", PROPS);
    });
    expect(module.audits?.integration_name).toBe("audit");
  });

  it("pins the module to a commit", () => {
    const { module } = synthesized((stack) => {
      new GenesysIntegration(stack, "audits", { ...PROPS, moduleRef: "4f2a9c1d" });
    });
    expect(module.audits?.source).toMatch(/\.git\?ref=4f2a9c1d$/);
  });

  it("forwards unlisted topics after the known ones, unchecked", () => {
    const { module } = synthesized((stack) => {
      new GenesysIntegration(stack, "audits", { ...PROPS, unlistedTopics: ["v2.brand.{id}.new"] });
    });
    expect(module.audits?.topic_filters).toEqual([...PROPS.topics, "v2.brand.{id}.new"]);
  });

  it("takes real ids in the place of {id}", () => {
    expect(problemsWith({ topics: ["v2.users.1f0a.presence", "v2.users.2b1c.presence"] })).toBe("");
  });

  it.each<[string, Partial<GenesysIntegrationProps>, RegExp]>([
    [
      "an account id of 11 digits",
      { awsAccountId: "11112222333" },
      /awsAccountId is "11112222333"; allowed: 12 digits/,
    ],
    ["a region that is none", { awsRegion: "Frankfurt" }, /awsRegion is "Frankfurt"/],
    ["a suffix with a slash", { eventSourceSuffix: "a/b" }, /eventSourceSuffix is "a\/b"/],
    ["no topic", { topics: [] }, /at least one notification topic/],
    [
      "a topic twice",
      { topics: ["v2.users.{id}.presence", "v2.users.{id}.presence"] },
      /topics\[1\] is "v2.users.\{id\}.presence"; allowed: each topic once/,
    ],
    ["an empty topic", { unlistedTopics: [""] }, /topics\[1\] is ""/],
    [
      "an id beside the template that stands for it",
      { topics: ["v2.users.1f0a.presence", "v2.users.{id}.presence"] },
      /"v2.users.1f0a.presence" beside "v2.users.\{id\}.presence"/,
    ],
    [
      "a known topic among the unlisted",
      { topics: [], unlistedTopics: ["v2.users.{id}.presence"] },
      /unlistedTopics\[0\].*Move it to topics/,
    ],
    ["a tag without the variables", { moduleRef: "v0.0.3" }, /moduleRef is "v0.0.3".*integration_name/],
    ["a ref with a query", { moduleRef: "main&depth=1" }, /moduleRef is "main&depth=1"/],
  ])("refuses %s", (_, props, message) => {
    expect(problemsWith(props)).toMatch(message);
  });

  it("refuses an unknown topic, with the nearest known ones and the way to say that it is meant", () => {
    const topics = ["v2.users.{id}.presense" as TopicName];
    expect(problemsWith({ topics })).toMatch(
      /\[events\/audits\] topics\[0\]: .*"v2.users.\{id\}.presence".*unlistedTopics/,
    );
  });

  it("takes a topic that parts of another's ids only overlap", () => {
    const topics: TopicName[] = [
      "v2.audits.entitytype.Role.entityid.{id}",
      "v2.audits.entitytype.{id}.entityid.7",
    ];
    expect(problemsWith({ topics })).toBe("");
  });

  it("refuses a module version that only Terraform knows", () => {
    const problems = problemsOf((stack) => {
      const ref = new TerraformVariable(stack, "ref", { type: "string" });
      new GenesysIntegration(stack, "audits", { ...PROPS, moduleRef: ref.stringValue });
    });
    expect(problems).toMatch(/moduleRef is a Terraform expression/);
  });
});

describe("several integrations", () => {
  it("stand in one stack under their own addresses", () => {
    const { module } = synthesized((stack) => {
      new GenesysIntegration(stack, "audits", PROPS);
      new GenesysIntegration(stack, "users", { ...PROPS, eventSourceSuffix: "users" });
    });
    expect(Object.keys(module)).toEqual(["audits", "users"]);
  });

  it("may share a suffix in two regions", () => {
    const problems = problemsOf((stack) => {
      new GenesysIntegration(stack, "audits", PROPS);
      new GenesysIntegration(stack, "audits_us", { ...PROPS, awsRegion: "us-east-1" });
    });
    expect(problems).toBe("");
  });

  it("may not share a suffix in one account and region, also from two stacks", () => {
    const app = Testing.app();
    const [one, other] = [new TerraformStack(app, "one"), new TerraformStack(app, "other")];
    new GenesysIntegration(one, "audits", PROPS);
    new GenesysIntegration(other, "audits", PROPS);
    expect(() => Testing.synth(one, true)).toThrow(/eventSourceSuffix is "audit", as in other\/audits/);
  });

  it("may share a variable of the same name in two stacks, for it may hold anything", () => {
    const app = Testing.app();
    const stacks = ["one", "other"].map((name) => new TerraformStack(app, name));
    for (const stack of stacks) {
      const suffix = new TerraformVariable(stack, "suffix", { type: "string" });
      new GenesysIntegration(stack, "audits", { ...PROPS, eventSourceSuffix: suffix.stringValue });
    }
    for (const stack of stacks) {
      expect(() => Testing.synth(stack, true)).not.toThrow();
    }
  });
});

describe("tokens of an integration", () => {
  it("reach the module as references", () => {
    const { module } = synthesized((stack) => {
      const text = (id: string) => new TerraformVariable(stack, id, { type: "string" }).stringValue;
      const list = new TerraformVariable(stack, "more", { type: "list(string)" }).listValue;
      new GenesysIntegration(stack, "audits", {
        integrationName: text("name"),
        awsAccountId: text("account"),
        awsRegion: text("region"),
        eventSourceSuffix: text("suffix"),
        topics: [`v2.users.${text("user")}.presence`],
        unlistedTopics: list,
      });
    });
    expect(module.audits).toMatchObject({
      integration_name: "${var.name}",
      aws_account_id: "${var.account}",
      aws_account_region: "${var.region}",
      event_source_suffix: "${var.suffix}",
      topic_filters: '${concat(["v2.users.${var.user}.presence"], var.more)}',
    });
  });
});
