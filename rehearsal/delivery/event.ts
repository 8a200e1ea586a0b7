import { randomUUID } from "node:crypto";
import { isJsonObject, type JsonObject } from "../json/json-object";

/** An event on a bus: its JSON text, and what of it delivery looks at. */
export interface BusEvent {
  text: string;
  id: string;
  detailType: string;
  source: string;
  time: Date;
}

/**
 * Reads an event from its JSON text; the text itself is what is matched and delivered.
 *
 * @throws Error if it is no JSON object
 */
export function parseEvent(text: string): BusEvent {
  const event: unknown = JSON.parse(text);
  if (!isJsonObject(event)) {
    throw new Error("An event must be a JSON object.");
  }
  const time = new Date(String(event.time));
  return {
    text,
    id: String(event.id),
    detailType: String(event["detail-type"]),
    source: String(event.source),
    time: Number.isNaN(time.getTime()) ? new Date() : time,
  };
}

/** The event that an entry of `PutEvents` makes, or what is wrong with the entry. */
export function eventOfEntry(
  entry: JsonObject,
  { accountId, region, now }: { accountId: string; region: string; now: Date },
): BusEvent | { ErrorCode: string; ErrorMessage: string } {
  for (const field of ["Source", "DetailType", "Detail"]) {
    if (typeof entry[field] !== "string" || entry[field] === "") {
      return {
        ErrorCode: "InvalidArgument",
        ErrorMessage: `Parameter ${field} is not valid. Reason: ${field} is a required argument.`,
      };
    }
  }
  if (String(entry.Source).startsWith("aws.")) {
    return {
      ErrorCode: "NotAuthorizedForSourceException",
      ErrorMessage: "Not authorized for the source.",
    };
  }
  if (!isObjectText(String(entry.Detail))) {
    return { ErrorCode: "MalformedDetail", ErrorMessage: "Detail is malformed." };
  }
  const time = typeof entry.Time === "number" ? new Date(entry.Time * 1000) : now;
  const envelope = JSON.stringify({
    version: "0",
    id: randomUUID(),
    "detail-type": entry.DetailType,
    source: entry.Source,
    account: accountId,
    time: time.toISOString().replace(/\.\d+Z$/, "Z"),
    region,
    resources: Array.isArray(entry.Resources) ? entry.Resources : [],
  });
  // The detail goes on as it was written: a parsed one would lose digits of its numbers.
  return parseEvent(`${envelope.slice(0, -1)},"detail":${String(entry.Detail)}}`);
}

function isObjectText(text: string): boolean {
  try {
    return isJsonObject(JSON.parse(text));
  } catch {
    return false;
  }
}
