import { knownText, Template, Unknown, type Value } from "./value";

/** A stretch of known text, or an unknown part. */
export type Piece = string | Unknown;

/** The first five parts of an ARN hold no colon; the sixth, the resource, may. */
export const arnParts = 6;

/** What a text is made of; undefined for what is no text. */
export function piecesOf(value: Value): readonly Piece[] | undefined {
  if (value instanceof Unknown) return [value];
  if (value instanceof Template) return value.parts;
  const known = knownText(value);
  return known === undefined ? undefined : [known];
}

/** The parts of an ARN between its colons, or of a text as if it were one. */
export function partsBetweenColons(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const parts: Piece[][] = [[]];
  for (const piece of pieces) {
    let rest = piece;
    while (typeof rest === "string" && parts.length < arnParts) {
      const colon: number = rest.indexOf(":");
      if (colon === -1) break;
      if (colon > 0) parts.at(-1)?.push(rest.slice(0, colon));
      parts.push([]);
      rest = rest.slice(colon + 1);
    }
    if (rest !== "") parts.at(-1)?.push(rest);
  }
  return parts;
}
