import { comparableNumber } from "../../constructs/eventbridge/pattern/comparable-number";
import type { FieldTest } from "../../constructs/eventbridge/pattern/field-test";
import { isInRange } from "../../constructs/eventbridge/pattern/ip-address";
import { caselessTest } from "./caseless-test";
import { addressKeys, addressOf, isNumber, type ValueTest, valueKey } from "./event-value";

/** The function that carries out a parsed test. */
export function valueTest(test: FieldTest): ValueTest {
  switch (test.kind) {
    case "exact":
      return exactTest(test.key);
    case "prefix":
      return (value) => value.startsWith(test.text);
    case "suffix":
      return (value) => value.endsWith(test.text);
    case "ignoreCase":
      return caselessTest(test.part, test.text);
    case "wildcard":
      return wildcardTest(test.pieces);
    case "anythingBut": {
      const keys = new Set(test.keys);
      return (value) => !keys.has(valueKey(value));
    }
    case "noneOf": {
      const tests = test.tests.map(valueTest);
      return (value) => !tests.some((excluded) => excluded(value));
    }
    case "range":
      return (value) => {
        const number = isNumber(value) ? comparableNumber(value) : undefined;
        if (number === undefined) return false;
        const { low, high } = test;
        return (
          (number > low.value || (low.included && number === low.value)) &&
          (number < high.value || (high.included && number === high.value))
        );
      };
    case "addressRange":
      return (value) => {
        const address = addressOf(value);
        return address !== undefined && isInRange(address, test.range);
      };
    case "exists":
      return () => true;
  }
}

function exactTest(key: string): ValueTest {
  return key.startsWith("@")
    ? (value) => addressKeys(value).includes(key)
    : (value) => valueKey(value) === key;
}

/** Finds each text after the one before, leftmost first: never more than one pass for each text. */
function wildcardTest([first = "", ...others]: readonly string[]): ValueTest {
  const last = others.pop();
  if (last === undefined) return (value) => value === first;
  return (value) => {
    if (!value.startsWith(first) || !value.endsWith(last)) return false;
    let at = first.length;
    for (const piece of others) {
      const found = value.indexOf(piece, at);
      if (found < 0) return false;
      at = found + piece.length;
    }
    return at <= value.length - last.length;
  };
}
