import { TerraformStack } from "cdktf";
import { DeadLetterQueue } from "../../constructs/destinations/dead-letter-queue";
import { EventStream } from "../../constructs/destinations/event-stream";
import { Rule } from "../../constructs/eventbridge/rule";
import { GenesysEvents } from "../../constructs/genesys/genesys-events";
import { AWS_ACCOUNT_ID, AWS_REGION } from "../../constructs/names";
import { requireAwsProvider } from "../../constructs/providers/aws";
import { KinesisStream } from "../../constructs/targets/kinesis-stream";
import { ValidatedVariable } from "../../constructs/variables/validated-variable";
import { EventsApp } from "../../synthesis/events-app";

/** The steps of each conversation as records of a Kinesis stream, in their order. */
class ConversationStream extends TerraformStack {
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
    requireAwsProvider(this, region.stringValue);

    const genesys = new GenesysEvents(this, "genesys", {
      awsAccountId: accountId.stringValue,
      awsRegion: region.stringValue,
      eventSourceSuffix: "conversations",
      topics: [
        "v2.detail.events.conversation.{id}.customer.start",
        "v2.detail.events.conversation.{id}.acd.start",
        "v2.detail.events.conversation.{id}.acd.end",
        "v2.detail.events.conversation.{id}.customer.end",
      ],
    });
    const stream = new EventStream(this, "conversations");
    const deadLetterQueue = new DeadLetterQueue(this, "dead_letters");

    const conversations = new Rule(this, "conversations_rule", {
      eventBus: genesys.eventBus,
      eventPattern: { source: [genesys.eventSource.eventSourceName] },
    });
    conversations.addTarget(
      "stream",
      new KinesisStream(stream, { partitionKeyPath: "$.detail.eventBody.conversationId", deadLetterQueue }),
    );
  }
}

const app = new EventsApp();
new ConversationStream(app, "genesys-conversations");
app.run();
