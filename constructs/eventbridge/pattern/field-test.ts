import type { AddressRange } from "./ip-address";
import type { JsonNode } from "./json-node";

/**
 * One test of a value, as parsed from a pattern. Texts are kept with the quotes that event-ruler compares them with,
 * so that the text "5" and the number 5 differ; a prefix has no closing quote and a suffix no opening one.
 */
export type FieldTest =
  /** The value itself, by its key (see value-key.ts). */
  | { readonly kind: "exact"; readonly key: string }
  | { readonly kind: "prefix" | "suffix"; readonly text: string }
  | { readonly kind: "ignoreCase"; readonly part: "whole" | "prefix" | "suffix"; readonly text: string }
  /** The texts around the wildcards: one more than there are wildcards. */
  | { readonly kind: "wildcard"; readonly pieces: readonly string[] }
  | { readonly kind: "anythingBut"; readonly keys: readonly string[] }
  | { readonly kind: "noneOf"; readonly tests: readonly FieldTest[] }
  | { readonly kind: "range"; readonly low: Bound; readonly high: Bound }
  | { readonly kind: "addressRange"; readonly range: AddressRange }
  | { readonly kind: "exists" };

/** One end of a range of numbers; infinite where the pattern gives none. */
export interface Bound {
  readonly value: number;
  readonly included: boolean;
}

/** What a pattern asks of one field. One test that holds is enough, or the field's absence where that is allowed. */
export interface FieldCondition {
  readonly tests: readonly FieldTest[];
  readonly absent: boolean;
  /** The values as the pattern gives them, for messages. */
  readonly wanted: readonly JsonNode[];
}

/**
 * The conditions of one way to match, by field path ("detail.state"). All must hold. A pattern without `$or` has one
 * branch, one with it a branch for each combination.
 */
export type Branch = ReadonlyMap<string, FieldCondition>;
