/** Where a text in quotes may go on in another line. */
export interface Folding {
  readonly indent: number;
  readonly column: number;
}

/** A space behind this column is where a text in quotes goes on in another line. */
const widest = 80;

const named: Readonly<Record<string, string>> = {
  "\0": "0",
  "\u0007": "a",
  "\b": "b",
  "\t": "t",
  "\n": "n",
  "\v": "v",
  "\f": "f",
  "\r": "r",
  "\u001b": "e",
  '"': '"',
  "\\": "\\",
  "\u0085": "N",
  "\u2028": "L",
  "\u2029": "P",
};

/** The letters that Terraform's YAML has as they are. */
const unescaped = /^[\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]*$/u;

export function isUnescaped(text: string): boolean {
  return unescaped.test(text);
}

/** A text in quotes as Terraform's YAML has it; in one line where no `folding` is given. */
export function quoteYaml(text: string, folding?: Folding): string {
  let result = '"';
  let column = (folding?.column ?? 0) + 1;
  let afterSpace = false;
  const letters = [...text];
  for (const [index, letter] of letters.entries()) {
    const isInside = index > 0 && index < letters.length - 1;
    if (folding !== undefined && letter === " " && !afterSpace && column > widest && isInside) {
      const marked = letters[index + 1] === " " ? "\\" : "";
      result += `\n${" ".repeat(folding.indent)}${marked}`;
      column = folding.indent + marked.length;
    } else {
      const written = escaped(letter);
      result += written;
      column += written.length;
    }
    afterSpace = letter === " ";
  }
  return `${result}"`;
}

function escaped(letter: string): string {
  const name = named[letter];
  if (name !== undefined) return `\\${name}`;
  if (unescaped.test(letter)) return letter;
  const code = letter.codePointAt(0) ?? 0;
  const hex = code.toString(16).toUpperCase();
  if (code <= 0xff) return `\\x${hex.padStart(2, "0")}`;
  return code <= 0xffff ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
}
