import { deepestNesting, ExpressionError } from "./syntax";

const space = /[ \t\r]+|\n|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\//y;
/** What a space or a comment begins with: looked at first, for mostly there is none. */
const spaceStarts = [" ", "\t", "\r", "\n", "#", "/"];
const identifier = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;

/** A place in the text of an expression. */
export class Cursor {
  position = 0;
  /** Within an object's braces a newline ends an entry; elsewhere it is space. */
  newlineEnds = false;
  private depth = 0;

  constructor(readonly text: string) {}

  get ended(): boolean {
    return this.position >= this.text.length;
  }

  /** Skips spaces and comments, and newlines where they mean nothing (or `always`). */
  skipSpace(always = false): void {
    for (;;) {
      if (!spaceStarts.includes(this.text.charAt(this.position))) return;
      if (!always && this.newlineEnds && this.text[this.position] === "\n") return;
      if (this.match(space) === undefined) return;
    }
  }

  /** Takes what the sticky pattern matches here. */
  match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.position += found.length;
    return found;
  }

  startsWith(token: string): boolean {
    return this.text.startsWith(token, this.position);
  }

  /** Takes the token if it is next, after space. */
  take(token: string): boolean {
    this.skipSpace();
    if (!this.startsWith(token)) return false;
    this.position += token.length;
    return true;
  }

  expect(token: string): void {
    if (!this.take(token)) throw this.error(`expected "${token}"`);
  }

  /** Takes an identifier if one is next, after space. */
  identifier(): string | undefined {
    this.skipSpace();
    return this.match(identifier);
  }

  expectIdentifier(): string {
    const name = this.identifier();
    if (name === undefined) throw this.error("expected a name");
    return name;
  }

  /** Takes the keyword if it is next as a whole word. */
  keyword(word: string): boolean {
    const start = this.position;
    if (this.identifier() === word) return true;
    this.position = start;
    return false;
  }

  /** Reads something nested, in which newlines end an entry or not. */
  within<T>(newlineEnds: boolean, read: () => T): T {
    if (++this.depth > deepestNesting) throw this.error(`nested more than ${deepestNesting} levels deep`);
    const outer = this.newlineEnds;
    this.newlineEnds = newlineEnds;
    const result = read();
    this.newlineEnds = outer;
    this.depth--;
    return result;
  }

  error(problem: string): ExpressionError {
    const before = this.text.slice(0, this.position);
    const line = before.split("\n").length;
    const column = this.position - before.lastIndexOf("\n");
    const near = this.text.slice(this.position, this.position + 20).split("\n", 1)[0] ?? "";
    const found = near === "" ? "the end" : `"${near}"`;
    return new ExpressionError(
      `${problem} but found ${found} (line ${line}, column ${column} of the expression)`,
    );
  }
}
