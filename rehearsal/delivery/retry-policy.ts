/** How long and how often EventBridge tries a target again, as its API spells it. */
export interface RetryPolicy {
  /** 0 to 185. @default 185 */
  MaximumRetryAttempts: number;
  /** 60 to 86,400. @default 86400 */
  MaximumEventAgeInSeconds: number;
}

/**
 * What holds where a target says nothing.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-retry-policy.html
 */
export const DEFAULT_RETRY_POLICY: RetryPolicy = {
  MaximumRetryAttempts: 185,
  MaximumEventAgeInSeconds: 86_400,
};

/** A target's policy, with what holds where it says nothing. */
export function retryPolicyOf({
  MaximumRetryAttempts = DEFAULT_RETRY_POLICY.MaximumRetryAttempts,
  MaximumEventAgeInSeconds = DEFAULT_RETRY_POLICY.MaximumEventAgeInSeconds,
}: { [Limit in keyof RetryPolicy]?: number | undefined } = {}): RetryPolicy {
  return { MaximumRetryAttempts, MaximumEventAgeInSeconds };
}

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
  if (retries >= policy.MaximumRetryAttempts) {
    return { exhausted: "MaximumRetryAttempts" };
  }
  const afterSeconds = Math.min(FIRST_DELAY_SECONDS * 2 ** retries, LONGEST_DELAY_SECONDS);
  return ageSeconds + afterSeconds > policy.MaximumEventAgeInSeconds
    ? { exhausted: "MaximumEventAgeInSeconds" }
    : { afterSeconds };
}
