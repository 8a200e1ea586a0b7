import { show } from "../errors";

/** A retention that CloudWatch Logs does not offer. */
export function badRetention(days: number, allowed: readonly number[]): string {
  return `retention is ${show(days)}; allowed: ${allowed.join(", ")} (days). Choose one of these.`;
}

/** A log group outside the place that EventBridge's own policies cover. */
export function notUnderEvents(name: string): string {
  return (
    `logGroupName is ${show(name)}; allowed: a name under "/aws/events/", which the console and policies for ` +
    "EventBridge expect. Begin it with that."
  );
}

/** A prefix that would be a folder of another kind. */
export function badPrefix(property: string, prefix: string): string {
  return `${property} is ${show(prefix)}; allowed: a key prefix that ends in "/" and does not begin with it. Change it.`;
}
