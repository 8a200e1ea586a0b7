import { CloudwatchEventBus } from "@cdktf/provider-aws/lib/cloudwatch-event-bus";
import { CloudwatchEventRule } from "@cdktf/provider-aws/lib/cloudwatch-event-rule";
import { CloudwatchEventTarget } from "@cdktf/provider-aws/lib/cloudwatch-event-target";
import { CloudwatchLogGroup } from "@cdktf/provider-aws/lib/cloudwatch-log-group";
import { DataAwsCloudwatchEventSource } from "@cdktf/provider-aws/lib/data-aws-cloudwatch-event-source";
import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { App, Fn, LocalBackend, TerraformStack, TerraformVariable } from "cdktf";
import { AwsEventBridgeModule } from "../../.gen/modules/aws-event-bridge-module";
import { outputDirectory } from "./arguments";

/** The blocks of `main.ts`, declared with cdktf's own classes as a person would who has only those. */
const app = new App({ outdir: outputDirectory() });
const stack = new TerraformStack(app, "genesys-audit-events");
new LocalBackend(stack, { path: "../../../terraform.genesys-audit-events.tfstate" });
stack.addOverride("terraform.required_providers", {
  aws: { source: "hashicorp/aws", version: ">= 5.100.0, < 7.0.0" },
  genesyscloud: { source: "mypurecloud/genesyscloud", version: ">= 1.0.0" },
});

const accountId = variable("aws_account_id", "The AWS account.", "^[0-9]{12}$", "12 digits");
const region = variable("aws_region", "The AWS region.", "^[a-z-]+-[0-9]{1,2}$", "a region code");
const busName = variable("event_bus_name", "The suffix.", "^[A-Za-z0-9._-]{1,64}$", "a suffix");
new AwsProvider(stack, "aws", { region: region.stringValue });

const integration = new AwsEventBridgeModule(stack, "AwsEventBridgeIntegration", {
  integrationName: busName.stringValue,
  awsAccountId: accountId.stringValue,
  awsAccountRegion: region.stringValue,
  eventSourceSuffix: busName.stringValue,
  topicFilters: ["v2.audits.entitytype.{id}.entityid.{id}"],
});
const eventSource = new DataAwsCloudwatchEventSource(stack, "genesys_event_bridge", {
  dependsOn: [integration],
  namePrefix: "aws.partner/genesys.com",
});
const eventBus = new CloudwatchEventBus(stack, "genesys_audit_event_bridge", {
  name: eventSource.name,
  eventSourceName: eventSource.name,
});
const logGroup = new CloudwatchLogGroup(stack, "audit_log_events", {
  name: "/aws/events/genesyscloud_audit_log_events",
});
const rule = new CloudwatchEventRule(stack, "audit_events_rule", {
  dependsOn: [eventBus],
  name: "capture-audit-events",
  description: "Capture audit events coming in from AWS",
  eventBusName: eventSource.name,
  eventPattern: JSON.stringify({ source: [{ prefix: "aws.partner/genesys.com" }] }),
});
new CloudwatchEventTarget(stack, "audit_rule", {
  rule: rule.name,
  targetId: "SendToCloudWatch",
  arn: logGroup.arn,
  eventBusName: eventSource.name,
});
app.synth();

function variable(id: string, description: string, pattern: string, allowed: string): TerraformVariable {
  const result = new TerraformVariable(stack, id, { type: "string", description });
  result.addValidation({
    condition: Fn.can(Fn.regex(pattern, result.stringValue)),
    errorMessage: `The value of ${id} must be ${allowed}.`,
  });
  return result;
}
