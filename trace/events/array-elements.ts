import { scalarEnd, skipSpace, stringEnd } from "../../constructs/eventbridge/pattern/json-text";

/** Where the text of each element of a JSON array begins and ends. The text is known to be a JSON array. */
export function* elementsOf(text: string): Generator<readonly [start: number, end: number]> {
  let at = skipSpace(text, skipSpace(text, 0) + 1);
  while (text[at] !== "]") {
    const end = valueEnd(text, at);
    yield [at, end];
    at = skipSpace(text, end);
    if (text[at] === ",") at = skipSpace(text, at + 1);
  }
}

/** The place after the JSON value that begins at `start`. */
export function valueEnd(text: string, start: number): number {
  let at = start;
  let open = 0;
  do {
    const next = text[at] ?? "";
    if (next === '"') at = stringEnd(text, at);
    else if ("[{".includes(next)) {
      open++;
      at++;
    } else if ("]}".includes(next)) {
      open--;
      at++;
    } else at = open === 0 ? scalarEnd(text, at) : at + 1;
  } while (open > 0);
  return at;
}
