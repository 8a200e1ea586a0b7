import { readListOrFor, readObjectOrFor } from "./collections";
import { Cursor } from "./cursor";
import { readHeredoc } from "./heredoc";
import type { Expression } from "./syntax";
import { readTemplate } from "./template";

/** How tightly binary operators bind. */
const bindings: ReadonlyMap<string, number> = new Map([
  ["||", 1],
  ["&&", 2],
  ["==", 3],
  ["!=", 3],
  ["<=", 4],
  [">=", 4],
  ["<", 4],
  [">", 4],
  ["+", 5],
  ["-", 5],
  ["*", 6],
  ["/", 6],
  ["%", 6],
]);
const binaryOperator = /\|\||&&|[=!<>]=|[<>+\-*/%]/y;

const number = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const longNumber = /^0*[1-9][\d.]{15}|e[+-]?\d{3}/i;
const legacyIndex = /\d+/y;

/**
 * Parses the text of a string in Terraform's JSON syntax: a template, in which `${...}` holds HCL.
 *
 * @throws ExpressionError when it is not valid, or nested too deeply.
 */
export function parseTemplate(text: string): Expression {
  return readTemplate(new Cursor(text), false, readExpression);
}

/**
 * Parses an HCL expression.
 *
 * @throws ExpressionError when it is not valid, or nested too deeply.
 */
export function parseExpression(text: string): Expression {
  const cursor = new Cursor(text);
  const expression = readExpression(cursor);
  cursor.skipSpace(true);
  if (!cursor.ended) throw cursor.error("expected the expression to end");
  return expression;
}

function readExpression(cursor: Cursor): Expression {
  const condition = readBinary(cursor, 1);
  if (!cursor.take("?")) return condition;
  cursor.skipSpace(true);
  const yes = nested(cursor);
  cursor.skipSpace(true);
  cursor.expect(":");
  cursor.skipSpace(true);
  return { kind: "conditional", condition, yes, no: nested(cursor) };
}

function nested(cursor: Cursor): Expression {
  return cursor.within(cursor.newlineEnds, () => readExpression(cursor));
}

function readBinary(cursor: Cursor, lowest: number): Expression {
  let left = readUnary(cursor);
  for (;;) {
    cursor.skipSpace();
    const start = cursor.position;
    const operator = cursor.match(binaryOperator) ?? "";
    const binding = bindings.get(operator) ?? 0;
    if (binding < lowest) {
      cursor.position = start;
      return left;
    }
    cursor.skipSpace(true);
    left = { kind: "binary", operator, left, right: readBinary(cursor, binding + 1) };
  }
}

function readUnary(cursor: Cursor): Expression {
  cursor.skipSpace();
  for (const operator of ["!", "-"])
    if (cursor.take(operator))
      return {
        kind: "unary",
        operator,
        operand: cursor.within(cursor.newlineEnds, () => readUnary(cursor)),
      };
  return readAccess(cursor, readPrimary(cursor), true);
}

/** Reads `.name`, `[key]` and splats; within an attribute splat (`.*`) an index ends it. */
function readAccess(cursor: Cursor, of: Expression, withIndex: boolean): Expression {
  let result = of;
  for (;;) {
    cursor.skipSpace();
    if (cursor.startsWith("...")) return result;
    if (cursor.startsWith(".")) {
      cursor.position++;
      if (cursor.take("*")) {
        result = { kind: "splat", of: result, each: readAccess(cursor, { kind: "splatItem" }, false) };
        continue;
      }
      const index = cursor.match(legacyIndex);
      result =
        index === undefined
          ? { kind: "attribute", of: result, name: cursor.expectIdentifier() }
          : { kind: "index", of: result, key: { kind: "literal", value: Number(index) } };
    } else if (withIndex && cursor.startsWith("[")) {
      cursor.position++;
      const inner = result;
      result = cursor.within(false, () => {
        if (cursor.take("*")) {
          cursor.expect("]");
          return { kind: "splat", of: inner, each: readAccess(cursor, { kind: "splatItem" }, true) };
        }
        const key = readExpression(cursor);
        cursor.expect("]");
        return { kind: "index", of: inner, key };
      });
    } else return result;
  }
}

function readPrimary(cursor: Cursor): Expression {
  const digits = cursor.match(number);
  if (digits !== undefined)
    return longNumber.test(digits)
      ? { kind: "longNumber", digits }
      : { kind: "literal", value: Number(digits) };
  if (cursor.take('"')) {
    const text = readTemplate(cursor, true, readExpression);
    cursor.position++;
    return text;
  }
  if (cursor.take("(")) {
    const inner = cursor.within(false, () => {
      const expression = readExpression(cursor);
      cursor.expect(")");
      return expression;
    });
    return inner;
  }
  if (cursor.take("[")) return cursor.within(false, () => readListOrFor(cursor, readExpression));
  if (cursor.take("{")) return cursor.within(true, () => readObjectOrFor(cursor, readExpression));
  const document = readHeredoc(cursor);
  if (document !== undefined) return cursor.within(false, () => parseTemplate(document));
  const name = cursor.expectIdentifier();
  if (name === "true" || name === "false") return { kind: "literal", value: name === "true" };
  if (name === "null") return { kind: "literal", value: null };
  return readCall(cursor, name) ?? { kind: "variable", name };
}

const namespacedName = /::[\p{ID_Start}_][\p{ID_Continue}-]*/uy;

function readCall(cursor: Cursor, first: string): Expression | undefined {
  let name = first;
  for (let more = cursor.match(namespacedName); more; more = cursor.match(namespacedName)) name += more;
  if (!cursor.startsWith("(")) return undefined;
  cursor.position++;
  return cursor.within(false, () => {
    const args: Expression[] = [];
    let spread = false;
    while (!cursor.take(")")) {
      args.push(readExpression(cursor));
      spread = cursor.take("...");
      if (!cursor.take(",")) {
        cursor.expect(")");
        break;
      }
    }
    return { kind: "call", name, args, spread };
  });
}
