import { CloudwatchEventTarget } from "@cdktf/provider-aws/lib/cloudwatch-event-target";
import { CloudwatchLogResourcePolicy } from "@cdktf/provider-aws/lib/cloudwatch-log-resource-policy";
import { Testing } from "cdktf";
import "cdktf/lib/testing/adapters/jest";
import { articleJson } from "./synthesized";

Testing.setupJest();

const SOURCE_NAME = "${data.aws_cloudwatch_event_source.genesys_event_bridge.name}";

describe("the article's stack", () => {
  const json = JSON.parse(articleJson());

  it("has the article's blocks and no other", () => {
    expect(json.module).toEqual({
      AwsEventBridgeIntegration: {
        integration_name: "${var.event_bus_name}",
        source: "git::https://github.com/GenesysCloudDevOps/aws-event-bridge-module.git?ref=main",
        aws_account_id: "${var.aws_account_id}",
        aws_account_region: "${var.aws_region}",
        event_source_suffix: "${var.event_bus_name}",
        topic_filters: ["v2.audits.entitytype.{id}.entityid.{id}"],
      },
    });
    expect(json.data).toEqual({
      aws_cloudwatch_event_source: {
        genesys_event_bridge: {
          depends_on: ["module.AwsEventBridgeIntegration"],
          name_prefix: "aws.partner/genesys.com",
        },
      },
    });
    expect(json.resource).toEqual({
      aws_cloudwatch_log_group: {
        audit_log_events: { name: "/aws/events/genesyscloud_audit_log_events" },
      },
      aws_cloudwatch_event_bus: {
        genesys_audit_event_bridge: { name: SOURCE_NAME, event_source_name: SOURCE_NAME },
      },
      aws_cloudwatch_event_rule: {
        audit_events_rule: {
          depends_on: ["aws_cloudwatch_event_bus.genesys_audit_event_bridge"],
          name: "capture-audit-events",
          description: "Capture audit events coming in from AWS",
          event_bus_name: SOURCE_NAME,
          event_pattern: expect.any(String),
        },
      },
      aws_cloudwatch_event_target: {
        audit_rule: {
          rule: "${aws_cloudwatch_event_rule.audit_events_rule.name}",
          target_id: "SendToCloudWatch",
          arn: "${aws_cloudwatch_log_group.audit_log_events.arn}",
          event_bus_name: SOURCE_NAME,
        },
      },
    });
    expect(JSON.parse(json.resource.aws_cloudwatch_event_rule.audit_events_rule.event_pattern)).toEqual({
      source: [{ prefix: "aws.partner/genesys.com" }],
    });
    expect(Object.keys(json).sort()).toEqual([
      "data",
      "module",
      "provider",
      "resource",
      "terraform",
      "variable",
    ]);
  });

  it("configures the AWS provider by a variable and leaves Genesys Cloud's to its environment", () => {
    expect(json.provider).toEqual({ aws: [{ region: "${var.aws_region}" }] });
    expect(json.terraform.required_providers).toEqual({
      aws: { source: "hashicorp/aws", version: ">= 5.100.0, < 7.0.0" },
      genesyscloud: { source: "mypurecloud/genesyscloud", version: ">= 1.0.0" },
    });
  });

  it.each([
    ["aws_account_id", "12 digits"],
    ["aws_region", 'a region code such as "us-east-1" or "us-gov-west-1"'],
    ["event_bus_name", '1 to 64 letters, digits, ".", "-" or "_"'],
  ])("has the variable %s, described and guarded by Terraform", (name, allowed) => {
    expect(json.variable[name]).toEqual({
      type: "string",
      description: expect.stringMatching(/\.$/),
      validation: [
        {
          condition: expect.stringContaining(`var.${name}`),
          error_message: `The value of ${name} must be ${allowed}.`,
        },
      ],
    });
  });

  it("keeps the state beside cdktf.json by a path that holds on every machine", () => {
    expect(json.terraform.backend).toEqual({
      local: { path: "../../../terraform.genesys-audit-events.tfstate" },
    });
  });
});

describe("the article's stack with logDeliveryPolicy", () => {
  const synthesized = articleJson({ logDeliveryPolicy: true });

  it("lets EventBridge write to this log group, for this rule only", () => {
    const { log_delivery_policy: policy, ...others } =
      JSON.parse(synthesized).resource.aws_cloudwatch_log_resource_policy;
    expect(others).toEqual({});
    expect(policy.policy_name).toBe("genesys-audit-events-log-delivery");
    expect(policy.policy_document).toContain(
      "${jsonencode(aws_cloudwatch_log_group.audit_log_events.arn)}".slice(2, -1),
    );
    expect(policy.policy_document).toContain("aws_cloudwatch_event_rule.audit_events_rule.arn");
    expect(policy.policy_document).not.toContain('"*"');
  });

  it("adds the policy before the target, so that no event comes too early", () => {
    expect(synthesized).toHaveResourceWithProperties(CloudwatchEventTarget, {
      depends_on: ["aws_cloudwatch_log_resource_policy.log_delivery_policy"],
    });
    expect(synthesized).toHaveResource(CloudwatchLogResourcePolicy);
  });

  it("changes nothing else", () => {
    const withPolicy = JSON.parse(synthesized);
    const without = JSON.parse(articleJson());
    delete withPolicy.resource.aws_cloudwatch_log_resource_policy;
    delete withPolicy.resource.aws_cloudwatch_event_target.audit_rule.depends_on;
    expect(withPolicy).toEqual(without);
  });
});
