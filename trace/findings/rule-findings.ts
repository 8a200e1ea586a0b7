import { targetInputProblems } from "../route/target-payload";
import { matchText } from "../terraform/match-text";
import { isObject, knownText, Template, textOf, type Value } from "../terraform/value";
import type { Rule, Target, Topology } from "../topology/topology";
import type { Finding } from "./finding";
import { found } from "./found";
import { HiddenNames } from "./hidden-names";

const mostTargets = 5;
const longestInput = 8192;

/** What is wrong with a rule beside its pattern. */
export function ruleFindings(rule: Rule, isTakenOutOfSight: (rule: Rule) => boolean): Finding[] {
  const count = rule.targets.length;
  return [
    ...(count === 0 && !isTakenOutOfSight(rule)
      ? [found("rule-without-targets", rule, "no target takes what the rule matches")]
      : []),
    ...(count > mostTargets
      ? [found("too-many-targets", rule, `the rule has ${count} targets; at most ${mostTargets} are allowed`)]
      : []),
    ...(isScheduledElsewhere(rule)
      ? [
          found(
            "schedule-on-other-bus",
            rule,
            `the rule has a schedule, and is on the bus ${textOf(rule.busName)}`,
          ),
        ]
      : []),
    ...(rule.enabled === false
      ? [found("rule-disabled", rule, "the rule is disabled and matches nothing")]
      : []),
  ];
}

/** https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-rule-schedule.html */
function isScheduledElsewhere({ scheduleExpression, busName }: Rule): boolean {
  return knownText(scheduleExpression) !== undefined && matchText(busName, "default", "equal") === false;
}

/**
 * Whether a target names a rule that is not in the source, and that nothing in it may turn out to be: a rule whose name
 * is not known, or a module that is not here.
 */
export function isWithoutRule({ rules, unreadModules }: Topology): (target: Target) => boolean {
  const hidden = new HiddenNames(rules.map(({ name }) => name));
  return ({ rule, ruleName }) =>
    rule === undefined &&
    typeof ruleName === "string" &&
    unreadModules.length === 0 &&
    !hidden.mayBe(ruleName);
}

export function withoutRule(target: Target): Finding {
  const bus = knownText(target.busName);
  const where = bus === undefined ? "" : ` on the bus ${bus}`;
  return found("target-without-rule", target, `no rule here has the name ${textOf(target.ruleName)}${where}`);
}

/** What is wrong with a target beside its delivery. */
export function targetFindings(target: Target): Finding[] {
  return [...retryFindings(target), ...inputFindings(target), ...escapedFindings(target)];
}

function retryFindings(target: Target): Finding[] {
  const { retryPolicy } = target;
  if (retryPolicy === undefined) return [];
  return [
    ...(retryPolicy.maximumEventAge === null
      ? [found("retry-policy-without-age", target, "retry_policy sets no maximum_event_age_in_seconds")]
      : []),
    ...(retryPolicy.maximumRetryAttempts === null
      ? [found("retry-policy-without-attempts", target, "retry_policy sets no maximum_retry_attempts")]
      : []),
  ];
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

function escapedFindings(target: Target): Finding[] {
  const template = writtenIn(target.inputTransformer?.inputTemplate ?? null);
  const paths = target.inputTransformer?.inputPaths;
  const names = (isObject(paths) ? [...paths.keys()] : []).filter((name) =>
    template.includes(`\\u003c${name}\\u003e`),
  );
  const [first] = names;
  if (first === undefined) return [];
  const variables = names.map((name) => `<${name}>`).join(", ");
  const [more, what] =
    names.length === 1 ? ["", "which is no variable"] : [" and so on", "which are no variables"];
  return [
    found(
      "input-variable-escaped",
      target,
      `input_template has ${variables} as \\u003c${first}\\u003e${more}, ${what}`,
    ),
  ];
}

/** What of a text is written out, where parts of it are not known. */
function writtenIn(text: Value): string {
  if (!(text instanceof Template)) return knownText(text) ?? "";
  return text.parts.filter((part) => typeof part === "string").join(" ");
}
