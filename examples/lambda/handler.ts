import { ConditionalCheckFailedException, DynamoDBClient, UpdateItemCommand } from "@aws-sdk/client-dynamodb";
import type { GenesysEvent } from "../../constructs/genesys/topics/event";

const client = new DynamoDBClient();

/**
 * Keeps the newest presence of each user. Events may come twice or late, so that one which is older than what the
 * table holds changes nothing.
 */
export async function handler(event: GenesysEvent<"v2.audits.entitytype.{id}.entityid.{id}">): Promise<void> {
  const { entity, eventTime, propertyChanges = [] } = event.detail.eventBody;
  const presence = propertyChanges.find(({ property }) => property === "PRESENCE")?.newValues?.[0];
  if (entity?.id === undefined || eventTime === undefined || presence === undefined) {
    return;
  }
  const update = new UpdateItemCommand({
    TableName: process.env.TABLE_NAME,
    Key: { userId: { S: entity.id } },
    UpdateExpression: "SET presence = :presence, since = :since",
    ConditionExpression: "attribute_not_exists(since) OR since < :since",
    ExpressionAttributeValues: { ":presence": { S: presence }, ":since": { S: eventTime } },
  });
  try {
    await client.send(update);
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) {
      throw error;
    }
  }
}
