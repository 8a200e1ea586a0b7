import { show } from "../errors";

/** One factory an error of what lives in Genesys Cloud. */

/** A topic that Genesys Cloud does not know. */
export function badTopic(index: number, problem: string): string {
  return `topics[${index}]: ${problem}. Where Genesys Cloud has it all the same, put it in unlistedTopics.`;
}

/** A topic in `unlistedTopics` that the list has. */
export function listedTopic(index: number, topic: string): string {
  return (
    `unlistedTopics[${index}] is ${show(topic)}; allowed: topics that are not in the list of known ones. ` +
    "Move it to topics, where it is checked."
  );
}

/** A topic whose events another topic of the integration brings already. */
export function coveredTopic(topic: string, other: string): string {
  return (
    `topics holds ${show(topic)} beside ${show(other)}, which stands for it too; allowed: topics that do not cover ` +
    "each other. Remove the narrower one, and select its ids in a rule's pattern."
  );
}

/** A pattern that can never match. */
export function topicNotForwarded(topic: string, integration: string, topics: readonly string[]): string {
  return (
    `pattern of topic ${show(topic)}: ${integration} does not forward it, so no event would ever match; allowed: ` +
    `${topics.map(show).join(", ")}. Add it to topics.`
  );
}

/** A version of the remote module that lacks what is used here. */
export function moduleTooOld(ref: string): string {
  return (
    `moduleRef is ${show(ref)}; allowed: "main" or a commit of it. The tags up to v0.0.3 lack the variable ` +
    "integration_name and the output id, and v0.0.4 does not exist. Leave moduleRef out, or name a commit."
  );
}

/** A version of the remote module that only Terraform would know. */
export function moduleRefIsToken(): string {
  return (
    "moduleRef is a Terraform expression; allowed: a fixed text, for Terraform fetches modules before it knows any " +
    "value. Write the branch, tag or commit itself."
  );
}

/** A lookup that finds more than one event source. */
export function severalEventSources(namePrefix: string, integrations: readonly string[]): string {
  return (
    `namePrefix is ${show(namePrefix)}, which matches the event sources of ${integrations.join(" and ")}; allowed: a ` +
    "prefix of one name only. Use new PartnerEventSource(scope, id, { integration }), which takes the full name."
  );
}
