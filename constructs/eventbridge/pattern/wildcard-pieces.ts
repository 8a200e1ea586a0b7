/**
 * The texts around the wildcards of a wildcard text, with escapes resolved: "a*b\*" is ["a", "b*"].
 * Where the text is not valid, AWS's reason.
 */
export function wildcardPieces(text: string): readonly string[] | string {
  const pieces: string[] = [];
  let piece = "";
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === "*") {
      if (text[at + 1] === "*") return `Consecutive wildcard characters at pos ${at}`;
      pieces.push(piece);
      piece = "";
    } else if (character === "\\") {
      const escaped = text[++at];
      if (escaped !== "*" && escaped !== "\\") return `Invalid escape character at pos ${at - 1}`;
      piece += escaped;
    } else {
      piece += character;
    }
  }
  return [...pieces, piece];
}
