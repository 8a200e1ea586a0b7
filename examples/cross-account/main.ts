import { TerraformStack } from "cdktf";
import { DeadLetterQueue } from "../../constructs/destinations/dead-letter-queue";
import { EventLogGroup } from "../../constructs/destinations/event-log-group";
import { EventBus } from "../../constructs/eventbridge/event-bus";
import { Rule } from "../../constructs/eventbridge/rule";
import { GENESYS_EVENT_SOURCE_PREFIX } from "../../constructs/genesys/event-source-name";
import { GenesysEvents } from "../../constructs/genesys/genesys-events";
import { topicPattern } from "../../constructs/genesys/topics/topic-pattern";
import { AWS_ACCOUNT_ID } from "../../constructs/names";
import { requireAwsProvider } from "../../constructs/providers/aws";
import * as targets from "../../constructs/targets/event-bus";
import { LogGroup } from "../../constructs/targets/log-group";
import { ValidatedVariable } from "../../constructs/variables/validated-variable";
import { EventsApp } from "../../synthesis/events-app";

const REGION = "eu-central-1";
const SECURITY_BUS = "genesys-security";
const AUDITS = "v2.audits.entitytype.{id}.entityid.{id}";

/** The account that Genesys Cloud sends to: a partner bus takes no policy, so a rule sends the events on. */
class ContactCenter extends TerraformStack {
  public constructor(app: EventsApp, id: string) {
    super(app, id);
    app.addBackend(this);
    const accountId = accountVariable(this, "contact_center_account_id");
    const securityAccountId = accountVariable(this, "security_account_id");
    requireAwsProvider(this, REGION);

    const genesys = new GenesysEvents(this, "genesys", {
      awsAccountId: accountId,
      awsRegion: REGION,
      eventSourceSuffix: "audit",
      topics: [AUDITS],
    });
    const permissions = new Rule(this, "permissions_changed", {
      eventBus: genesys.eventBus,
      eventPattern: genesys.pattern(AUDITS, { serviceName: ["PeoplePermissions"] }),
    });
    permissions.addTarget(
      "security",
      new targets.EventBus(`arn:aws:events:${REGION}:${securityAccountId}:event-bus/${SECURITY_BUS}`, {
        deadLetterQueue: new DeadLetterQueue(this, "permissions_changed_dead_letters"),
      }),
    );
  }
}

/** The account that looks at the events. `source` and `detail-type` are what Genesys Cloud sent. */
class Security extends TerraformStack {
  public constructor(app: EventsApp, id: string) {
    super(app, id);
    app.addBackend(this);
    requireAwsProvider(this, REGION);

    const eventBus = new EventBus(this, "genesys_security", { eventBusName: SECURITY_BUS });
    eventBus.allowAccounts(accountVariable(this, "contact_center_account_id"));
    const deleted = new Rule(this, "deleted", {
      eventBus,
      eventPattern: topicPattern({ prefix: `${GENESYS_EVENT_SOURCE_PREFIX}/` }, AUDITS, {
        action: ["Delete"],
      }),
    });
    const logGroup = new EventLogGroup(this, "deletions");
    deleted.addTarget(
      "log",
      new LogGroup(logGroup, {
        deadLetterQueue: new DeadLetterQueue(this, "deletions_dead_letters"),
      }),
    );
  }
}

function accountVariable(stack: TerraformStack, id: string): string {
  const description = `The AWS account of this name: ${id.replace(/_account_id$/, "").replaceAll("_", " ")}.`;
  return new ValidatedVariable(stack, id, { description, rule: AWS_ACCOUNT_ID }).stringValue;
}

const app = new EventsApp();
new ContactCenter(app, "genesys-contact-center");
new Security(app, "genesys-security");
app.run();
