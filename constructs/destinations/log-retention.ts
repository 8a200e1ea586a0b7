import { isKnown } from "../validation";
import { badRetention } from "./errors";

/** @see https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html */
const RETENTIONS = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
] as const;

/** How long CloudWatch Logs can keep events, in days. */
export type LogRetention = (typeof RETENTIONS)[number];

/** A year: what the usual checks ask for. */
export const DEFAULT_RETENTION: LogRetention = 365;

/** The problem of a retention, as a list of none or one. A token passes: it is not known yet. */
export function retentionProblems(days: number): string[] {
  const allowed: readonly number[] = RETENTIONS;
  return !isKnown(days) || allowed.includes(days) ? [] : [badRetention(days, allowed)];
}
