import type { Cursor } from "./cursor";
import type { Expression } from "./syntax";

type ReadExpression = (cursor: Cursor) => Expression;

const quotedText = /(?:[^"\\$%\n]|\\[^\n]|\$(?!\{)|%(?!\{))+/y;
const rawText = /(?:[^$%]|\$(?!\{)|%(?!\{))+/y;
/** `$${` and `%%{` stand for `${` and `%{`. */
const escapedMarker = /\$\$\{|%%\{/y;
/** What `~` takes away in a heredoc or a file, which Terraform reads line by line: to the line's end, from its start. */
const restOfLine = /^[^\S\n]*\n?/;
const startOfLine = /(?:[^\S\n]+|(?<=^|\n)[^\S\n]*\n)$/;
const textBeforeEscape = /[$%]$/;

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", '"': '"', "\\": "\\" };

/**
 * Reads a template: the text of a quoted string, with its escapes, up to the closing quote; or raw, as a heredoc
 * or a string of Terraform's JSON syntax is, up to the end.
 */
export function readTemplate(cursor: Cursor, quoted: boolean, readExpression: ReadExpression): Expression {
  const parts: Expression[] = [];
  readParts(cursor, quoted, readExpression, parts, { next: false });
  return templateOf(parts);
}

/** A template of one interpolation is the value itself, whatever its type, as in Terraform. */
function templateOf(parts: readonly Expression[]): Expression {
  const [only] = parts;
  if (only === undefined) return { kind: "literal", value: "" };
  return parts.length === 1 ? only : { kind: "template", parts };
}

/** Reads parts up to the template's end or a directive that closes a block, which it returns. */
function readParts(
  cursor: Cursor,
  quoted: boolean,
  readExpression: ReadExpression,
  parts: Expression[],
  trim: { next: boolean },
): string | undefined {
  const addText = (text: string): void => {
    const kept = trim.next ? text.replace(quoted ? /^\s+/ : restOfLine, "") : text;
    trim.next = false;
    if (kept !== "") parts.push({ kind: "literal", value: kept.normalize() });
  };
  const open = (): void => {
    cursor.position += 2;
    if (cursor.startsWith("~")) {
      cursor.position++;
      trimEnd(parts, quoted ? /\s+$/ : startOfLine);
    }
    trim.next = false;
  };
  const close = (): void => {
    trim.next = cursor.take("~");
    cursor.expect("}");
  };
  for (;;) {
    if (quoted ? cursor.startsWith('"') : cursor.ended) return undefined;
    const marker = cursor.match(escapedMarker);
    if (marker !== undefined) {
      addText(marker.slice(1));
    } else if (cursor.startsWith("${")) {
      open();
      parts.push(cursor.within(false, () => readExpression(cursor)));
      close();
    } else if (cursor.startsWith("%{")) {
      open();
      const word = cursor.expectIdentifier();
      if (word === "else" || word === "endif" || word === "endfor") {
        close();
        return word;
      }
      if (word !== "if" && word !== "for") throw cursor.error(`unknown directive "${word}"`);
      const head = word === "if" ? readIf(cursor, readExpression) : readFor(cursor, readExpression);
      close();
      parts.push(
        cursor.within(false, () => head((body) => readParts(cursor, quoted, readExpression, body, trim))),
      );
    } else {
      const text = readText(cursor, quoted);
      if (text === undefined) throw cursor.error(quoted ? 'expected a closing "' : "expected text");
      addText(text);
    }
  }
}

type ReadBody = (parts: Expression[]) => string | undefined;

function readIf(cursor: Cursor, readExpression: ReadExpression): (readBody: ReadBody) => Expression {
  const condition = readExpression(cursor);
  return (readBody) => {
    const yes: Expression[] = [];
    const no: Expression[] = [];
    let end = readBody(yes);
    if (end === "else") end = readBody(no);
    if (end !== "endif") throw cursor.error("expected %{endif}");
    return { kind: "conditional", condition, yes: textOf(yes), no: textOf(no) };
  };
}

function readFor(cursor: Cursor, readExpression: ReadExpression): (readBody: ReadBody) => Expression {
  const first = cursor.expectIdentifier();
  const second = cursor.take(",") ? cursor.expectIdentifier() : undefined;
  if (!cursor.keyword("in")) throw cursor.error('expected "in"');
  const collection = readExpression(cursor);
  return (readBody) => {
    const body: Expression[] = [];
    if (readBody(body) !== "endfor") throw cursor.error("expected %{endfor}");
    return {
      kind: "for",
      makes: "text",
      ...(second === undefined ? {} : { keyName: first }),
      valueName: second ?? first,
      collection,
      value: textOf(body),
      grouped: false,
    };
  };
}

/** The body of a directive is text, even when it is one interpolation. */
function textOf(parts: readonly Expression[]): Expression {
  return { kind: "template", parts };
}

function readText(cursor: Cursor, quoted: boolean): string | undefined {
  const start = cursor.position;
  let text = cursor.match(quoted ? quotedText : rawText);
  if (text === undefined) return undefined;
  // The `$` of an escaped `$${` belongs to the marker that follows.
  if (textBeforeEscape.test(text) && cursor.startsWith(`${text.at(-1)}{`)) {
    text = text.slice(0, -1);
    cursor.position = start + text.length;
  }
  return quoted ? unescapeText(text) : text;
}

function unescapeText(text: string): string {
  return text.replace(/\\(u[\da-fA-F]{4}|U[\da-fA-F]{8}|.)/gs, (all, code: string) => {
    const plain = escapes[code];
    if (plain !== undefined) return plain;
    const point = code.length > 1 ? Number.parseInt(code.slice(1), 16) : Number.NaN;
    return point <= 0x10ffff ? String.fromCodePoint(point) : all;
  });
}

function trimEnd(parts: Expression[], space: RegExp): void {
  const last = parts.at(-1);
  if (last?.kind !== "literal" || typeof last.value !== "string") return;
  parts[parts.length - 1] = { kind: "literal", value: last.value.replace(space, "") };
}
