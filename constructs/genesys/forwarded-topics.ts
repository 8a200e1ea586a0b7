import { Token } from "cdktf";
import { emptyTopic, noTopics, repeatedTopic } from "../errors";
import { badTopic, coveredTopic, listedTopic } from "./errors";
import { isToken, segmentsOf } from "./topics/segments";
import { topicOf } from "./topics/topic-of";
import { topicProblem } from "./topics/topic-problem";

/** What is wrong with the topics of an integration. Lists that only Terraform knows pass. */
export function forwardedTopicProblems(topics: readonly string[], unlisted: readonly string[]): string[] {
  if (Token.isUnresolved(topics) || Token.isUnresolved(unlisted)) {
    return [];
  }
  const all = [...topics, ...unlisted];
  return [
    ...(all.length === 0 ? [noTopics()] : []),
    ...all.flatMap((topic, index) => {
      if (topic === "") {
        return [emptyTopic(index)];
      }
      return all.indexOf(topic) < index ? [repeatedTopic(index, topic)] : [];
    }),
    ...topics.flatMap((topic, index) => {
      const problem = topic === "" ? undefined : topicProblem(topic);
      return problem === undefined ? [] : [badTopic(index, problem)];
    }),
    ...unlisted.flatMap((topic, index) =>
      !isToken(topic) && topicOf(topic) !== undefined ? [listedTopic(index, topic)] : [],
    ),
    ...all.flatMap((topic) => {
      const wider = all.find((other) => other !== topic && covers(other, topic));
      return wider === undefined ? [] : [coveredTopic(topic, wider)];
    }),
  ];
}

/** Whether an integration with these topics may forward an event of `topic`; what is a token may be anything. */
export function forwards(topics: readonly string[], topic: string): boolean {
  const isAny = (part: string) => part === "{id}" || isToken(part);
  return topics.some(
    (forwarded) =>
      isWholeToken(forwarded) ||
      isWholeToken(topic) ||
      agree(forwarded, topic, (...parts) => parts.some(isAny)),
  );
}

function isWholeToken(topic: string): boolean {
  return isToken(topic) && segmentsOf(topic)?.length === 1;
}

/** Whether each event of `narrow` is one of `wide`. */
function covers(wide: string, narrow: string): boolean {
  return agree(wide, narrow, (one) => one === "{id}");
}

/** Compares two topics part by part; a token may be anything, so that it only equals itself. */
function agree(one: string, other: string, isAny: (one: string, other: string) => boolean): boolean {
  const [left, right] = [segmentsOf(one) ?? [], segmentsOf(other) ?? []];
  return (
    topicOf(one) === topicOf(other) &&
    left.length === right.length &&
    left.every((part, at) => part === right[at] || isAny(part, right[at] ?? ""))
  );
}
