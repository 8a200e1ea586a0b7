import type { EventBodies } from "./event-bodies";
import type { Topic, TopicName, TopicOf } from "./topic";

/** The `detail.eventBody` of a topic's events, as the Genesys Cloud SDK types it; dates are ISO 8601 strings. */
export type EventBody<Name extends string> = BodyOfTopic<TopicOf<Name>>;

/**
 * An event of Genesys Cloud as EventBridge delivers it; types a Lambda function's handler.
 *
 * Of several topics, or of all when none is given, `detail-type` tells which one it is: in a branch that compares
 * it, `detail.eventBody` has that topic's type.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-structure.html
 */
export type GenesysEvent<Name extends TopicName = Topic> = EventOfTopic<TopicOf<Name>>;

// No constraint on T: to check one, TypeScript would compare every topic with every other.
type BodyOfTopic<T> = T extends Topic ? EventBodies[T] : never;
type EventOfTopic<T> = T extends Topic ? Envelope<T> : never;

interface Envelope<T extends Topic> {
  /** The version of EventBridge's envelope, "0". */
  version: string;
  /** The event's id in EventBridge, a UUID. */
  id: string;
  /** The topic, with a literal `{id}` for each id. */
  "detail-type": T;
  /** `aws.partner/genesys.com/cloud/<organization id>/<event source suffix>`. */
  source: string;
  /** The AWS account that owns the event bus. */
  account: string;
  /** When the event reached EventBridge, ISO 8601 in seconds. */
  time: string;
  /** The event bus's AWS region. */
  region: string;
  /** Empty: Genesys Cloud names no AWS resource. */
  resources: string[];
  detail: {
    /** The topic, with the real ids. */
    topicName: string;
    /** The version of Genesys Cloud's notification, "2". */
    version: string;
    eventBody: EventBodies[T];
    metadata: { CorrelationId?: string; [name: string]: string | undefined };
    /** When Genesys Cloud sent the event, ISO 8601 in milliseconds. */
    timestamp: string;
  };
}
