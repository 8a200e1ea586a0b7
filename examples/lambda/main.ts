import { join } from "node:path";
import { DynamodbTable } from "@cdktf/provider-aws/lib/dynamodb-table";
import { TerraformStack } from "cdktf";
import { DeadLetterQueue } from "../../constructs/destinations/dead-letter-queue";
import { NodejsFunction } from "../../constructs/destinations/nodejs-function";
import { Rule } from "../../constructs/eventbridge/rule";
import { GenesysEvents } from "../../constructs/genesys/genesys-events";
import { AWS_ACCOUNT_ID, AWS_REGION } from "../../constructs/names";
import { requireAwsProvider } from "../../constructs/providers/aws";
import { LambdaFunction } from "../../constructs/targets/function";
import { ValidatedVariable } from "../../constructs/variables/validated-variable";
import { EventsApp } from "../../synthesis/events-app";
import { compiled } from "./compiled";

/** A table with the presence of each user, which a Lambda function keeps up to date. */
class UserPresence extends TerraformStack {
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
      eventSourceSuffix: "presence",
      topics: ["v2.audits.entitytype.{id}.entityid.{id}"],
    });
    const table = new DynamodbTable(this, "presence", {
      name: "genesys-user-presence",
      hashKey: "userId",
      attribute: [{ name: "userId", type: "S" }],
      billingMode: "PAY_PER_REQUEST",
      pointInTimeRecovery: { enabled: true },
    });
    const keepPresence = new NodejsFunction(this, "keep_presence", {
      code: compiled(join(__dirname, "handler.ts")),
      environment: { TABLE_NAME: table.name },
    });
    keepPresence.addToRolePolicy({ Effect: "Allow", Action: "dynamodb:UpdateItem", Resource: table.arn });

    const updated = new Rule(this, "presence_updated", {
      eventBus: genesys.eventBus,
      eventPattern: genesys.pattern("v2.audits.entitytype.{id}.entityid.{id}", {
        serviceName: ["Presence"],
        entityType: ["UserPresence"],
        action: ["Update"],
        propertyChanges: { property: ["PRESENCE"] },
      }),
    });
    updated.addTarget(
      "keep",
      new LambdaFunction(keepPresence, { deadLetterQueue: new DeadLetterQueue(this, "dead_letters") }),
    );
  }
}

const app = new EventsApp();
new UserPresence(app, "genesys-user-presence");
app.run();
