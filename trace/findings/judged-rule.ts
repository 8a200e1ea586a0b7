import type { Branch, FieldCondition } from "../../constructs/eventbridge/pattern/field-test";
import { parsePattern } from "../../constructs/eventbridge/pattern/parse-pattern";
import { problemText } from "../../constructs/eventbridge/pattern/problem";
import { quoted } from "../../constructs/eventbridge/pattern/value-key";
import { Condition } from "../match/condition";
import type { Bus } from "../route/buses";
import { knownPattern } from "../route/known-pattern";
import { isObject, textOf } from "../terraform/value";
import type { Rule, WithPattern } from "../topology/topology";

const genesysPrefix = "aws.partner/genesys.com";

/** Stands for the name of a Genesys event source that is not known. */
const someSource = `${genesysPrefix}/cloud/00000000-0000-4000-8000-000000000000/source`;

/** A pattern taken apart. */
export interface JudgedPattern {
  /** The ways to match; where a value is not known, all that it may be. Undefined where nothing of it is known. */
  readonly branches?: readonly Branch[];
  readonly hasUnknowns: boolean;
  readonly problems: readonly string[];
  /** The pattern as text, for a look at what it speaks of. */
  readonly text: string;
  /** The event source of a bus of Genesys Cloud, or one that stands for it; undefined on other buses. */
  readonly genesysSource?: string;
}

/** A rule with its pattern taken apart. */
export interface JudgedRule extends JudgedPattern {
  readonly rule: Rule;
}

/** Whether a bus takes the events of a Genesys Cloud organization. */
export function isGenesysBus({ eventSource }: Bus): boolean {
  return eventSource !== null && textOf(eventSource).startsWith(genesysPrefix);
}

export function judgeRule(rule: Rule, bus: Bus): JudgedRule {
  return { rule, ...judgePattern(rule, bus) };
}

/** Takes the pattern of a rule or an archive apart; the bus is undefined where it is not known. */
export function judgePattern(
  { pattern, patternText, patternProblem }: WithPattern,
  bus: Bus | undefined,
): JudgedPattern {
  const genesysSource = bus !== undefined && isGenesysBus(bus) ? sourceOf(bus) : undefined;
  const shared = {
    text: textOf(patternText),
    ...(genesysSource === undefined ? {} : { genesysSource }),
  };
  if (patternProblem !== undefined) return { ...shared, hasUnknowns: false, problems: [patternProblem] };
  if (typeof patternText === "string") return { ...shared, hasUnknowns: false, ...parsed(patternText) };
  if (!isObject(pattern)) return { ...shared, hasUnknowns: pattern !== null, problems: [] };
  const names = new Set(bus === undefined ? [] : [textOf(bus.eventSource), textOf(bus.name)]);
  const read = knownPattern(pattern, (value) => (names.has(textOf(value)) ? genesysSource : undefined));
  if ("pattern" in read) return { ...shared, hasUnknowns: false, ...parsed(read.pattern) };
  const wide = typeof read.wide === "symbol" ? { problems: [] } : parsed(read.wide);
  return { ...shared, hasUnknowns: true, ...wide };
}

function sourceOf({ eventSource }: Bus): string {
  return typeof eventSource === "string" ? eventSource : someSource;
}

function parsed(pattern: unknown): Pick<JudgedRule, "branches" | "problems"> {
  const { branches, problems } = parsePattern(pattern);
  return problems.length > 0 ? { problems: problems.map(problemText) } : { branches, problems: [] };
}

/** Whether a condition takes a text. */
export function takes(condition: FieldCondition, text: string): boolean {
  return new Condition(0, condition).takes(quoted(text));
}
