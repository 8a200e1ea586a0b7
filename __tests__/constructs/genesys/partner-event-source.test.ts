import { TerraformStack, TerraformVariable, Testing } from "cdktf";
import { EventBus } from "../../../constructs/eventbridge/event-bus";
import { GenesysIntegration, type GenesysIntegrationProps } from "../../../constructs/genesys/integration";
import { PartnerEventSource } from "../../../constructs/genesys/partner-event-source";
import { requireAwsProvider } from "../../../constructs/providers/aws";
import { only, problemsOf, synthesized } from "../synthesized";

const PROPS: GenesysIntegrationProps = {
  awsAccountId: "111122223333",
  awsRegion: "eu-central-1",
  eventSourceSuffix: "audit",
  topics: ["v2.audits.entitytype.{id}.entityid.{id}"],
};
const ORGANIZATION = "d0a1b2c3-0000-4000-8000-000000000000";

describe("PartnerEventSource", () => {
  it("has the full name of the integration's event source, and the bus waits for the integration", () => {
    const { resource, data } = synthesized((stack) => {
      const integration = new GenesysIntegration(stack, "audits", PROPS);
      const eventSource = new PartnerEventSource(stack, "source", {
        integration,
        organizationId: ORGANIZATION,
      });
      new EventBus(stack, "bus", { eventSource });
    });
    const name = `aws.partner/genesys.com/cloud/${ORGANIZATION}/audit`;
    expect(only(resource, "aws_cloudwatch_event_bus")).toEqual({
      name,
      event_source_name: name,
      depends_on: ["module.audits"],
    });
    expect(data).toBeUndefined();
  });

  it("reads the organization once a stack where no id is given", () => {
    const { resource, data, terraform } = synthesized((stack) => {
      for (const suffix of ["audit", "users"]) {
        const integration = new GenesysIntegration(stack, suffix, { ...PROPS, eventSourceSuffix: suffix });
        const eventSource = new PartnerEventSource(stack, `${suffix}_source`, { integration });
        new EventBus(stack, `${suffix}_bus`, { eventSource });
      }
    });
    expect(data).toEqual({ genesyscloud_organizations_me: { genesys_organization: {} } });
    expect(resource.aws_cloudwatch_event_bus?.users_bus?.name).toBe(
      "aws.partner/genesys.com/cloud/${data.genesyscloud_organizations_me.genesys_organization.id}/users",
    );
    expect(terraform.required_providers).toHaveProperty("genesyscloud");
  });

  it.each(["d0a1b2c3", ORGANIZATION.toUpperCase(), `${ORGANIZATION}/audit`])(
    "refuses the organization id %s",
    (organizationId) => {
      const problems = problemsOf((stack) => {
        const integration = new GenesysIntegration(stack, "audits", PROPS);
        new PartnerEventSource(stack, "source", { integration, organizationId });
      });
      expect(problems).toContain(`[events/source] organizationId is ${JSON.stringify(organizationId)}`);
    },
  );

  it("takes an organization id that is a variable", () => {
    const { resource } = synthesized((stack) => {
      const organizationId = new TerraformVariable(stack, "organization", { type: "string" }).stringValue;
      const integration = new GenesysIntegration(stack, "audits", PROPS);
      const eventSource = new PartnerEventSource(stack, "source", { integration, organizationId });
      new EventBus(stack, "bus", { eventSource });
    });
    expect(only(resource, "aws_cloudwatch_event_bus").name).toBe(
      "aws.partner/genesys.com/cloud/${var.organization}/audit",
    );
  });

  it("makes the whole stack of the bus wait for an integration in another", () => {
    const app = Testing.app();
    const [genesys, aws] = [new TerraformStack(app, "genesys"), new TerraformStack(app, "aws")];
    requireAwsProvider(aws, "eu-central-1");
    const integration = new GenesysIntegration(genesys, "audits", PROPS);
    const eventSource = new PartnerEventSource(aws, "source", { integration, organizationId: ORGANIZATION });
    new EventBus(aws, "bus", { eventSource });
    expect(Testing.synth(aws, true)).not.toContain("depends_on");
    expect(aws.dependencies).toEqual([genesys]);
  });
});

describe("a partner event source by lookup", () => {
  it("is looked up after the integration has made it", () => {
    const { data, resource } = synthesized((stack) => {
      const integration = new GenesysIntegration(stack, "audits", PROPS);
      const eventSource = PartnerEventSource.fromLookup(stack, "source", { integration });
      new EventBus(stack, "bus", { eventSource });
    });
    expect(only(data, "aws_cloudwatch_event_source")).toEqual({
      name_prefix: "aws.partner/genesys.com",
      depends_on: ["module.audits"],
    });
    expect(only(resource, "aws_cloudwatch_event_bus")).toEqual({
      name: "${data.aws_cloudwatch_event_source.source.name}",
      event_source_name: "${data.aws_cloudwatch_event_source.source.name}",
    });
  });

  it("takes a longer prefix", () => {
    const namePrefix = `aws.partner/genesys.com/cloud/${ORGANIZATION}/`;
    const { data } = synthesized((stack) => {
      PartnerEventSource.fromLookup(stack, "source", { namePrefix });
    });
    expect(only(data, "aws_cloudwatch_event_source")).toEqual({ name_prefix: namePrefix });
  });
});

describe("a lookup beside several integrations", () => {
  const problemsWith = (namePrefix: string | undefined, suffix: string, awsRegion = PROPS.awsRegion) =>
    problemsOf((stack) => {
      const integration = new GenesysIntegration(stack, "audits", PROPS);
      new GenesysIntegration(stack, "other", { ...PROPS, eventSourceSuffix: suffix, awsRegion });
      PartnerEventSource.fromLookup(stack, "source", {
        integration,
        ...(namePrefix === undefined ? {} : { namePrefix }),
      });
    });

  it.each([
    [undefined, "users"],
    [`aws.partner/genesys.com/cloud/${ORGANIZATION}/audit`, "audit-2"],
  ])("refuses the prefix %s, which matches both", (namePrefix, suffix) => {
    expect(problemsWith(namePrefix, suffix)).toMatch(
      /\[events\/source\] namePrefix is .* of events\/audits and events\/other; .*new PartnerEventSource/,
    );
  });

  it("takes a prefix that matches one", () => {
    expect(problemsWith(`aws.partner/genesys.com/cloud/${ORGANIZATION}/audit`, "users")).toBe("");
  });

  it("takes any prefix where the other stands in another region", () => {
    expect(problemsWith(undefined, "users", "us-east-1")).toBe("");
  });
});

describe("a partner event source that is given", () => {
  it("may be any partner's", () => {
    const { resource } = synthesized((stack) => {
      const eventSource = PartnerEventSource.fromEventSourceName(
        stack,
        "source",
        "aws.partner/example.com/7/orders",
      );
      new EventBus(stack, "bus", { eventSource });
    });
    expect(only(resource, "aws_cloudwatch_event_bus").event_source_name).toBe(
      "aws.partner/example.com/7/orders",
    );
  });

  it.each(["orders", "aws.partner/example.com", "aws.partner/example.com/a b"])(
    "refuses the name %s",
    (name) => {
      const problems = problemsOf((stack) => {
        PartnerEventSource.fromEventSourceName(stack, "source", name);
      });
      expect(problems).toContain(`[events/source] eventSourceName is ${JSON.stringify(name)}`);
    },
  );
});
