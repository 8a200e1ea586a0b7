/** How long and how often EventBridge tries a target again. */
export interface RetryPolicy {
  /** 0 to 185. @default 185 */
  maximumRetryAttempts: number;
  /** 60 to 86,400. @default 86400 */
  maximumEventAgeInSeconds: number;
}

/**
 * What holds where a target says nothing.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-retry-policy.html
 */
export const DEFAULT_RETRY_POLICY: RetryPolicy = {
  maximumRetryAttempts: 185,
  maximumEventAgeInSeconds: 86_400,
};

/** Which limit ended the retries, in the words of the dead-letter queue's attribute. */
export type ExhaustedRetryCondition = "MaximumRetryAttempts" | "MaximumEventAgeInSeconds";

/** What follows a failed attempt. */
export type NextAttempt = { afterSeconds: number } | { exhausted: ExhaustedRetryCondition };

const FIRST_DELAY_SECONDS = 1;
// AWS gives no figures of its back-off. With this ceiling the 185 attempts of the default take about a day.
const LONGEST_DELAY_SECONDS = 480;

/**
 * When a delivery is tried again.
 *
 * @param retries how many retries there were
 * @param ageSeconds how old the event is now
 */
export function nextAttempt(policy: RetryPolicy, retries: number, ageSeconds: number): NextAttempt {
  if (retries >= policy.maximumRetryAttempts) {
    return { exhausted: "MaximumRetryAttempts" };
  }
  const afterSeconds = Math.min(FIRST_DELAY_SECONDS * 2 ** retries, LONGEST_DELAY_SECONDS);
  return ageSeconds + afterSeconds > policy.maximumEventAgeInSeconds
    ? { exhausted: "MaximumEventAgeInSeconds" }
    : { afterSeconds };
}
