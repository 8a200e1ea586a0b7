import { number } from "../functions/arguments";
import { derivedFrom, hiddenBy, Unknown, UnknownLength, type Value } from "../value";
import { equal } from "./access";
import { EvaluationError } from "./scope";

/** `!` and `-`. */
export function unary(operator: string, operand: Value): Value {
  if (hiddenBy(operand) !== undefined) return derivedFrom(operand);
  return operator === "!" ? !asBoolean(operand) : -number(operand);
}

/** An operator between two operands, which are evaluated when asked for. */
export function binary(operator: string, left: () => Value, right: () => Value): Value {
  const first = left();
  if (operator === "&&" || operator === "||") {
    const decides = operator === "||";
    const unknown = hiddenBy(first) !== undefined;
    if (!unknown && asBoolean(first) === decides) return decides;
    const second = right();
    if (hiddenBy(second) === undefined && asBoolean(second) === decides) return decides;
    return unknown ? derivedFrom(first) : hiddenBy(second) === undefined ? !decides : derivedFrom(second);
  }
  const second = right();
  if (operator === "==" || operator === "!=") {
    const same = equal(first, second);
    if (same === undefined) return derivedFrom(hiddenBy(first) === undefined ? second : first);
    return same === (operator === "==");
  }
  const atLeastOne = first instanceof UnknownLength ? compareToNone(operator, second) : undefined;
  if (atLeastOne !== undefined) return atLeastOne;
  if (hiddenBy(first) !== undefined) return derivedFrom(first);
  if (hiddenBy(second) !== undefined) return derivedFrom(second);
  return calculate(operator, number(first), number(second));
}

/** Whether a length of one or more compares so: undefined where that depends on the length. */
function compareToNone(operator: string, than: Value): boolean | undefined {
  if (operator === ">" && than === 0) return true;
  if (operator === ">=" && (than === 0 || than === 1)) return true;
  if (operator === "<" && (than === 0 || than === 1)) return false;
  return operator === "<=" && than === 0 ? false : undefined;
}

function calculate(operator: string, left: number, right: number): Value {
  switch (operator) {
    case "+":
      return plain(left + right);
    case "-":
      return plain(left - right);
    case "*":
      return plain(left * right);
    case "/":
      return quotient(left, right);
    case "%":
      return right === 0 ? new Unknown("a remainder", false) : plain(left % right);
    case "<":
      return left < right;
    case ">":
      return left > right;
    case "<=":
      return left <= right;
    default:
      return left >= right;
  }
}

/** Without the rest that only binary fractions leave: Terraform counts with many more digits. */
function plain(result: number): number {
  return Number.isInteger(result) ? result : Number(result.toPrecision(15));
}

/** A fraction with no end has more digits in Terraform than here. */
function quotient(left: number, right: number): Value {
  const result = left / right;
  if (Number.isInteger(result)) return result;
  const short = Number(result.toPrecision(15));
  return Number.isFinite(result) && String(short).length < 15 ? short : new Unknown("a quotient", false);
}

export function asBoolean(value: Value): boolean {
  if (typeof value === "boolean") return value;
  if (value === "true" || value === "false") return value === "true";
  throw new EvaluationError("expected true or false");
}
