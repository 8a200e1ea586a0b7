import { Handle, hiddenBy, knownText, Template, Unknown, type Value } from "./value";

/** How a pattern is compared: as it stands, with `*` and `?`, or with those in each part of an ARN. */
export type TextComparison = "equal" | "equalIgnoreCase" | "like";

/** A character of known text, or an unknown part. */
type Token = string | Unknown;

const any = Symbol("*");
const one = Symbol("?");
type PatternToken = Token | typeof any | typeof one;

/** The first five parts of an ARN hold no colon; the sixth, the resource, may. */
const arnParts = 6;

/**
 * Whether a text matches a pattern: undefined where that depends on what is not known.
 *
 * It is true where it holds whatever the unknown parts turn out to be, equal ones being equal; and false where it
 * holds for none. ARNs are compared part by part, since a region or an account that is not known holds no colon.
 */
export function matchText(pattern: Value, text: Value, how: TextComparison): boolean | undefined {
  return matchWhole(pattern, text, how) ?? matchParts(pattern, text, how);
}

/** What can be told without going through the characters, which is nearly all that is asked; else undefined. */
function matchWhole(pattern: Value, text: Value, how: TextComparison): boolean | undefined {
  if (typeof pattern === "string" && typeof text === "string") {
    if (how === "equalIgnoreCase") return pattern.toLowerCase() === text.toLowerCase();
    if (pattern === text) return true;
    return how === "like" && hasWildcard.test(pattern) ? undefined : false;
  }
  if (pattern instanceof Unknown && text instanceof Unknown) return sameToken(pattern, text) || undefined;
  if (!(pattern instanceof Template && text instanceof Template)) return undefined;
  if (pattern.parts.length !== text.parts.length) return undefined;
  return pattern.parts.every((part, index) => sameToken(part, text.parts[index])) || undefined;
}

const hasWildcard = /[*?]/;

function matchParts(pattern: Value, text: Value, how: TextComparison): boolean | undefined {
  const wanted = tokensOf(pattern, how === "equalIgnoreCase");
  const given = tokensOf(text, how === "equalIgnoreCase");
  if (wanted === undefined || given === undefined)
    return pattern === null || text === null ? false : undefined;
  const results = pairsOf(wanted, given).map((pair) => matchTokens(...pair, how));
  if (results.includes(false)) return false;
  return results.includes(undefined) ? undefined : true;
}

/** The reference that hides whether a text matches a pattern: of ARNs, in the part that it depends on. */
export function undecidedBy(pattern: Value, text: Value, how: TextComparison): string | undefined {
  const wanted = tokensOf(pattern, how === "equalIgnoreCase");
  const given = tokensOf(text, how === "equalIgnoreCase");
  if (wanted === undefined || given === undefined) return hiddenBy(pattern) ?? hiddenBy(text);
  const undecided = pairsOf(wanted, given).find((pair) => matchTokens(...pair, how) === undefined);
  return undecided?.flat().find((token) => token instanceof Unknown)?.reference;
}

type Pair = readonly [wanted: readonly Token[], given: readonly Token[]];

/** What is compared with what: the parts of two ARNs, or the two texts. */
function pairsOf(wanted: readonly Token[], given: readonly Token[]): readonly Pair[] {
  const wantedParts = arnPartsOf(wanted);
  const givenParts = arnPartsOf(given);
  if (wantedParts === undefined || givenParts === undefined) return [[wanted, given]];
  return wantedParts.map((part, index) => [part, givenParts[index] ?? []]);
}

function tokensOf(value: Value, lowerCase: boolean): readonly Token[] | undefined {
  if (value instanceof Handle) return undefined;
  const parts =
    value instanceof Template ? value.parts : [value instanceof Unknown ? value : knownText(value)];
  const tokens: Token[] = [];
  for (const part of parts) {
    if (part === undefined) return undefined;
    if (part instanceof Unknown) tokens.push(part);
    else tokens.push(...(lowerCase ? part.toLowerCase() : part));
  }
  return tokens;
}

function arnPartsOf(tokens: readonly Token[]): readonly (readonly Token[])[] | undefined {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (token === ":" && parts.length < arnParts) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.length === arnParts && parts[0]?.join("") === "arn" ? parts : undefined;
}

function matchTokens(
  wanted: readonly Token[],
  given: readonly Token[],
  how: TextComparison,
): boolean | undefined {
  const whole = how === "like" ? wanted.map(wildcard) : wanted;
  if (reaches(whole, given, false)) return true;
  // What both begin with is the same text, whatever it is, and decides nothing.
  let common = 0;
  while (common < whole.length && whole[common] !== one && sameToken(whole[common], given[common])) common++;
  const [pattern, text] = [whole.slice(common), given.slice(common)];
  const unknown = [...pattern, ...text].some((token) => token instanceof Unknown);
  return unknown && reaches(pattern, text, true) ? undefined : false;
}

function wildcard(token: Token): PatternToken {
  if (token === "*") return any;
  return token === "?" ? one : token;
}

/**
 * Whether the pattern can be read along the text to both ends. Where unknown parts may be anything (`free`), each
 * stands for any text; else for itself only.
 */
function reaches(pattern: readonly PatternToken[], text: readonly Token[], free: boolean): boolean {
  const spansPattern = (token: PatternToken | undefined): boolean =>
    token === any || (free && token instanceof Unknown);
  const spansText = (token: Token | undefined): boolean => free && token instanceof Unknown;
  // One row for each position in the pattern: which positions in the text can be reached there.
  let row = new Uint8Array(text.length + 1);
  row[0] = 1;
  for (let at = 0; at <= pattern.length; at++) {
    const token = pattern[at];
    const next = new Uint8Array(text.length + 1);
    for (let place = 0; place <= text.length; place++) {
      if (row[place] !== 1) continue;
      const here = text[place];
      if (place < text.length && (spansPattern(token) || spansText(here))) row[place + 1] = 1;
      if (at === pattern.length) continue;
      if (spansPattern(token) || spansText(here)) next[place] = 1;
      if (place < text.length && sameToken(token, here)) next[place + 1] = 1;
    }
    if (at === pattern.length) return row[text.length] === 1;
    row = next;
  }
  return false;
}

function sameToken(wanted: PatternToken | undefined, given: Token | undefined): boolean {
  if (wanted === one) return typeof given === "string";
  if (wanted instanceof Unknown && given instanceof Unknown)
    // A local value or an argument is resolved once: what came from there is itself, even where it was derived.
    return wanted === given || (wanted.exact && given.exact && wanted.reference === given.reference);
  return typeof wanted === "string" && wanted === given;
}
