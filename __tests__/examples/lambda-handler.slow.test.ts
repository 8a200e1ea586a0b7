import { CreateTableCommand, DynamoDBClient, ScanCommand } from "@aws-sdk/client-dynamodb";
import type { GenesysEvent } from "../../constructs/genesys/topics/event";
import { type Moto, startMoto } from "../terraform/moto";
import { describeWith } from "../terraform/requirements";

type AuditEvent = GenesysEvent<"v2.audits.entitytype.{id}.entityid.{id}">;

const TABLE_NAME = "presence";

/** A user's change as Genesys Cloud sends it. */
function changed(property: string, newValue: string, eventTime: string): AuditEvent {
  return {
    version: "0",
    id: "51cfc99b-af62-4884-a69e-19d2611fa0d7",
    "detail-type": "v2.audits.entitytype.{id}.entityid.{id}",
    source: "aws.partner/genesys.com/cloud/d0a1b2c3-0000-4000-8000-000000000000/presence",
    account: "123456789012",
    time: "2026-01-05T09:00:00Z",
    region: "us-east-1",
    resources: [],
    detail: {
      topicName: "v2.audits.entitytype.UserPresence.entityid.jane",
      version: "2",
      eventBody: {
        entityType: "UserPresence",
        action: "Update",
        eventTime,
        entity: { id: "jane", name: "Jane" },
        propertyChanges: [{ property, oldValues: ["Offline"], newValues: [newValue] }],
      },
      metadata: {},
      timestamp: eventTime,
    },
  };
}

describeWith(["moto"], "the function that keeps presence", () => {
  let moto: Moto;
  let client: DynamoDBClient;
  let handler: (event: AuditEvent) => Promise<void>;

  beforeAll(async () => {
    moto = await startMoto();
    Object.assign(process.env, moto.env, { TABLE_NAME });
    // Loaded here: the handler makes its client with the environment as it is when it is loaded.
    ({ handler } =
      require("../../examples/lambda/handler") as typeof import("../../examples/lambda/handler"));
    client = new DynamoDBClient();
    await client.send(
      new CreateTableCommand({
        TableName: TABLE_NAME,
        KeySchema: [{ AttributeName: "userId", KeyType: "HASH" }],
        AttributeDefinitions: [{ AttributeName: "userId", AttributeType: "S" }],
        BillingMode: "PAY_PER_REQUEST",
      }),
    );
  });

  afterAll(async () => {
    client.destroy();
    await moto.stop();
  });

  it("keeps the newest presence, whatever order the events come in", async () => {
    await handler(changed("MESSAGE", "back soon", "2026-01-05T08:00:00.000Z"));
    expect((await client.send(new ScanCommand({ TableName: TABLE_NAME }))).Items).toEqual([]);

    await handler(changed("PRESENCE", "Available", "2026-01-05T10:00:00.000Z"));
    await handler(changed("PRESENCE", "Break", "2026-01-05T09:00:00.000Z"));
    await handler(changed("PRESENCE", "Available", "2026-01-05T10:00:00.000Z"));
    expect((await client.send(new ScanCommand({ TableName: TABLE_NAME }))).Items).toEqual([
      { userId: { S: "jane" }, presence: { S: "Available" }, since: { S: "2026-01-05T10:00:00.000Z" } },
    ]);
  });

  it("fails where the table is not there, so that Lambda tries again", async () => {
    process.env.TABLE_NAME = "no-such-table";
    await expect(handler(changed("PRESENCE", "Away", "2026-01-05T11:00:00.000Z"))).rejects.toThrow();
    process.env.TABLE_NAME = TABLE_NAME;
  });
});
