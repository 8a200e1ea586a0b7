import { numberOf, truthOf } from "../types/convert";
import { unknownOf } from "../types/type";
import { derivedFrom, hiddenBy, Unknown, UnknownLength, type Value } from "../value";
import { equal } from "./access";

/** `!` and `-`. */
export function unary(operator: string, operand: Value): Value {
  if (hiddenBy(operand) !== undefined) return unknownResult(operator, operand);
  return operator === "!" ? !truthOf(operand) : -numberOf(operand);
}

/** An operator between two operands, which are evaluated when asked for. */
export function binary(operator: string, left: () => Value, right: () => Value): Value {
  const first = left();
  if (operator === "&&" || operator === "||") {
    const decides = operator === "||";
    const unknown = hiddenBy(first) !== undefined;
    if (!unknown && truthOf(first) === decides) return decides;
    const second = right();
    if (hiddenBy(second) === undefined && truthOf(second) === decides) return decides;
    if (unknown) return unknownResult(operator, first);
    return hiddenBy(second) === undefined ? !decides : unknownResult(operator, second);
  }
  const second = right();
  if (operator === "==" || operator === "!=") {
    const same = equal(first, second);
    if (same !== undefined) return same === (operator === "==");
    return unknownResult(operator, hiddenBy(first) === undefined ? second : first);
  }
  const atLeastOne = first instanceof UnknownLength ? compareToNone(operator, second) : undefined;
  if (atLeastOne !== undefined) return atLeastOne;
  if (hiddenBy(first) !== undefined) return unknownResult(operator, first);
  if (hiddenBy(second) !== undefined) return unknownResult(operator, second);
  return calculate(operator, numberOf(first), numberOf(second));
}

function unknownResult(operator: string, hidden: Value): Unknown {
  return unknownOf("+-*/%".includes(operator) ? "number" : "bool", derivedFrom(hidden));
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
      return exact(left + right, left, right);
    case "-":
      return exact(left - right, left, right);
    case "*":
      return exact(left * right, left, right);
    case "/":
      return exact(left / right, left, right);
    case "%":
      return exact(left % right, left, right);
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

/**
 * The result of counting. Terraform counts with 512 binary digits, in which 0.1 is no more exact than here: where a
 * number is no fraction of two, the result may end otherwise than in JavaScript, and is unknown.
 */
export function exact(result: number, ...operands: readonly number[]): Value {
  const isExact = [result, ...operands].every(
    (value) => Number.isSafeInteger(value) || Number.isSafeInteger(value * 2 ** 20),
  );
  return isExact ? result : unknownOf("number", new Unknown("a number of many digits", false));
}
