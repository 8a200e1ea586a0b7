import { parsePattern } from "../../constructs/eventbridge/pattern/parse-pattern";
import { problemText } from "../../constructs/eventbridge/pattern/problem";
import { RuleIndex } from "./rule-index";

/** Patterns made ready to be matched against many events. */
export interface CompiledPatterns {
  /**
   * The names of the patterns that the event matches, in the order they were given.
   *
   * @param event JSON text, or the object it stands for; as text, numbers are judged by all their digits
   * @throws EventError for an event that is not a JSON object, or is nested over 1,000 levels deep
   */
  match(event: string | object): string[];
}

/** Patterns that AWS would refuse. */
export class InvalidPatternError extends Error {}

/**
 * Compiles event patterns. They match as in AWS's open-source engine, https://github.com/aws/event-ruler, whose tests
 * define each operator.
 *
 * @param patterns by name; each as an object in EventBridge's spelling, or as JSON text
 * @throws InvalidPatternError names each invalid pattern and gives AWS's reasons
 */
export function compile(patterns: Record<string, unknown>): CompiledPatterns {
  const names = Object.keys(patterns);
  const parsed = names.map((name) => parsePattern(patterns[name]));
  const invalid = names.flatMap((name, index) =>
    (parsed[index]?.problems ?? []).map(
      (problem) => `Pattern "${name}" is not valid: ${problemText(problem)}`,
    ),
  );
  if (invalid.length > 0) throw new InvalidPatternError(invalid.join("\n"));

  const index = new RuleIndex(parsed.map(({ branches }) => branches));
  return { match: (event) => index.match(event).map((rule) => names[rule] ?? "") };
}
