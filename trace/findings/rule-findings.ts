import { targetInputProblems } from "../route/target-payload";
import { knownText } from "../terraform/value";
import type { Rule, Target } from "../topology/topology";
import type { Finding } from "./finding";
import { found } from "./found";

const mostTargets = 5;
const longestInput = 8192;

/** What is wrong with a rule beside its pattern. */
export function ruleFindings(rule: Rule): Finding[] {
  const count = rule.targets.length;
  return [
    ...(count === 0 ? [found("rule-without-targets", rule, "no target takes what the rule matches")] : []),
    ...(count > mostTargets
      ? [found("too-many-targets", rule, `the rule has ${count} targets; at most ${mostTargets} are allowed`)]
      : []),
    ...(rule.enabled === false
      ? [found("rule-disabled", rule, "the rule is disabled and matches nothing")]
      : []),
  ];
}

/** What is wrong with a target beside its delivery. */
export function targetFindings(target: Target): Finding[] {
  return [...retryFindings(target), ...inputFindings(target)];
}

function retryFindings(target: Target): Finding[] {
  const { retryPolicy } = target;
  if (retryPolicy === undefined) return [];
  const left = [
    ...(retryPolicy.maximumEventAge === null ? ["maximum_event_age_in_seconds"] : []),
    ...(retryPolicy.maximumRetryAttempts === null ? ["maximum_retry_attempts"] : []),
  ];
  return left.map((name) => found("retry-policy-without-age", target, `retry_policy sets no ${name}`));
}

function inputFindings(target: Target): Finding[] {
  const texts = [target.input, target.inputTransformer?.inputTemplate].map(
    (text) => knownText(text ?? "") ?? "",
  );
  const tooLong = texts.filter((text) => text.length > longestInput);
  if (tooLong.length > 0)
    return tooLong.map((text) =>
      found(
        "input-too-long",
        target,
        `the input has ${text.length} characters; at most ${longestInput} are allowed`,
      ),
    );
  return targetInputProblems(target).map((problem) => found("input-invalid", target, problem));
}
