import { isJsonObject, parseJsonObject } from "../../json/json-object";
import { nameIn } from "../arn";
import type { AwsClients } from "../aws-clients";
import type { Deliver } from "./destination";

/** Puts an event into a Kinesis stream, by the target's partition key, else by the event's id. */
export function kinesis({ kinesis }: AwsClients): Deliver {
  return async ({ event, payload, target }) => {
    const StreamName = nameIn(target.Arn ?? "");
    const path = target.KinesisParameters?.PartitionKeyPath ?? "$.id";
    const { SequenceNumber } = await kinesis.putRecord({
      StreamName,
      Data: Buffer.from(payload),
      PartitionKey: valueAt(event, path),
    });
    return { where: `stream ${StreamName}, record ${SequenceNumber ?? ""}` };
  };
}

/** Puts an event into a Firehose stream, which moto writes to S3 at once. */
export function firehose({ firehose }: AwsClients): Deliver {
  return async ({ payload, target }) => {
    const DeliveryStreamName = nameIn(target.Arn ?? "");
    const { DeliveryStreamDescription } = await firehose.describeDeliveryStream({ DeliveryStreamName });
    await firehose.putRecord({ DeliveryStreamName, Record: { Data: Buffer.from(payload) } });
    const bucket = DeliveryStreamDescription?.Destinations?.[0]?.S3DestinationDescription?.BucketARN;
    return bucket === undefined
      ? {
          where: `Firehose stream ${DeliveryStreamName}`,
          isRun: false,
          note: "accepted by Firehose; its destination is not run",
        }
      : { where: `Firehose stream ${DeliveryStreamName}, an object in ${bucket.replace(/^.*:/, "bucket ")}` };
  };
}

function valueAt(event: string, path: string): string {
  const names = path.replace(/^\$\./, "").split(".");
  const value = names.reduce<unknown>(
    (at, name) => (isJsonObject(at) ? at[name] : undefined),
    parseJsonObject(event),
  );
  return String(value ?? "").slice(0, 256) || "none";
}
