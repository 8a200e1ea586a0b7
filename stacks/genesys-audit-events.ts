import { CloudwatchLogGroup } from "@cdktf/provider-aws/lib/cloudwatch-log-group";
import { TerraformStack } from "cdktf";
import { EventBus } from "../constructs/eventbridge/event-bus";
import { Match } from "../constructs/eventbridge/pattern/match";
import { Rule } from "../constructs/eventbridge/rule";
import { RuleTarget } from "../constructs/eventbridge/rule-target";
import { GENESYS_EVENT_SOURCE_PREFIX } from "../constructs/genesys/event-source-name";
import { GenesysIntegration } from "../constructs/genesys/integration";
import { PartnerEventSource } from "../constructs/genesys/partner-event-source";
import { AWS_ACCOUNT_ID, AWS_REGION, EVENT_SOURCE_SUFFIX } from "../constructs/names";
import { requireAwsProvider } from "../constructs/providers/aws";
import { LogGroup } from "../constructs/targets/log-group";
import { ValidatedVariable } from "../constructs/variables/validated-variable";
import { acknowledge } from "../constructs/warnings";
import type { EventsApp } from "../synthesis/events-app";

/**
 * The stack of the article "Introduction to the Genesys Cloud and AWS EventBridge integration": all audit events of a Genesys Cloud organization go to a CloudWatch log group.
 *
 * Ids are the article's names in Terraform, so this stack can take over what the article's HCL has made.
 *
 * @see https://developer.genesys.cloud/notificationsalerts/notifications/event-bridge
 */
export class GenesysAuditEvents extends TerraformStack {
  public constructor(app: EventsApp, id: string) {
    super(app, id);
    app.addBackend(this);

    const accountId = new ValidatedVariable(this, "aws_account_id", {
      description: "The AWS account that receives the Genesys Cloud events.",
      rule: AWS_ACCOUNT_ID,
    });
    const region = new ValidatedVariable(this, "aws_region", {
      description: "The AWS region that receives the Genesys Cloud events.",
      rule: AWS_REGION,
    });
    const eventBusName = new ValidatedVariable(this, "event_bus_name", {
      description:
        "The integration's name in Genesys Cloud and the last part of the partner event source's name.",
      rule: EVENT_SOURCE_SUFFIX,
    });
    requireAwsProvider(this, region.stringValue);

    const integration = new GenesysIntegration(this, "AwsEventBridgeIntegration", {
      integrationName: eventBusName.stringValue,
      awsAccountId: accountId.stringValue,
      awsRegion: region.stringValue,
      eventSourceSuffix: eventBusName.stringValue,
      topics: ["v2.audits.entitytype.{id}.entityid.{id}"],
    });
    const eventSource = PartnerEventSource.fromLookup(this, "genesys_event_bridge", { integration });
    const eventBus = new EventBus(this, "genesys_audit_event_bridge", { eventSource });

    const logGroup = new CloudwatchLogGroup(this, "audit_log_events", {
      name: "/aws/events/genesyscloud_audit_log_events",
    });
    const rule = new Rule(this, "audit_events_rule", {
      ruleName: "capture-audit-events",
      description: "Capture audit events coming in from AWS",
      eventBus,
      eventPattern: { source: Match.prefix(GENESYS_EVENT_SOURCE_PREFIX) },
    });
    const target = new RuleTarget(this, "audit_rule", {
      rule,
      targetId: "SendToCloudWatch",
      target: new LogGroup(logGroup, {
        deliveryPolicy: app.settings.logDeliveryPolicy,
        remedy: "To add the policy set logDeliveryPolicy: true in the context of cdktf.json.",
      }),
    });
    acknowledge(
      target,
      "no-dead-letter-queue",
      "The article has none, and this stack makes what the article makes.",
    );
  }
}
