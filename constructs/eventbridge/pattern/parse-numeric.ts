import { comparableNumber } from "./comparable-number";
import type { Bound, FieldTest } from "./field-test";
import type { JsonNode } from "./json-node";
import { incomparable, type ParsedMatcher, type Refusal, refusal } from "./parsed-matcher";
import { numberKey } from "./value-key";

const allowed = 'give ["=", n], one bound as [">", n], or a lower and an upper one as [">=", n, "<", m]';
const lowest: Bound = { value: Number.NEGATIVE_INFINITY, included: false };
const highest: Bound = { value: Number.POSITIVE_INFINITY, included: false };

/** Parses the operand of `numeric`: an operator and a number, for a range a lower bound and then an upper one. */
export function parseNumeric(operand: JsonNode): ParsedMatcher {
  if (operand.kind === "token") return { test: undefined };
  if (operand.kind !== "array") return refusal("Value of numeric must be an array.", allowed);
  const [first, firstNumber, second, secondNumber, ...rest] = operand.items;
  const operator = operatorOf(first);
  if (operator === undefined) return refusal(`Invalid member in numeric match: ${textOf(first)}`, allowed);
  if (!["=", "<", "<=", ">", ">="].includes(operator)) {
    return refusal(`Unrecognized numeric range operator: ${operator}`, allowed);
  }
  const isRange = second !== undefined;
  if (isRange && !operator.startsWith(">"))
    return refusal("Too many elements in numeric expression", allowed);
  if (rest.length > 0) return refusal("Too many terms in numeric range expression", allowed);

  const bound = numberOf(operator, firstNumber);
  if (typeof bound === "object") return bound;
  if (!isRange) return { test: bound === undefined ? undefined : singleTest(operator, bound) };

  const upper = operatorOf(second);
  if (upper !== "<" && upper !== "<=")
    return refusal(`Bad numeric range operator: ${textOf(second)}`, allowed);
  const top = numberOf(upper, secondNumber);
  if (typeof top === "object") return top;
  if (bound === undefined || top === undefined) return { test: undefined };
  if (bound >= top) return refusal("Bottom must be less than top", allowed);
  return {
    test: {
      kind: "range",
      low: { value: bound, included: operator === ">=" },
      high: { value: top, included: upper === "<=" },
    },
  };
}

function singleTest(operator: string, value: number): FieldTest {
  const bound = { value, included: operator.endsWith("=") };
  if (operator === "=") return { kind: "exact", key: numberKey(String(value)) };
  return operator.startsWith(">")
    ? { kind: "range", low: bound, high: highest }
    : { kind: "range", low: lowest, high: bound };
}

function operatorOf(node: JsonNode | undefined): string | undefined {
  return node?.kind === "string" ? node.value : undefined;
}

function textOf(node: JsonNode | undefined): string {
  if (node === undefined) return "nothing";
  return node.kind === "string" ? node.value : node.kind === "number" ? node.text : node.kind;
}

/** The number after an operator; undefined for a token. */
function numberOf(operator: string, node: JsonNode | undefined): number | undefined | Refusal {
  if (node?.kind === "token") return undefined;
  if (node?.kind !== "number") return refusal(`Value of ${operator} must be numeric`, allowed);
  return comparableNumber(node.text) ?? incomparable(node.text);
}
