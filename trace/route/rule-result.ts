import type { Event } from "../events/event";
import { InvalidPatternError } from "../match/compile";
import { type Explainer, type Explanation, explain, explainer } from "../match/explain";
import { isJson } from "../terraform/blocks";
import { hiddenBy, isObject, Template, textOf, Unknown, type Value } from "../terraform/value";
import type { Rule, Target } from "../topology/topology";
import type { Bus } from "./buses";
import type { RuleRoute } from "./event-route";
import { type KnownFor, knownPattern } from "./known-pattern";

/** Whether a rule on the event's bus takes the event. */
export type RuleResult = Pick<RuleRoute, "result" | "reason" | "missing" | "refusals">;

const none = { refusals: [] };

/** Judges a rule that the event comes to, by `via` from another bus. */
export function ruleResult(
  rule: Rule,
  { bus, via }: { readonly bus: Bus; readonly via?: Target },
  event: Event,
): RuleResult {
  const judged = judgePattern(rule, bus, event, via !== undefined);
  if (judged.result !== "matched") return judged;
  if (rule.enabled === false) return { ...none, result: "disabled", reason: "the rule is disabled" };
  if (rule.conditional !== undefined) return cannotTell(rule.conditional, "whether the rule exists");
  return rule.enabled === true
    ? judged
    : cannotTell(hiddenBy(rule.enabled) ?? "", "whether the rule is enabled");
}

function judgePattern(rule: Rule, bus: Bus, event: Event, isHandedOn: boolean): RuleResult {
  const { pattern, patternText, patternProblem } = rule;
  if (patternProblem !== undefined) return noMatch(`its pattern cannot be read: ${patternProblem}`);
  if (pattern === null)
    return noMatch(
      rule.scheduleExpression === null ? "it has no pattern" : "it runs on a schedule, and has no pattern",
    );
  if (typeof patternText === "string") return certainly(() => explainerOf(rule, patternText)(event.text));
  if (!isObject(pattern)) return cannotTell(hiddenBy(pattern) ?? textOf(pattern));
  const read = knownPattern(pattern, knownOn(rule, bus, event, isHandedOn));
  if ("pattern" in read) return certainly(() => explain(read.pattern, event.text));
  // Every field is open, so that nothing known refuses the event.
  const isOpen = typeof read.wide === "symbol";
  const wide = isOpen ? undefined : certainly(() => explain(read.wide, event.text));
  if (wide?.result === "no-match") return wide;
  const narrow = certainly(() => explain(read.narrow, event.text));
  return narrow.result === "matched" ? narrow : cannotTell(read.missing);
}

const explainers = new WeakMap<Rule, Explainer>();

/** Reads a rule's pattern once for all events. */
function explainerOf(rule: Rule, patternText: string): Explainer {
  const explains = explainers.get(rule) ?? explainer(patternText);
  explainers.set(rule, explains);
  return explains;
}

/**
 * The name of the bus's event source may be hidden, but is the source of an event that comes to it; and its account and
 * region those of the bus, which are those of the rule's provider. One that is handed on keeps those that it came with.
 */
function knownOn(rule: Rule, bus: Bus, event: Event, isHandedOn: boolean): KnownFor {
  const names = new Set(bus.eventSource === null ? [] : [textOf(bus.eventSource), textOf(bus.name)]);
  const ownPlace = new Set(
    rule.arn instanceof Template && !isHandedOn
      ? rule.arn.parts.flatMap((part) => (part instanceof Unknown ? part.reference : []))
      : [],
  );
  const partOf = (part: Value): string | undefined => {
    if (typeof part === "string") return part;
    const field =
      part instanceof Unknown && ownPlace.has(part.reference) ? placePart.exec(part.reference) : null;
    return field === null ? undefined : textField(event, field[1] ?? "");
  };
  return (value) => {
    if (names.has(textOf(value))) return event.source;
    const parts = (value instanceof Template ? value.parts : [value]).map(partOf);
    return parts.includes(undefined) ? undefined : parts.join("");
  };
}

const placePart = /^the (account|region) of provider /;

/** A field of an event that is text. */
export function textField(event: Event, name: string): string | undefined {
  const fields: unknown = JSON.parse(event.text);
  const value = isJson(fields) ? fields[name] : undefined;
  return typeof value === "string" ? value : undefined;
}

function certainly(judge: () => Explanation): RuleResult {
  try {
    const { matches, reason, refusals } = judge();
    return matches ? { result: "matched", reason: "", refusals } : { result: "no-match", reason, refusals };
  } catch (error) {
    if (!(error instanceof InvalidPatternError)) throw error;
    return noMatch(`AWS refuses its pattern: ${error.message.replaceAll("\n", "; ")}`);
  }
}

function noMatch(reason: string): RuleResult {
  return { ...none, result: "no-match", reason };
}

function cannotTell(missing: string, what?: string): RuleResult {
  const told = what === undefined ? "" : `${what}, for `;
  return { ...none, result: "unknown", reason: `cannot tell ${told}${missing} is not known`, missing };
}
