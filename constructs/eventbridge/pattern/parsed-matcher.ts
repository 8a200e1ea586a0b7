import type { FieldTest } from "./field-test";

/** Why AWS refuses an operator, and what it takes. */
export interface Refusal {
  readonly reason: string;
  readonly allowed: string;
}

/** The test that an operator stands for; none where its operand is a token. "absent" is `exists: false`. */
export type ParsedMatcher = { readonly test: FieldTest | undefined } | "absent" | Refusal;

/** A refusal with AWS's reason and what is allowed. */
export function refusal(reason: string, allowed: string): Refusal {
  return { reason, allowed };
}

/** Why a number is refused where it must be compared by value. */
export function incomparable(text: string): Refusal {
  return refusal(`Cannot compare number: ${text}`, "give a number that a double holds exactly as written");
}
