import { topicOf } from "../../constructs/genesys/topics/topic-of";
import { topicProblem } from "../../constructs/genesys/topics/topic-problem";
import { isJson, type Json } from "../terraform/blocks";
import { EventFileError } from "./event-file-error";
import type { EventText } from "./event-texts";

/** An event in EventBridge's form. */
export interface Event {
  /** Its JSON, with numbers as written. */
  readonly text: string;
  /** For a person: the file it is in, and the line where the file has several. */
  readonly place: string;
  readonly source: string;
  readonly detailType: string;
  readonly time: string;
  /** Where it happened, where it says so. */
  readonly region?: string;
}

/** Stands in where an event does not say when it was. */
const someTime = "2026-01-05T09:00:00Z";

/**
 * Reads an event. A notification of Genesys Cloud (`topicName`, `eventBody`) is put in the envelope that Genesys Cloud
 * gives it on EventBridge.
 *
 * @param source the partner event source of a notification
 * @throws EventFileError when it is neither; the message names the key
 */
export function readEvent({ text, place }: EventText, source?: string): Event {
  const parsed: unknown = JSON.parse(text);
  const body: Json = isJson(parsed) ? parsed : {};
  if (isNotification(body)) return wrapped(text, body, place, source);
  const string = (key: string): string => {
    const value = Object.hasOwn(body, key) ? body[key] : undefined;
    if (typeof value === "string" && value !== "") return value;
    throw new EventFileError(`${place}: the event ${lacks(key, value)}`);
  };
  const event = { source: string("source"), detailType: string("detail-type") };
  if (!isJson(body.detail)) throw new EventFileError(`${place}: the event ${lacks("detail", body.detail)}`);
  return {
    text,
    place,
    ...event,
    time: typeof body.time === "string" ? body.time : someTime,
    ...(typeof body.region === "string" ? { region: body.region } : {}),
  };
}

function lacks(key: string, value: unknown): string {
  if (value === undefined) return `has no "${key}"`;
  if (value === "") return `has an empty "${key}"`;
  return `has a "${key}" that is not ${key === "detail" ? "an object" : "a text"}`;
}

function isNotification(body: Json): body is Json & { readonly topicName: unknown } {
  return (
    Object.hasOwn(body, "topicName") && Object.hasOwn(body, "eventBody") && !Object.hasOwn(body, "detail")
  );
}

function wrapped(
  text: string,
  notification: Json & { readonly topicName: unknown },
  place: string,
  source: string | undefined,
): Event {
  const { topicName } = notification;
  if (typeof topicName !== "string") throw new EventFileError(`${place}: "topicName" is not a text`);
  const detailType = topicOf(topicName);
  if (detailType === undefined)
    throw new EventFileError(`${place}: ${topicProblem(topicName) ?? `"${topicName}" is no topic`}`);
  if (source === undefined)
    throw new EventFileError(
      `${place} is a Genesys Cloud notification: name its partner event source with --source, as aws.partner/genesys.com/cloud/ORGANIZATION/SUFFIX`,
    );
  const time = typeof notification.timestamp === "string" ? notification.timestamp : someTime;
  const envelope = JSON.stringify({
    version: "0",
    id: "00000000-0000-4000-8000-000000000000",
    "detail-type": detailType,
    source,
    account: "123456789012",
    time,
    region: "us-east-1",
    resources: [],
  });
  // The notification's own text becomes the detail, so that its numbers keep their digits.
  return { text: `${envelope.slice(0, -1)},"detail":${text.trim()}}`, place, source, detailType, time };
}
