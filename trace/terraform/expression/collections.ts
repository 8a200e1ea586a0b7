import type { Cursor } from "./cursor";
import type { Expression, ForExpression } from "./syntax";

/** Reads an expression inside of a collection. */
type Read = (cursor: Cursor) => Expression;

/** Reads what follows `[`. */
export function readListOrFor(cursor: Cursor, read: Read): Expression {
  return readForOr(cursor, "list", read);
}

/** Reads what follows `{`. */
export function readObjectOrFor(cursor: Cursor, read: Read): Expression {
  return readForOr(cursor, "object", read);
}

function readForOr(cursor: Cursor, makes: "list" | "object", read: Read): Expression {
  cursor.skipSpace(true);
  const start = cursor.position;
  // `for` may also be the key of an object: `{ for = 1 }`.
  if (cursor.keyword("for") && cursor.identifier() !== undefined) {
    cursor.position = start + 3;
    return cursor.within(false, () => readFor(cursor, makes, read));
  }
  cursor.position = start;
  return makes === "list" ? readList(cursor, read) : readObject(cursor, read);
}

function readFor(cursor: Cursor, makes: "list" | "object", read: Read): ForExpression {
  const first = cursor.expectIdentifier();
  const second = cursor.take(",") ? cursor.expectIdentifier() : undefined;
  if (!cursor.keyword("in")) throw cursor.error('expected "in"');
  const collection = read(cursor);
  cursor.expect(":");
  const head = read(cursor);
  const value = makes === "object" ? readEntryValue(cursor, read) : head;
  const grouped = cursor.take("...");
  const condition = cursor.keyword("if") ? read(cursor) : undefined;
  cursor.expect(makes === "list" ? "]" : "}");
  return {
    kind: "for",
    makes,
    ...(second === undefined ? {} : { keyName: first }),
    valueName: second ?? first,
    collection,
    ...(makes === "object" ? { key: head } : {}),
    value,
    ...(condition === undefined ? {} : { condition }),
    grouped,
  };
}

function readEntryValue(cursor: Cursor, read: Read): Expression {
  cursor.expect("=>");
  return read(cursor);
}

function readList(cursor: Cursor, read: Read): Expression {
  const items: Expression[] = [];
  while (!cursor.take("]")) {
    items.push(read(cursor));
    if (!cursor.take(",")) {
      cursor.expect("]");
      break;
    }
  }
  return { kind: "list", items };
}

function readObject(cursor: Cursor, read: Read): Expression {
  const entries: (readonly [Expression, Expression])[] = [];
  for (;;) {
    cursor.skipSpace(true);
    if (cursor.take("}")) return { kind: "object", entries };
    const key = readKey(cursor, read);
    if (!cursor.take("=")) cursor.expect(":");
    cursor.skipSpace(true);
    entries.push([key, read(cursor)]);
    cursor.take(",");
  }
}

/** A bare name is a key as it stands; anything else, such as `(var.name)`, is an expression. */
function readKey(cursor: Cursor, read: Read): Expression {
  const start = cursor.position;
  const name = cursor.identifier();
  if (name !== undefined) {
    cursor.skipSpace();
    if (cursor.startsWith("=") || cursor.startsWith(":")) return { kind: "literal", value: name };
  }
  cursor.position = start;
  return read(cursor);
}
