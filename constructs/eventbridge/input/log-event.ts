import { notALogEvent } from "./input-problems";
import type { RuleTargetInput } from "./rule-target-input";

/**
 * The problem of an input whose target is a CloudWatch log group, as a list of none or one: the object must have
 * exactly the fields `timestamp` and `message`.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html
 */
export function logEventProblems(input: RuleTargetInput): string[] {
  const names = input.fieldNames;
  if (names === undefined) {
    return [notALogEvent("no object")];
  }
  return [...names].sort().join() === "message,timestamp"
    ? []
    : [notALogEvent(`an object with the fields ${JSON.stringify(names)}`)];
}
