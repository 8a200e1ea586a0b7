import type { Branch } from "../../constructs/eventbridge/pattern/field-test";
import { parsePattern } from "../../constructs/eventbridge/pattern/parse-pattern";
import type { Event } from "../events/event";
import { RuleIndex } from "../match/rule-index";
import type { Rule } from "../topology/topology";

/** Finds rules that refuse an event without asking each why. Patterns are read when it is first asked. */
export class PatternIndex {
  private readonly numbers = new Map<Rule, number>();
  private index: RuleIndex | undefined;

  constructor(private readonly rules: readonly Rule[]) {}

  /** Whether a rule's pattern certainly refuses the event. */
  refusalsOf(event: Event): (rule: Rule) => boolean {
    this.index ??= new RuleIndex(this.indexed());
    const matched = new Set(this.index.match(event.text));
    return (rule) => {
      const number = this.numbers.get(rule);
      return number !== undefined && !matched.has(number);
    };
  }

  private indexed(): (readonly Branch[])[] {
    const patterns: (readonly Branch[])[] = [];
    for (const rule of this.rules) {
      if (typeof rule.patternText !== "string") continue;
      const { branches, problems } = parsePattern(rule.patternText);
      if (problems.length === 0 && !branches.some(hasEmptyName)) {
        this.numbers.set(rule, patterns.push(branches) - 1);
      }
    }
    return patterns;
  }
}

/** What an empty name stands for depends on the other patterns that are read with it. */
function hasEmptyName(branch: Branch): boolean {
  return [...branch.keys()].some((path) => path.split(".").includes(""));
}
