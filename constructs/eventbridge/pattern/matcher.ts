/**
 * What one field of an event may be: plain values and comparison operators, as EventBridge spells them.
 * The list is that of https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html.
 */

/** A value that is compared as it is. A number is compared by value: 300, 300.0 and 3.0e2 are one. */
export type ExactValue = string | number | boolean | null;

/** The operators of a numeric comparison. */
export type NumericOperator = "=" | "<" | "<=" | ">" | ">=";

/** One comparison, or a lower bound followed by an upper one. */
export type NumericComparison =
  | readonly [NumericOperator, number]
  | readonly [">" | ">=", number, "<" | "<=", number];

/** A text compared without regard to case. */
export interface IgnoreCase {
  readonly "equals-ignore-case": string;
}

/** A text or a list of texts. */
export type TextOrList = string | readonly string[];

/** What `anything-but` excludes: a value, a list of one type, or the texts that another operator finds. */
export type AnythingBut =
  | string
  | number
  | readonly string[]
  | readonly number[]
  | { readonly prefix: TextOrList }
  | { readonly suffix: TextOrList }
  | { readonly "equals-ignore-case": TextOrList }
  | { readonly wildcard: TextOrList };

/** One operator with its operand. Each object has exactly one operator. */
export type Matcher =
  | { readonly prefix: string | IgnoreCase }
  | { readonly suffix: string | IgnoreCase }
  | IgnoreCase
  | { readonly wildcard: string }
  | { readonly "anything-but": AnythingBut }
  | { readonly numeric: NumericComparison }
  | { readonly cidr: string }
  | { readonly exists: boolean };

/** The values of one field, any of which is enough. An empty list is not valid. */
export type FieldPattern = readonly (ExactValue | Matcher)[];
