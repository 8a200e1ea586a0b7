import { matchText, type TextComparison, undecidedBy } from "../terraform/match-text";
import { concatenate, isList, Template, Unknown, type Value } from "../terraform/value";
import { type Answer, Hidden } from "./answer";

/** Whether a text matches a pattern of a policy. */
export function matches(pattern: Value, text: Value, how: TextComparison): Answer {
  const given = withVariables(pattern);
  const answer = matchText(given, text, how);
  return answer ?? new Hidden(undecidedBy(given, text, how) ?? "a value that is no text");
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
