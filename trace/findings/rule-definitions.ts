import type { Definitions } from "./definition";

/** What is wrong with rules, their patterns and their targets. */
export const ruleDefinitions = {
  "target-on-other-bus": {
    level: "error",
    title: "A target is on another bus than its rule",
    fix: "Give the target the event_bus_name of its rule; without one it is on the default bus.",
  },
  "target-in-another-region": {
    level: "error",
    title: "A target is in another region than its rule",
    fix: "Hand the event to a bus of that region, whose rule has the target.",
  },
  "schedule-on-other-bus": {
    level: "error",
    title: "A schedule on another bus than the default one",
    fix: "Leave out event_bus_name: schedules are for the default bus.",
  },
  "rule-on-default-bus": {
    level: "error",
    title: "A rule for Genesys events is on the default bus",
    fix: "Give the rule the event_bus_name of the partner bus, by name and not by ARN.",
  },
  "destination-invalid": {
    level: "error",
    title: "A destination that no target can have",
    fix: "Give the target the ARN of what EventBridge can deliver to.",
  },
  "target-without-rule": {
    level: "warning",
    title: "A target names a rule that is not here",
    fix: "Name the rule by reference: aws_cloudwatch_event_rule.NAME.name.",
  },
  "target-overwritten": {
    level: "error",
    title: "Two targets of one id at a rule",
    fix: "Give each target of a rule a target_id of its own, or none.",
  },
  "rule-overwritten": {
    level: "error",
    title: "Two rules of one name on a bus",
    fix: "Give each rule of a bus a name of its own, or a name_prefix.",
  },
  "rule-without-targets": {
    level: "warning",
    title: "A rule has no target",
    fix: "Give it an aws_cloudwatch_event_target, or remove it.",
  },
  "rule-disabled": {
    level: "warning",
    title: "A rule is disabled",
    fix: 'Set state to "ENABLED", or remove the rule.',
  },
  "too-many-targets": {
    level: "error",
    title: "A rule has more than five targets",
    fix: "Spread the targets over several rules with one pattern.",
  },
  "retry-policy-without-age": {
    level: "error",
    title: "A retry policy without an age",
    fix: "Set maximum_event_age_in_seconds (60 to 86400): the provider sends 0 for what is left out.",
  },
  "retry-policy-without-attempts": {
    level: "warning",
    title: "A retry policy without attempts",
    fix: "Set maximum_retry_attempts (0 to 185): the provider sends 0 for what is left out, and then nothing is tried again.",
  },
  "pattern-invalid": {
    level: "error",
    title: "AWS refuses a pattern",
    fix: "Write the pattern as AWS takes it: objects down to a list of values for each field.",
  },
  "pattern-unknown": {
    level: "note",
    title: "A pattern of which nothing is known",
    fix: "Read a source that has it, such as a plan, or give its variables with --var.",
  },
  "pattern-too-long": {
    level: "error",
    title: "A pattern is over its limit",
    fix: "Keep it within 4096 characters: match on fewer values, or use prefixes.",
  },
  "pattern-over-default-quota": {
    level: "warning",
    title: "A pattern is over the default quota",
    fix: "Keep it within 2048 characters, or ask AWS for a higher quota, which ends at 4096.",
  },
  "pattern-never-matches": {
    level: "error",
    title: "A pattern that no event can match",
    fix: "Name the fields as events have them: detail-type, and detail.eventBody for what Genesys Cloud sends.",
  },
  "source-never-matches": {
    level: "error",
    title: "A source that no Genesys event has",
    fix: 'Match on the whole name, aws.partner/genesys.com/cloud/ORGANIZATION/SUFFIX, or on { prefix: "aws.partner/genesys.com" }.',
  },
  "pattern-matches-everything": {
    level: "note",
    title: "A pattern that every event on its bus matches",
    fix: "Match on detail-type or fields of the event, unless all events are meant.",
  },
  "input-too-long": {
    level: "error",
    title: "An input or an input template is over its limit",
    fix: "Keep it within 8192 characters.",
  },
  "input-invalid": {
    level: "error",
    title: "An input that AWS refuses, or that gives no valid JSON",
    fix: "Write the input as JSON, with each variable of the template named in input_paths.",
  },
  "input-variable-escaped": {
    level: "warning",
    title: "A variable of a template that jsonencode hides",
    fix: 'Undo what jsonencode escapes: replace(replace(jsonencode(...), "\\\\u003c", "<"), "\\\\u003e", ">").',
  },
  "secret-in-clear": {
    level: "error",
    title: "A secret is written in clear",
    fix: "Take it from a variable that is marked sensitive, or from a secret store's data source.",
  },
} as const satisfies Definitions;
