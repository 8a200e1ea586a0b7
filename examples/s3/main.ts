import { TerraformStack } from "cdktf";
import { DeadLetterQueue } from "../../constructs/destinations/dead-letter-queue";
import { EventStorage } from "../../constructs/destinations/event-storage";
import { Rule } from "../../constructs/eventbridge/rule";
import { GenesysEvents } from "../../constructs/genesys/genesys-events";
import { AWS_ACCOUNT_ID, AWS_REGION } from "../../constructs/names";
import { requireAwsProvider } from "../../constructs/providers/aws";
import { FirehoseStream } from "../../constructs/targets/firehose-stream";
import { ValidatedVariable } from "../../constructs/variables/validated-variable";
import { EventsApp } from "../../synthesis/events-app";

/** All audit events, kept in S3 for seven years, one folder a topic and day. */
class KeptAudits extends TerraformStack {
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
      eventSourceSuffix: "audit",
      topics: ["v2.audits.entitytype.{id}.entityid.{id}"],
    });
    const storage = new EventStorage(this, "genesys_audits", { expiration: 7 * 365 });
    const audits = new Rule(this, "audits", {
      eventBus: genesys.eventBus,
      eventPattern: genesys.pattern("v2.audits.entitytype.{id}.entityid.{id}"),
    });
    audits.addTarget(
      "storage",
      new FirehoseStream(storage, { deadLetterQueue: new DeadLetterQueue(this, "dead_letters") }),
    );
  }
}

const app = new EventsApp();
new KeptAudits(app, "genesys-kept-audits");
app.run();
