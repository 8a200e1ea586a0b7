import { TerraformStack } from "cdktf";
import { DeadLetterQueue } from "../../constructs/destinations/dead-letter-queue";
import { ApiDestination } from "../../constructs/eventbridge/api-destination";
import { Authorization } from "../../constructs/eventbridge/authorization";
import { Connection } from "../../constructs/eventbridge/connection";
import { HttpParameter } from "../../constructs/eventbridge/http-parameter";
import { EventField } from "../../constructs/eventbridge/input/event-field";
import { RuleTargetInput } from "../../constructs/eventbridge/input/rule-target-input";
import { Rule } from "../../constructs/eventbridge/rule";
import { GenesysEvents } from "../../constructs/genesys/genesys-events";
import { AWS_ACCOUNT_ID, AWS_REGION } from "../../constructs/names";
import { requireAwsProvider } from "../../constructs/providers/aws";
import * as targets from "../../constructs/targets/api-destination";
import { SecretVariable } from "../../constructs/variables/secret-variable";
import { ValidatedVariable } from "../../constructs/variables/validated-variable";
import { EventsApp } from "../../synthesis/events-app";

/**
 * An incident in PagerDuty for each OAuth client that somebody deletes in Genesys Cloud.
 *
 * @see https://developer.pagerduty.com/docs/send-alert-event
 */
class DeletedClients extends TerraformStack {
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
    const key = new SecretVariable(this, "pagerduty_integration_key", {
      description: "The key of an Events API v2 integration of a PagerDuty service.",
    }).stringValue;
    requireAwsProvider(this, region.stringValue);

    const genesys = new GenesysEvents(this, "genesys", {
      awsAccountId: accountId.stringValue,
      awsRegion: region.stringValue,
      eventSourceSuffix: "audit",
      topics: ["v2.audits.entitytype.{id}.entityid.{id}"],
    });
    const connection = new Connection(this, "pagerduty", {
      // EventBridge wants an authorization; PagerDuty itself reads the key in the body.
      authorization: Authorization.apiKey("x-routing-key", key),
      bodyParameters: { routing_key: HttpParameter.fromSecret(key) },
    });
    const incidents = new ApiDestination(this, "incidents", {
      connection,
      endpoint: "https://events.pagerduty.com/v2/enqueue",
      rateLimitPerSecond: 2,
    });
    const deadLetterQueue = new DeadLetterQueue(this, "dead_letters");

    const deleted = new Rule(this, "oauth_client_deleted", {
      eventBus: genesys.eventBus,
      eventPattern: genesys.pattern("v2.audits.entitytype.{id}.entityid.{id}", {
        entityType: ["OAuthClient"],
        action: ["Delete"],
      }),
    });
    const input = RuleTargetInput.fromObject({
      event_action: "trigger",
      dedup_key: EventField.eventId,
      payload: {
        summary: "An OAuth client was deleted in Genesys Cloud",
        source: EventField.source,
        severity: "critical",
        timestamp: EventField.time,
        custom_details: {
          client: EventField.fromPath("$.detail.eventBody.entity"),
          user: EventField.fromPath("$.detail.eventBody.userId"),
        },
      },
    });
    deleted.addTarget("pagerduty", new targets.ApiDestination(incidents, { input, deadLetterQueue }));
  }
}

const app = new EventsApp();
new DeletedClients(app, "genesys-oauth-client-deleted");
app.run();
