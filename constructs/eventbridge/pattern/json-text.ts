import { type JsonNode, maximumDepth, TooDeepError } from "./json-node";

/** Where the value, comma or bracket after white space begins. */
export function skipSpace(text: string, at: number): number {
  let code = text.charCodeAt(at);
  while (code === 32 || code === 10 || code === 13 || code === 9) code = text.charCodeAt(++at);
  return at;
}

/** The place after the closing quote of the string that opens at `open`. */
export function stringEnd(text: string, open: number): number {
  let quote = text.indexOf('"', open + 1);
  for (;;) {
    let before = quote - 1;
    while (text.charCodeAt(before) === 92) before--;
    if ((quote - before) % 2 === 1) return quote + 1;
    quote = text.indexOf('"', quote + 1);
  }
}

/** The place after a number, true, false or null. */
export function scalarEnd(text: string, at: number): number {
  let code = text.charCodeAt(at);
  // Up to white space, comma, ']' or '}'; at the end of the text the code is NaN.
  while (code > 32 && code !== 44 && code !== 93 && code !== 125) code = text.charCodeAt(++at);
  return at;
}

/** The content of a string token, its quotes included in the token. */
export function stringContent(token: string): string {
  const content = token.slice(1, -1);
  return content.includes("\\") ? String(JSON.parse(token)) : content;
}

/**
 * Reads JSON text, with numbers as written and keys given twice kept.
 *
 * @throws SyntaxError for text that is not JSON
 * @throws TooDeepError for text nested too deep
 */
export function readJson(text: string): JsonNode {
  // JSON.parse judges the text; after it the reading below needs no checks of its own.
  JSON.parse(text);
  return new Reader(text).value(0);
}

class Reader {
  private at = 0;

  constructor(private readonly text: string) {}

  value(depth: number): JsonNode {
    if (depth > maximumDepth) throw new TooDeepError();
    this.at = skipSpace(this.text, this.at);
    switch (this.text[this.at]) {
      case '"':
        return { kind: "string", value: this.string() };
      case "[":
        return { kind: "array", items: this.members("]", () => this.value(depth + 1)) };
      case "{":
        return { kind: "object", entries: this.members("}", () => this.entry(depth)) };
      case "t":
        return this.literal("true");
      case "f":
        return this.literal("false");
      case "n":
        return this.literal("null");
    }
    const start = this.at;
    this.at = scalarEnd(this.text, start);
    return { kind: "number", text: this.text.slice(start, this.at) };
  }

  private literal(text: "true" | "false" | "null"): JsonNode {
    this.at += text.length;
    return { kind: "literal", text };
  }

  private string(): string {
    const start = this.at;
    this.at = stringEnd(this.text, start);
    return stringContent(this.text.slice(start, this.at));
  }

  private entry(depth: number): readonly [string, JsonNode] {
    const key = this.string();
    this.at = skipSpace(this.text, this.at) + 1;
    return [key, this.value(depth + 1)];
  }

  private members<T>(close: string, read: () => T): T[] {
    const members: T[] = [];
    this.at = skipSpace(this.text, this.at + 1);
    while (this.text[this.at] !== close) {
      members.push(read());
      this.at = skipSpace(this.text, this.at);
      if (this.text[this.at] === ",") this.at = skipSpace(this.text, this.at + 1);
    }
    this.at++;
    return members;
  }
}
