import type { DetailPattern, EventPattern } from "../../eventbridge/pattern/event-pattern";
import type { FieldPattern, Matcher } from "../../eventbridge/pattern/matcher";
import type { BodyPattern } from "./body-pattern";
import { segmentsOf } from "./segments";
import type { Topic, TopicName } from "./topic";
import { topicOf } from "./topic-of";

/**
 * The pattern that takes a topic's events.
 *
 * `detail-type` is the topic with its literal `{id}`, as Genesys Cloud sends it. Real ids in the topic are looked for
 * in `detail.topicName`: as the exact name when no `{id}` is left, as a prefix or suffix when those left are all at
 * one end, and only between two real ids, or around one, as a wildcard, of which a bus takes 30 rules.
 *
 * @param source the event source's name, or a matcher such as `{ prefix: "aws.partner/genesys.com/cloud/" }`
 * @param topic the topic; a name that is no topic is taken as the `detail-type` itself
 * @param body what `detail.eventBody` must hold
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html
 */
export function topicPattern<const Name extends string>(
  source: string | Matcher,
  topic: Topic | (Name extends TopicName ? Name : never),
  body?: BodyPattern<Name>,
): EventPattern;
export function topicPattern(source: string | Matcher, topic: string, body?: DetailPattern): EventPattern {
  const template = topicOf(topic) ?? topic;
  const detail = {
    ...(template === topic ? {} : { topicName: topicNamePattern(template, topic) }),
    ...(body ? { eventBody: body } : {}),
  };
  const pattern: EventPattern = { source: [source], detailType: [template] };
  return Object.keys(detail).length === 0 ? pattern : { ...pattern, detail };
}

/** What `detail.topicName` must be for the topic's real ids; its own words are already given by `detail-type`. */
function topicNamePattern(template: string, topic: string): FieldPattern {
  const words = template.split(".");
  const names = segmentsOf(topic) ?? [];
  const ids = words.flatMap((word, at) => (word === "{id}" ? [at] : []));
  const isReal = (at: number) => names[at] !== "{id}";
  const real = ids.filter(isReal);
  const [first = 0] = real;
  const last = real.at(-1) ?? 0;
  if (real.length === ids.length) return [topic];
  // The dot that follows or precedes an id keeps a longer id from matching.
  if (ids.every((at) => isReal(at) === at <= last))
    return [{ prefix: `${names.slice(0, last + 1).join(".")}.` }];
  if (ids.every((at) => isReal(at) === at >= first)) return [{ suffix: `.${names.slice(first).join(".")}` }];
  return [{ wildcard: names.map((name) => (name === "{id}" ? "*" : name)).join(".") }];
}
