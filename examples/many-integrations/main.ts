import { TerraformStack } from "cdktf";
import { setDefaultDeadLetterQueue } from "../../constructs/delivery/dead-letter-queue";
import { DeadLetterQueue } from "../../constructs/destinations/dead-letter-queue";
import { EventLogGroup } from "../../constructs/destinations/event-log-group";
import { Rule } from "../../constructs/eventbridge/rule";
import { GenesysEvents } from "../../constructs/genesys/genesys-events";
import type { Topic } from "../../constructs/genesys/topics/topic";
import { AWS_ACCOUNT_ID } from "../../constructs/names";
import { requireAwsProvider } from "../../constructs/providers/aws";
import { LogGroup } from "../../constructs/targets/log-group";
import { ValidatedVariable } from "../../constructs/variables/validated-variable";
import { EventsApp } from "../../synthesis/events-app";

/** Which topics each integration forwards; the key and the region are the last part of its event source's name. */
const INTEGRATIONS: Readonly<Record<string, readonly Topic[]>> = {
  audit: ["v2.audits.entitytype.{id}.entityid.{id}"],
  conversations: [
    "v2.detail.events.conversation.{id}.customer.start",
    "v2.detail.events.conversation.{id}.customer.end",
    "v2.detail.events.conversation.{id}.wrapup",
  ],
  flows: ["v2.detail.events.conversation.{id}.flow.start", "v2.detail.events.conversation.{id}.flow.end"],
};

/** One region's integrations: each has its event source, bus, rule a topic and log group. */
class RegionalEvents extends TerraformStack {
  public constructor(app: EventsApp, region: string) {
    super(app, `genesys-events-${region}`);
    app.addBackend(this);
    requireAwsProvider(this, region, { tags: { app: "genesys-events" } });
    const accountId = new ValidatedVariable(this, "aws_account_id", {
      description: "The AWS account that receives the Genesys Cloud events.",
      rule: AWS_ACCOUNT_ID,
    });
    setDefaultDeadLetterQueue(this, new DeadLetterQueue(this, "dead_letters"));

    for (const [name, topics] of Object.entries(INTEGRATIONS)) {
      const genesys = new GenesysEvents(this, name, {
        awsAccountId: accountId.stringValue,
        awsRegion: region,
        eventSourceSuffix: `${name}-${region}`,
        topics,
      });
      const logGroup = new EventLogGroup(this, `${name}_events`);
      for (const topic of topics) {
        const rule = new Rule(genesys, topic.replaceAll(/\W+/g, "_"), {
          eventBus: genesys.eventBus,
          eventPattern: genesys.pattern(topic),
        });
        rule.addTarget("log", new LogGroup(logGroup));
      }
    }
  }
}

const app = new EventsApp();
new RegionalEvents(app, "eu-central-1");
new RegionalEvents(app, "us-east-1");
app.run();
