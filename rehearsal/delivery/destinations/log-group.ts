import { randomUUID } from "node:crypto";
import { isJsonObject } from "../../json/json-object";
import { nameIn } from "../arn";
import type { AwsClients } from "../aws-clients";
import { DeliveryFailure } from "../delivery-failure";
import type { Deliver, Shipment } from "./destination";

/**
 * Writes an event to a log group, in a stream of its own named by a UUID, as EventBridge does.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-log-s3-data-events.html
 */
export function logGroup({ logs }: AwsClients): Deliver {
  return async (shipment) => {
    const logGroupName = nameIn(shipment.target.Arn ?? "");
    const logStreamName = randomUUID();
    const entry = logEntry(shipment);
    await logs.createLogStream({ logGroupName, logStreamName });
    const { rejectedLogEventsInfo } = await logs.putLogEvents({
      logGroupName,
      logStreamName,
      logEvents: [entry],
    });
    if (rejectedLogEventsInfo !== undefined) {
      const when = new Date(entry.timestamp).toISOString();
      throw new DeliveryFailure(
        "INVALID_PARAMETER",
        `CloudWatch Logs takes no entry of ${when}: too old or too new.`,
      );
    }
    return { where: `log group ${logGroupName}, stream ${logStreamName}` };
  };
}

/** A transformed input must be exactly a timestamp and a message; without one the message is the event. */
function logEntry({ payload, target }: Shipment): { timestamp: number; message: string } {
  if (target.InputTransformer === undefined) {
    // The real time: Logs takes nothing from the clock's future.
    return { timestamp: Date.now(), message: payload };
  }
  const input: unknown = JSON.parse(payload);
  if (isJsonObject(input) && Object.keys(input).sort().join() === "message,timestamp") {
    const timestamp = new Date(Number(input.timestamp) || String(input.timestamp)).getTime();
    if (!Number.isNaN(timestamp)) {
      const { message } = input;
      return { timestamp, message: typeof message === "string" ? message : JSON.stringify(message) };
    }
  }
  throw new DeliveryFailure(
    "INVALID_PARAMETER",
    `A log group's transformed input must be {"timestamp", "message"}; it is ${payload.slice(0, 200)}`,
  );
}
