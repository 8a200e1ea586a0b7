import type { NameRule } from "./names";

/**
 * One factory an error. Each says which property, the value given, what is allowed and what to do; cdktf puts the
 * construct's path in front of it.
 */

/** Shortens a value for a message: a pattern of 4,096 characters helps nobody there. */
export function show(value: unknown): string {
  const text = typeof value === "string" ? JSON.stringify(value) : (JSON.stringify(value) ?? String(value));
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}

/** A name that breaks its rule. */
export function badName(property: string, value: unknown, rule: NameRule): string {
  return `${property} is ${show(value)}; allowed: ${rule.allowed}. Change it to that.`;
}

/** A required value that was not given. */
export function missing(property: string, allowed: string): string {
  return `${property} is missing; allowed: ${allowed}. Set it.`;
}

/** A number outside its bounds, or not whole. */
export function outOfRange(property: string, value: unknown, from: number, to: number, unit: string): string {
  const bounds = `a whole number from ${from} to ${to} (${unit})`;
  return `${property} is ${show(value)}; allowed: ${bounds}. Choose a value in that range.`;
}

/** A text over its limit. */
export function textTooLong(property: string, length: number, limit: number): string {
  return `${property} has ${length} characters; allowed: at most ${limit}. Shorten it.`;
}

/** An integration that forwards nothing. */
export function noTopics(): string {
  return (
    "topics is []; allowed: at least one notification topic. Without one Genesys Cloud forwards nothing: " +
    'add for example "v2.audits.entitytype.{id}.entityid.{id}".'
  );
}

/** An empty topic. */
export function emptyTopic(index: number): string {
  return `topics[${index}] is ""; allowed: the name of a notification topic. Remove it or name the topic.`;
}

/** A topic that stands in the list twice. */
export function repeatedTopic(index: number, topic: string): string {
  return `topics[${index}] is ${show(topic)}; allowed: each topic once. Remove the repetition.`;
}

/** Two integrations that would make one partner event source. */
export function repeatedSuffix(suffix: string, otherPath: string): string {
  return (
    `eventSourceSuffix is ${show(suffix)}, as in ${otherPath}; allowed: each suffix once in an AWS account and region, ` +
    "for it names the partner event source. Give one of them another suffix."
  );
}

/** A partner bus that is not called as its event source. */
export function busNameIsNotItsSource(name: string, sourceName: string): string {
  return (
    `eventBusName is ${show(name)} and eventSourceName is ${show(sourceName)}; allowed: a partner event bus has the ` +
    "name of its event source. Leave eventBusName out."
  );
}

/** Two properties of which only one may be given. */
export function notTogether(property: string, value: unknown, other: string, why: string): string {
  return `${property} is ${show(value)} beside ${other}; allowed: one of the two, ${why}. Leave one out.`;
}

/** A rule that selects nothing. */
export function ruleWithoutPattern(): string {
  return (
    "eventPattern is missing; allowed: an event pattern with at least one field. Pass eventPattern or call " +
    "addEventPattern: a rule without one matches no event."
  );
}

/** A rule that would land on the default bus, where no Genesys Cloud event comes by. */
export function ruleWithoutBus(): string {
  return (
    "eventBus is missing; allowed: an event bus. Pass the bus of the partner event source, or " +
    "EventBus.default(scope, id) where the account's default bus is meant."
  );
}

/** A pattern that EventBridge refuses. */
export function badPattern(problem: string): string {
  return `eventPattern: ${problem}`;
}

/** A pattern over the hard limit. */
export function patternTooLong(length: number): string {
  return `eventPattern has ${length} characters; allowed: at most 4096. Shorten it, or split it in several.`;
}

/** A pattern over the quota that an account has by default. */
export function patternOverDefaultQuota(length: number): string {
  return (
    `eventPattern has ${length} characters; an account's default quota is 2048. Ask AWS for an increase (4096 at ` +
    "most) before you deploy, shorten the pattern, or split it in several."
  );
}

/** More targets than EventBridge takes. */
export function tooManyTargets(count: number): string {
  return (
    `targets: the rule has ${count}; allowed: at most 5. Make a second rule with the same pattern, or fan out ` +
    "through an SNS topic."
  );
}

/** An input over its limit, or one that EventBridge refuses. */
export function badInput(problem: string): string {
  return `input: ${problem}`;
}

/** A key that `cdktf.json`'s context does not know. */
export function unknownContextKey(key: string, known: readonly string[]): string {
  return `context.${key} in cdktf.json is not a setting of this project; allowed: ${known.join(", ")}. Remove or correct it.`;
}

/** A context value of the wrong type. */
export function badContextValue(key: string, value: unknown, allowed: string, fix: string): string {
  return `context.${key} in cdktf.json is ${show(value)}; allowed: ${allowed}. ${fix}`;
}

/** An acknowledgement that says nothing. */
export function emptyReason(path: string, warningId: string): string {
  return `[${path}] reason of ${warningId} is empty; allowed: why the warning is all right here. Write it down.`;
}

/** One warning in place of many with the same text. */
export function manyWarnings(text: string, named: readonly string[], count: number): string {
  return `${text} At ${named.join(", ")} and ${count - named.length} more.`;
}
