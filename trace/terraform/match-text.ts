import { arnParts, type Piece, partsBetweenColons, piecesOf } from "./arn-parts";
import { hiddenBy, Template, Unknown, type Value } from "./value";

/** How a pattern is compared: as it stands, with `*` and `?`, or with those in each part of an ARN. */
export type TextComparison = "equal" | "equalIgnoreCase" | "like";

/** A character of known text, or an unknown part. */
type Token = string | Unknown;

const any = Symbol("*");
const one = Symbol("?");
type PatternToken = Token | typeof any | typeof one;

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
  const pairs = pairsOf(pattern, text, how === "equalIgnoreCase");
  if (pairs === undefined) return pattern === null || text === null ? false : undefined;
  let result: true | undefined = true;
  // ARNs that differ mostly do so at their end.
  for (const pair of pairs.reverse()) {
    const same = matchPair(pair, how);
    if (same === false) return false;
    result &&= same;
  }
  return result;
}

/** The reference that hides whether a text matches a pattern: of ARNs, in the part that it depends on. */
export function undecidedBy(pattern: Value, text: Value, how: TextComparison): string | undefined {
  const pairs = pairsOf(pattern, text, how === "equalIgnoreCase");
  if (pairs === undefined) return hiddenBy(pattern) ?? hiddenBy(text);
  const undecided = pairs.find((pair) => matchPair(pair, how) === undefined);
  return undecided?.flat().find((token) => token instanceof Unknown)?.reference;
}

type Pair = readonly [wanted: readonly Piece[], given: readonly Piece[]];

/** What is compared with what: the parts of two ARNs, or the two texts; undefined where one is no text. */
function pairsOf(pattern: Value, text: Value, lowerCase: boolean): Pair[] | undefined {
  const inCase = (pieces: readonly Piece[] | undefined): readonly Piece[] | undefined =>
    lowerCase ? pieces?.map((piece) => (typeof piece === "string" ? piece.toLowerCase() : piece)) : pieces;
  const [wanted, given] = [inCase(piecesOf(pattern)), inCase(piecesOf(text))];
  if (wanted === undefined || given === undefined) return undefined;
  const wantedParts = arnPartsOf(wanted);
  const givenParts = arnPartsOf(given);
  if (wantedParts === undefined || givenParts === undefined) return [[wanted, given]];
  return wantedParts.map((part, index) => [part, givenParts[index] ?? []]);
}

function arnPartsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] | undefined {
  const parts = partsBetweenColons(pieces);
  const [first] = parts;
  return parts.length === arnParts && first?.length === 1 && first[0] === "arn" ? parts : undefined;
}

function matchPair([wanted, given]: Pair, how: TextComparison): boolean | undefined {
  const [pattern = "", ...more] = wanted;
  const [text = "", ...others] = given;
  const isWhole = more.length === 0 && others.length === 0;
  if (isWhole && typeof pattern === "string" && typeof text === "string")
    if (how !== "like" || !hasWildcard.test(pattern)) return pattern === text;
  return matchTokens(tokensOf(wanted), tokensOf(given), how);
}

function tokensOf(pieces: readonly Piece[]): readonly Token[] {
  return pieces.flatMap((piece): readonly Token[] => (typeof piece === "string" ? [...piece] : [piece]));
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
