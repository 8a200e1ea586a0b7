import { derivedFrom, hiddenBy, UnknownLength, type Value } from "../value";
import { equal } from "./access";
import { EvaluationError } from "./scope";

/** `!` and `-`. */
export function unary(operator: string, operand: Value): Value {
  if (hiddenBy(operand) !== undefined) return derivedFrom(operand);
  return operator === "!" ? !asBoolean(operand) : -asNumber(operand);
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
  return calculate(operator, asNumber(first), asNumber(second));
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
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
      return left / right;
    case "%":
      return left % right;
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

export function asBoolean(value: Value): boolean {
  if (typeof value === "boolean") return value;
  if (value === "true" || value === "false") return value === "true";
  throw new EvaluationError("expected true or false");
}

function asNumber(value: Value): number {
  const result = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  if (typeof result === "number" && !Number.isNaN(result)) return result;
  throw new EvaluationError("expected a number");
}
