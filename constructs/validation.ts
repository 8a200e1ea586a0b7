import { Token } from "cdktf";
import type { IConstruct } from "constructs";
import { badName, outOfRange, textTooLong } from "./errors";
import { type NameRule, obeys } from "./names";

/**
 * Runs `problems` when the app is synthesized and reports each message as an error of `construct`.
 *
 * cdktf collects the messages of all constructs, so that a person sees every mistake at once.
 */
export function validate(construct: IConstruct, problems: () => string[]): void {
  construct.node.addValidation({ validate: problems });
}

/** Tells whether a value is known at synth: a Terraform token is not. */
export function isKnown<T>(value: T | undefined): value is T {
  return value !== undefined && !Token.isUnresolved(value);
}

/** The problem of a name, as a list of none or one. A token passes: it is not known yet. */
export function nameProblems(property: string, value: string | undefined, rule: NameRule): string[] {
  if (
    value === undefined ||
    (typeof value === "string" && (Token.isUnresolved(value) || obeys(rule, value)))
  ) {
    return [];
  }
  return [badName(property, value, rule)];
}

/** The problem of a number, as a list of none or one. A token passes: it is not known yet. */
export function rangeProblems(
  property: string,
  value: number | undefined,
  from: number,
  to: number,
  unit: string,
): string[] {
  if (!isKnown(value) || (Number.isInteger(value) && value >= from && value <= to)) {
    return [];
  }
  return [outOfRange(property, value, from, to, unit)];
}

/** The problem of a text that is too long, as a list of none or one. A token passes: it is not known yet. */
export function textProblems(property: string, value: string | undefined, limit: number): string[] {
  return isKnown(value) && value.length > limit ? [textTooLong(property, value.length, limit)] : [];
}
