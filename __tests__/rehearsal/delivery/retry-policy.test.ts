import * as fc from "fast-check";
import {
  DEFAULT_RETRY_POLICY,
  nextAttempt,
  type RetryPolicy,
} from "../../../rehearsal/delivery/retry-policy";

/** Fails until the policy ends, and tells how. */
function exhaust(policy: RetryPolicy) {
  let age = 0;
  for (let retries = 0; ; retries++) {
    const next = nextAttempt(policy, retries, age);
    if ("exhausted" in next) {
      return { retries, age, exhausted: next.exhausted };
    }
    age += next.afterSeconds;
  }
}

test("no more retries than allowed, and none once the event is too old", () => {
  const policy = fc.record({
    MaximumRetryAttempts: fc.integer({ min: 0, max: 185 }),
    MaximumEventAgeInSeconds: fc.integer({ min: 60, max: 86_400 }),
  });
  fc.assert(
    fc.property(policy, (limits) => {
      const { retries, age, exhausted } = exhaust(limits);
      expect(retries).toBeLessThanOrEqual(limits.MaximumRetryAttempts);
      expect(age).toBeLessThanOrEqual(limits.MaximumEventAgeInSeconds);
      expect(exhausted === "MaximumRetryAttempts").toBe(retries === limits.MaximumRetryAttempts);
    }),
  );
});

test("without retries the first failure is the last", () => {
  expect(nextAttempt({ ...DEFAULT_RETRY_POLICY, MaximumRetryAttempts: 0 }, 0, 0)).toEqual({
    exhausted: "MaximumRetryAttempts",
  });
});

test("a target down for an hour is tried again within the day of the default policy", () => {
  const { age } = exhaust(DEFAULT_RETRY_POLICY);
  expect(age).toBeGreaterThan(3600);
});
