import type { IConstruct } from "constructs";
import { badPattern, patternOverDefaultQuota, patternTooLong, ruleWithoutPattern } from "../errors";
import { terraformJson } from "../json/terraform-json";
import { isKnown } from "../validation";
import { warn } from "../warnings";
import type { EventPattern } from "./pattern/event-pattern";
import { eventPatternProblems } from "./pattern/problems";
import { renderEventPattern } from "./pattern/render";

/** @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html */
const LIMIT = 4096;
const DEFAULT_QUOTA = 2048;

/** The pattern of one rule, put together from what is added. */
export class RulePattern {
  private pattern: Record<string, unknown> | undefined;
  private text = "";
  private isWarned = false;

  /** @param rule takes the warning of a pattern over an account's default quota */
  public constructor(private readonly rule: IConstruct) {}

  /** Merges a pattern in and gives the JSON text of the whole. */
  public add(pattern: EventPattern): string {
    const rendered = renderEventPattern(pattern);
    this.pattern = this.pattern === undefined ? rendered : merged(this.pattern, rendered);
    this.text = terraformJson(this.pattern);
    if (
      isKnown(this.text) &&
      this.text.length > DEFAULT_QUOTA &&
      this.text.length <= LIMIT &&
      !this.isWarned
    ) {
      this.isWarned = true;
      warn(this.rule, "pattern-over-default-quota", patternOverDefaultQuota(this.text.length));
    }
    return this.text;
  }

  /** What is wrong with the pattern. */
  public problems(): string[] {
    if (this.pattern === undefined) {
      return [ruleWithoutPattern()];
    }
    const isTooLong = isKnown(this.text) && this.text.length > LIMIT;
    return [
      ...eventPatternProblems(this.pattern).map(badPattern),
      ...(isTooLong ? [patternTooLong(this.text.length)] : []),
    ];
  }
}

/** Lists of one field are joined, objects merged; what is neither is replaced. */
function merged(
  one: Readonly<Record<string, unknown>>,
  other: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const result: Record<string, unknown> = { ...one };
  for (const [field, value] of Object.entries(other)) {
    const own = result[field];
    if (Array.isArray(own) && Array.isArray(value)) {
      result[field] = [...own, ...value];
    } else {
      result[field] = isObject(own) && isObject(value) ? merged(own, value) : value;
    }
  }
  return result;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
