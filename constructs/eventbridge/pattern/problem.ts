import { type JsonNode, jsonText } from "./json-node";

/** One thing that makes a pattern invalid. */
export interface PatternProblem {
  /** The field, as "detail.state[0]"; empty for the pattern as a whole. */
  readonly path: string;
  /** AWS's reason. */
  readonly reason: string;
  /** The value found there, as JSON. */
  readonly value: string;
  /** What is allowed. */
  readonly allowed: string;
}

const longestValue = 80;

/** The problem of a node. A long value is cut. */
export function problemOf(path: string, node: JsonNode, reason: string, allowed: string): PatternProblem {
  const text = jsonText(node);
  return {
    path,
    reason,
    value: text.length > longestValue ? `${text.slice(0, longestValue)}…` : text,
    allowed,
  };
}

/** The problem on one line: where, why, what was given, what is allowed. */
export function problemText({ path, reason, value, allowed }: PatternProblem): string {
  return `${path === "" ? "" : `${path}: `}${reason} (got ${value}; ${allowed})`;
}
