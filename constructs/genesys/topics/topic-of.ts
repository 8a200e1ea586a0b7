import { fits, segmentsOf } from "./segments";
import type { Topic } from "./topic";
import { BODY_MODELS } from "./topic-list";

/** All topics, in alphabetical order. */
export const TOPICS = Object.keys(BODY_MODELS).filter(isTopic);

const SPLIT = TOPICS.map((topic) => ({ topic, words: topic.split(".") }));

/** Whether a name is a topic as Genesys Cloud's documentation writes it, with `{id}` for its ids. */
export function isTopic(name: string): name is Topic {
  return Object.hasOwn(BODY_MODELS, name);
}

/**
 * The topic that a name is written after, or undefined where there is none.
 *
 * `v2.users.1f0a3c.presence` gives `v2.users.{id}.presence`: Genesys Cloud writes the latter, with a literal
 * `{id}`, to the event's `detail-type`.
 */
export function topicOf(name: string): Topic | undefined {
  if (isTopic(name)) return name;
  const segments = segmentsOf(name);
  if (!segments) return undefined;
  // Where two fit, as v2.system.{id}.{id} and v2.system.token_revoked.{id}, the one with fewer ids is meant.
  const fitting = SPLIT.filter((split) => fits(split.words, segments));
  return fitting.sort((a, b) => idCount(a.words) - idCount(b.words))[0]?.topic;
}

function idCount(words: readonly string[]): number {
  return words.filter((word) => word === "{id}").length;
}
