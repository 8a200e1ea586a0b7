import { Token } from "cdktf";
import type { EventPattern } from "./event-pattern";
import { parsePattern } from "./parse-pattern";
import { problemText } from "./problem";
import { renderEventPattern } from "./render";

/**
 * All that makes a pattern invalid for EventBridge, one line each: the field, AWS's reason, the value, what is
 * allowed. Empty for a valid pattern. Terraform tokens are not known yet: they pass.
 */
export function eventPatternProblems(pattern: EventPattern): string[] {
  const isToken = (value: unknown) => Token.isUnresolved(value);
  return parsePattern(renderEventPattern(pattern), isToken).problems.map(problemText);
}
