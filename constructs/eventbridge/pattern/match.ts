import type { AnythingButText, ExactValue, FieldPattern, Matcher, NumericOperator } from "./matcher";

/**
 * Builds the values of a field in an event pattern, with aws-cdk's names. Each result is a whole field value
 * (`source: Match.prefix("aws.partner/")`) and can be combined: `Match.anyOf(Match.prefix("a"), "b")`, or spread in
 * a list. It is plain data: what `Match` builds can be written by hand, and is checked with the pattern it is in.
 */
export const Match = {
  /** The text itself. */
  exactString: (value: string): FieldPattern<string> => [value],

  /** JSON null. A field that is missing does not match. */
  nullValue: (): FieldPattern<never> => [null],

  /** The field is there with any value, null included. Only for fields without fields of their own. */
  exists: (): FieldPattern<never> => [{ exists: true }],

  /** The field is not there, or holds an object or an empty list. */
  doesNotExist: (): FieldPattern<never> => [{ exists: false }],

  /** The text in any mix of upper and lower case. */
  equalsIgnoreCase: (value: string): FieldPattern<string> => [{ "equals-ignore-case": value }],

  /** A text in which each `*` stands for any characters or none. `\*` is an asterisk, `\\` a backslash. */
  wildcard: (value: string): FieldPattern<string> => [{ wildcard: value }],

  /** Texts that start so. */
  prefix: (value: string): FieldPattern<string> => [{ prefix: value }],

  /** Texts that end so. */
  suffix: (value: string): FieldPattern<string> => [{ suffix: value }],

  /** Texts that start so in any case. */
  prefixEqualsIgnoreCase: (value: string): FieldPattern<string> => [
    { prefix: { "equals-ignore-case": value } },
  ],

  /** Texts that end so in any case. */
  suffixEqualsIgnoreCase: (value: string): FieldPattern<string> => [
    { suffix: { "equals-ignore-case": value } },
  ],

  /** Any value but these: all texts or all numbers. */
  anythingBut: anyValueBut,

  /** Any value but texts that start with one of these. */
  anythingButPrefix: (...values: readonly string[]): FieldPattern<string> => anythingBut({ prefix: values }),

  /** Any value but texts that end with one of these. */
  anythingButSuffix: (...values: readonly string[]): FieldPattern<string> => anythingBut({ suffix: values }),

  /** Any value but texts that one of these wildcards finds. */
  anythingButWildcard: (...values: readonly string[]): FieldPattern<string> =>
    anythingBut({ wildcard: values }),

  /** Any value but these texts in any case. */
  anythingButEqualsIgnoreCase: (...values: readonly string[]): FieldPattern<string> =>
    anythingBut({ "equals-ignore-case": values }),

  /** Numbers over the value. */
  greaterThan: (value: number): FieldPattern<number> => numeric(">", value),

  /** The number and those over it. */
  greaterThanOrEqual: (value: number): FieldPattern<number> => numeric(">=", value),

  /** Numbers under the value. */
  lessThan: (value: number): FieldPattern<number> => numeric("<", value),

  /** The number and those under it. */
  lessThanOrEqual: (value: number): FieldPattern<number> => numeric("<=", value),

  /** The number, however it is written. */
  equal: (value: number): FieldPattern<number> => numeric("=", value),

  /** Numbers from `lower` to `upper`, both included. */
  interval: (lower: number, upper: number): FieldPattern<number> => [{ numeric: [">=", lower, "<=", upper] }],

  /** IP addresses in a CIDR range, IPv4 (mask 0 to 31) or IPv6 (0 to 127). */
  ipAddressRange: (range: string): FieldPattern<string> => [{ cidr: range }],

  /** Values that any of these finds: results of `Match` and plain values. */
  anyOf,

  /**
   * Numbers that hold in both comparisons: a lower bound (`greaterThan…`) and an upper one (`lessThan…`).
   *
   * @throws Error for anything else, since a field has no other "and" in EventBridge
   */
  allOf: (...matchers: readonly FieldPattern[]): FieldPattern<number> => {
    const bounds = matchers.flat().map(singleComparison);
    const [only] = bounds;
    if (bounds.length === 1 && only !== undefined) return [{ numeric: only }];
    const lower = bounds.find(isLower);
    const upper = bounds.find(isUpper);
    if (bounds.length !== 2 || lower === undefined || upper === undefined) {
      throw new Error(
        `Match.allOf takes one lower and one upper bound, got ${JSON.stringify(matchers)}: give ` +
          "Match.greaterThan or greaterThanOrEqual, and Match.lessThan or lessThanOrEqual.",
      );
    }
    return [{ numeric: [...lower, ...upper] }];
  },
} as const;

function anyValueBut(...values: readonly string[]): FieldPattern<string>;
function anyValueBut(...values: readonly number[]): FieldPattern<number>;
function anyValueBut(...values: readonly (string | number)[]): unknown {
  return [{ "anything-but": values }];
}

function anythingBut(excluded: AnythingButText): FieldPattern<string> {
  return [{ "anything-but": excluded }];
}

type Alternative = FieldPattern | ExactValue | Matcher;
type ValuesOf<One extends Alternative> = One extends readonly (infer Value)[] ? Value : One;

function anyOf<const Given extends readonly Alternative[]>(
  ...matchers: Given
): readonly ValuesOf<Given[number]>[];
function anyOf(...matchers: readonly Alternative[]): FieldPattern {
  return matchers.flatMap((matcher) => (isFieldPattern(matcher) ? matcher : [matcher]));
}

function numeric(operator: NumericOperator, value: number): FieldPattern<number> {
  return [{ numeric: [operator, value] }];
}

function isFieldPattern(value: Alternative): value is FieldPattern {
  return Array.isArray(value);
}

type Comparison = readonly [NumericOperator, number];

function isLower(bound: Comparison): bound is readonly [">" | ">=", number] {
  return bound[0].startsWith(">");
}

function isUpper(bound: Comparison): bound is readonly ["<" | "<=", number] {
  return bound[0].startsWith("<");
}

function singleComparison(matcher: ExactValue | Matcher): Comparison {
  if (
    typeof matcher === "object" &&
    matcher !== null &&
    "numeric" in matcher &&
    matcher.numeric.length === 2
  ) {
    return matcher.numeric;
  }
  throw new Error(`Match.allOf takes numeric comparisons only, got ${JSON.stringify(matcher)}.`);
}
