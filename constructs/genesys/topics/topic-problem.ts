import { distance } from "fastest-levenshtein";
import { fits, isToken, segmentsOf } from "./segments";
import { REMOVED_TOPICS } from "./topic-list";
import { isTopic, TOPICS, topicOf } from "./topic-of";

const UUID = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi;

/**
 * What is wrong with a topic's name, or undefined where it is right.
 *
 * A topic of the list is right, and so is one with real ids in the place of `{id}`. A name with a Terraform token is
 * not known yet: it passes.
 *
 * @see https://developer.genesys.cloud/notificationsalerts/notifications/available-topics
 */
export function topicProblem(name: string): string | undefined {
  if (topicOf(name) || isToken(name)) return undefined;
  if (name.trim() === "") return "the topic is empty: write one such as v2.users.{id}.presence";
  if (/\s/.test(name)) return `topic ${JSON.stringify(name)} has white space: remove it${didYouMean(name)}`;
  const written = withTemplateIds(name);
  const removed = removedTopicOf(written);
  if (removed) {
    const successor = REMOVED_TOPICS[removed];
    return successor
      ? `Genesys Cloud removed topic "${name}": use "${successor}" instead`
      : `Genesys Cloud removed topic "${name}" and names no successor${didYouMean(name)}`;
  }
  const otherCase = TOPICS.find((topic) => topic.toLowerCase() === written.toLowerCase());
  if (otherCase) return `topic "${name}" is not written as Genesys Cloud writes it: use "${otherCase}"`;
  return `Genesys Cloud has no topic "${name}"${didYouMean(name)}`;
}

function removedTopicOf(name: string): string | undefined {
  const segments = segmentsOf(name) ?? [];
  return Object.keys(REMOVED_TOPICS).find((topic) => fits(topic.split("."), segments));
}

/** The topics closest in spelling to a name, nearest first: three at most, none where nothing is near. */
function nearestTopics(name: string): string[] {
  const wanted = withTemplateIds(name).replace(/\s/g, "").toLowerCase();
  const furthest = Math.max(3, wanted.length * 0.3);
  return TOPICS.map((topic) => ({ topic, away: distance(wanted, topic.toLowerCase()) }))
    .filter(({ away }) => away <= furthest)
    .sort((a, b) => a.away - b.away)
    .slice(0, 3)
    .map(({ topic }) => topic);
}

function didYouMean(name: string): string {
  const nearest = nearestTopics(name);
  if (nearest.length === 0) return "; a topic reads like v2.users.{id}.presence";
  return `; the nearest are ${nearest.map((topic) => `"${topic}"`).join(", ")}`;
}

/** A name with `{id}` for what is plainly an id: a UUID, or another word in braces such as `{userId}`. */
function withTemplateIds(name: string): string {
  return isTopic(name) ? name : name.replace(UUID, "{id}").replace(/\{\w*\}/g, "{id}");
}
