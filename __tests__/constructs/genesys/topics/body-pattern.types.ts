import { Match } from "../../../../constructs/eventbridge/pattern/match";
import type { BodyPattern } from "../../../../constructs/genesys/topics/body-pattern";
import type { GenesysEvent } from "../../../../constructs/genesys/topics/event";
import type { Topic, TopicName, TopicOf } from "../../../../constructs/genesys/topics/topic";
import { topicPattern } from "../../../../constructs/genesys/topics/topic-pattern";

/**
 * What `tsc --noEmit` must accept, and, under each `@ts-expect-error`, must refuse: were it to accept the latter, the
 * comment itself would be the error.
 */
type Audit = "v2.audits.entitytype.{id}.entityid.{id}";

export const fields: BodyPattern<Audit> = {
  entityType: ["OAuthClient"],
  action: ["Delete", { prefix: "Up" }],
};
export const nested: BodyPattern<Audit> = { entity: { name: [{ "equals-ignore-case": "my client" }] } };
export const arrayOfObjects: BodyPattern<Audit> = {
  propertyChanges: { property: ["scopes"], newValues: ["a"] },
};
export const arrayOfText: BodyPattern<Audit> = { remoteIp: [{ cidr: "10.0.0.0/24" }] };
export const mapOfText: BodyPattern<Audit> = { context: { anyKey: ["value"] } };
export const absent: BodyPattern<Audit> = {
  userId: [{ exists: false }],
  level: [null, { "anything-but": ["USER"] }],
};
export const either: BodyPattern<Audit> = { $or: [{ action: ["Delete"] }, { entity: { id: ["x"] } }] };
export const nestedEither: BodyPattern<Audit> = { entity: { $or: [{ id: ["x"] }, { name: ["y"] }] } };
export const flag: BodyPattern<"v2.users.{id}.presence"> = { primary: [true] };
export const realId: BodyPattern<"v2.users.1f0a.presence"> = { primary: [true, false] };
export const number: BodyPattern<"v2.detail.events.conversation.{id}.acd.end"> = {
  eventTime: [1, { numeric: [">", 0] }],
};
export const unknownObject: BodyPattern<"v2.outbound.attemptlimits.{id}"> = {
  additionalProperties: { anything: { deep: ["x"] } },
  recallEntries: { busy: { nbrAttempts: [3] } },
};
export const built: BodyPattern<Audit> = { action: Match.prefix("Del"), entity: { name: Match.exists() } };

// @ts-expect-error The body has no field of this name.
export const misspelt: BodyPattern<Audit> = { entitytype: ["OAuthClient"] };
// @ts-expect-error A nested object has no field of this name.
export const misspeltNested: BodyPattern<Audit> = { entity: { nam: ["x"] } };
// @ts-expect-error An array's objects have no field of this name.
export const misspeltInArray: BodyPattern<Audit> = { propertyChanges: { properties: ["x"] } };
// @ts-expect-error An alternative has no field of this name.
export const misspeltInEither: BodyPattern<Audit> = { $or: [{ action: ["x"] }, { acton: ["y"] }] };
// @ts-expect-error Elements of an array are not written one by one.
export const arrayInPattern: BodyPattern<Audit> = { propertyChanges: [{ property: ["scopes"] }] };
// @ts-expect-error A map's values are text here, not objects.
export const objectInMap: BodyPattern<Audit> = { context: { anyKey: { deep: ["x"] } } };
export const combined: BodyPattern<Audit> = {
  action: Match.anyOf(Match.prefix("Del"), "Update", null, Match.doesNotExist()),
  level: Match.anythingBut("USER"),
};
export const bounds: BodyPattern<"v2.detail.events.conversation.{id}.acd.end"> = {
  eventTime: Match.allOf(Match.greaterThan(0), Match.lessThan(9)),
};
// @ts-expect-error A text is never equal to a number.
export const numberForText: BodyPattern<Audit> = { action: [1] };
// @ts-expect-error A boolean is never equal to a text.
export const textForFlag: BodyPattern<"v2.users.{id}.presence"> = { primary: ["true"] };
// @ts-expect-error A text has no bounds.
export const boundForText: BodyPattern<Audit> = { action: Match.greaterThan(1) };
export const prefixForNumber: BodyPattern<"v2.detail.events.conversation.{id}.acd.end"> = {
  // @ts-expect-error A number has no prefix.
  eventTime: Match.prefix("1"),
};
// @ts-expect-error One of the values is a number.
export const numberAmongTexts: BodyPattern<Audit> = { action: Match.anyOf("Delete", 1) };
// @ts-expect-error A value stands in an array.
export const bareValue: BodyPattern<Audit> = { action: "Delete" };
// @ts-expect-error A field that holds an object is not compared with text.
export const textForObject: BodyPattern<Audit> = { entity: ["x"] };
// @ts-expect-error There is no such matcher.
export const unknownMatcher: BodyPattern<Audit> = { action: [{ startsWith: "D" }] };
// @ts-expect-error This topic's body has no field of the other topic's.
export const otherTopic: BodyPattern<"v2.users.1f0a.presence"> = { entityType: ["OAuthClient"] };

export const topics: TopicName[] = [
  "v2.users.{id}.presence",
  "v2.users.1f0a.presence",
  "v2.audits.entitytype.OAuthClient.entityid.{id}",
  "v2.subscription.updated",
];
// @ts-expect-error There is no such topic.
export const unknownTopic: TopicName = "v2.user.{id}.presence";
// @ts-expect-error A topic's own words are not ids.
export const wrongWord: TopicName = "v2.users.1f0a.presences";

// A model that holds itself is followed as deep as it is written, and no further.
export const recursive: BodyPattern<"v2.users.{id}.alerting.rules"> = {
  conditions: { clauses: { clauses: { clauses: { type: ["And"] } } } },
};

type Same<A, B> = [A, B] extends [B, A] ? true : false;
export const realIdOf: Same<
  TopicOf<"v2.users.a.conversations.b.recordings">,
  "v2.users.{id}.conversations.{id}.recordings"
> = true;
export const noDotInId: Same<TopicOf<"v2.users.a.recordings">, "v2.users.{id}.recordings"> = true;
export const itself: Same<TopicOf<Topic>, Topic> = true;

/** A handler for two topics knows the body by the detail type. */
export function handler(event: GenesysEvent<Audit | "v2.users.1f0a.presence">): string | boolean | undefined {
  if (event["detail-type"] === "v2.users.{id}.presence") return event.detail.eventBody.primary;
  // @ts-expect-error An audit's body has no such field.
  event.detail.eventBody.primary;
  return event.detail.eventBody.propertyChanges?.[0]?.newValues?.[0];
}

topicPattern("a", "v2.users.1f0a.presence", { primary: [true] });
topicPattern("a", "v2.audits.entitytype.{id}.entityid.{id}", { propertyChanges: { property: ["scopes"] } });
// @ts-expect-error There is no such topic.
topicPattern("a", "v2.users.1f0a.presences");
// @ts-expect-error The body has no field of this name.
topicPattern("a", "v2.users.1f0a.presence", { primaries: [true] });
