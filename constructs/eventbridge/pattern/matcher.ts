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
export type AnythingBut = AnythingButText | number | readonly number[];

/** What `anything-but` excludes of texts. */
export type AnythingButText =
  | TextOrList
  | { readonly prefix: TextOrList }
  | { readonly suffix: TextOrList }
  | { readonly "equals-ignore-case": TextOrList }
  | { readonly wildcard: TextOrList };

/** Whether the field is there; all that can be asked of a boolean beside its value. */
export interface ExistsMatcher {
  readonly exists: boolean;
}

/** An operator that finds texts. */
export type TextMatcher =
  | { readonly prefix: string | IgnoreCase }
  | { readonly suffix: string | IgnoreCase }
  | IgnoreCase
  | { readonly wildcard: string }
  | { readonly "anything-but": AnythingButText }
  | { readonly cidr: string };

/** An operator that finds numbers. */
export type NumberMatcher =
  | { readonly "anything-but": number | readonly number[] }
  | { readonly numeric: NumericComparison };

/** One operator with its operand. Each object has exactly one operator. */
export type Matcher = TextMatcher | NumberMatcher | ExistsMatcher;

/** The operators for a field whose values are known to be texts, numbers or booleans. */
export type MatcherOf<Value> = Value extends string
  ? TextMatcher
  : Value extends number
    ? NumberMatcher
    : never;

/**
 * The values of one field, any of which is enough. An empty list is not valid. `FieldPattern<string>` is for a field
 * that holds texts: a number there would find nothing.
 */
export type FieldPattern<Value extends string | number | boolean = string | number | boolean> = readonly (
  | Value
  | null
  | MatcherOf<Value>
  | ExistsMatcher
)[];
