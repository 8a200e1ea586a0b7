import { matchText, type TextComparison, undecidedBy } from "../terraform/match-text";
import { concatenate, isList, Template, Unknown, type Value } from "../terraform/value";
import { type Answer, each, Hidden, some } from "./answer";
import { merged, TextIndex } from "./text-index";

/** Whether a text matches a pattern of a policy. */
export function matches(pattern: Value, text: Value, how: TextComparison): Answer {
  const given = withVariables(pattern);
  const answer = matchText(given, text, how);
  return answer ?? new Hidden(undecidedBy(given, text, how) ?? "a value that is no text");
}

/**
 * Whether a text matches one of the patterns. A policy may list thousands, and be asked for as many rules.
 *
 * @param test tells whether it matches one, as `matches` does or more strictly
 */
export function matchesOne(
  patterns: readonly Value[],
  text: Value,
  how: TextComparison,
  test: (pattern: Value) => Answer,
): Answer {
  if (patterns.length < longList || how === "equalIgnoreCase") return some(each(patterns, test));
  const index = indexOf(patterns);
  const at = (number: number): Answer => test(patterns[number] ?? null);
  if (index.same(text).some((number) => at(number) === true)) return true;
  return some(each(merged(index.candidates(text)), at));
}

/** From here on it is quicker to look a pattern up. */
const longList = 16;

const indexes = new WeakMap<readonly Value[], TextIndex>();

function indexOf(patterns: readonly Value[]): TextIndex {
  const known = indexes.get(patterns);
  if (known !== undefined) return known;
  const index = new TextIndex();
  for (const [number, pattern] of patterns.entries()) index.add(pattern, number);
  indexes.set(patterns, index);
  return index;
}

/** A policy may write one value without its list. */
export function listOf(value: Value): readonly Value[] {
  return isList(value) ? value : [value];
}

/** A policy variable, such as `${aws:PrincipalTag/team}`, has a value only when the request is made. */
function withVariables(pattern: Value): Value {
  if (typeof pattern === "string")
    return pattern.includes("${") ? concatenate(splitVariables(pattern)) : pattern;
  if (!(pattern instanceof Template)) return pattern;
  return concatenate(
    pattern.parts.flatMap((part) => (typeof part === "string" ? splitVariables(part) : [part])),
  );
}

function splitVariables(text: string): (string | Unknown)[] {
  return text
    .split(/\$\{([^}]*)\}/)
    .map((part, index) => (index % 2 === 0 ? part : new Unknown(`the policy variable ${part}`, false)));
}
