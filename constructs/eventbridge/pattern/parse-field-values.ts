import type { FieldCondition, FieldTest } from "./field-test";
import { ipAddressHex } from "./ip-address";
import type { JsonNode } from "./json-node";
import { parseMatcher } from "./parse-matcher";
import { type PatternProblem, problemOf } from "./problem";
import { addressKey, numberKey, quoted } from "./value-key";

/** Parses the list of values of one field. What is wrong goes to `problems`; a token is left out. */
export function parseFieldValues(
  list: JsonNode & { kind: "array" },
  path: string,
  problems: PatternProblem[],
): FieldCondition {
  if (list.items.length === 0) {
    problems.push(problemOf(path, list, "Empty arrays are not allowed", "give at least one value"));
  }
  const tests: FieldTest[] = [];
  let absent = false;
  list.items.forEach((item, index) => {
    const itemPath = `${path}[${index}]`;
    switch (item.kind) {
      case "string":
        tests.push({ kind: "exact", key: textKey(item.value) });
        break;
      case "number":
        tests.push({ kind: "exact", key: numberKey(item.text) });
        break;
      case "literal":
        tests.push({ kind: "exact", key: item.text });
        break;
      case "array":
        problems.push(
          problemOf(
            itemPath,
            item,
            "Match value must be a string, number, true, false, null or an operator",
            "give the values without the inner list",
          ),
        );
        break;
      case "object": {
        const parsed = parseMatcher(item);
        if (parsed === "absent") absent = true;
        else if ("reason" in parsed) {
          problems.push(problemOf(itemPath, item, parsed.reason, parsed.allowed));
        } else if (parsed.test !== undefined) tests.push(parsed.test);
      }
    }
  });
  return { tests, absent, wanted: list.items };
}

/** A text that is an IP address stands for the address, however it is written. */
function textKey(text: string): string {
  const address = ipAddressHex(text);
  return address === undefined ? quoted(text) : addressKey(address);
}
