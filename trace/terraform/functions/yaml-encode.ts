import { type Budget, EvaluationError } from "../evaluate/scope";
import { isList, isObject, numberText, Unknown, type Value } from "../value";
import { sortedKeys } from "./arguments";
import { isUnescaped, quoteYaml } from "./yaml-text";

const deepest = 200;

/** Beyond this many bytes YAML writes a key in another way. */
const longestKey = 128;

/**
 * A known value as YAML, in the way that Terraform writes it: keys in order and all texts in quotes, but for those of
 * several lines, which stand as they are. One with a key of several lines is left unknown.
 */
export function encodeYaml(value: Value, budget: Budget): Value {
  const text = write(value, { budget, depth: 0, indent: 0, column: 0 });
  if (text === undefined) return new Unknown("yamlencode(...)", false);
  // What stands alone without quotes is told from what may follow.
  const end = value === null || typeof value === "number" || typeof value === "boolean" ? "...\n" : "";
  return `${text.replace(/^[ \n]/, "")}\n${end}`;
}

interface Writing {
  readonly budget: Budget;
  readonly depth: number;
  /** Where the lines of the value begin. */
  readonly indent: number;
  /** Where the value itself begins, where it is a text. */
  readonly column: number;
}

/** A value with the space or the line break before it; undefined where it is not written. */
function write(value: Value, how: Writing): string | undefined {
  how.budget.spend();
  if (how.depth > deepest) throw new EvaluationError(`YAML nested more than ${deepest} levels deep`);
  if (isList(value))
    return value.length === 0
      ? " []"
      : joined(
          value.map((item) => itemOf(item, how)),
          how,
        );
  if (isObject(value))
    return value.size === 0
      ? " {}"
      : joined(
          sortedKeys(value).map((key) => entryOf(key, value.get(key) ?? null, how)),
          how,
        );
  if (typeof value === "string") {
    // Of these separators of lines Terraform makes lines of their own.
    const isMixed = value.includes("\n") && /[\u2028\u2029]/.test(value);
    return isMixed ? undefined : ` ${textOf(value, how)}`;
  }
  if (typeof value === "number") return ` ${numberText(value)}`;
  return value === null || typeof value === "boolean" ? ` ${value}` : undefined;
}

/** An item of a list: what has lines of its own begins on the dash's. */
function itemOf(item: Value, { budget, depth, indent }: Writing): string | undefined {
  const written = write(item, { budget, depth: depth + 1, indent: indent + 2, column: indent + 2 });
  return written && `-${written.replace(/^\n +/, " ")}`;
}

function entryOf(key: string, item: Value, { budget, depth, indent }: Writing): string | undefined {
  if (Buffer.byteLength(key) > longestKey || key.includes("\n")) return undefined;
  const quoted = quoteYaml(key);
  const written = write(item, {
    budget,
    depth: depth + 1,
    // A list below a key stands where the key does.
    indent: isList(item) ? indent : indent + 2,
    column: indent + [...quoted].length + 2,
  });
  return written && `${quoted}:${written}`;
}

function joined(lines: readonly (string | undefined)[], { indent }: Writing): string | undefined {
  return lines.includes(undefined)
    ? undefined
    : lines.map((line) => `\n${" ".repeat(indent)}${line}`).join("");
}

/** A text of several lines stands as it is, where YAML can tell its spaces and letters then. */
function textOf(text: string, { indent, column }: Writing): string {
  const inner = Math.max(indent, 2);
  if (!text.includes("\n") || / (\n|$)/.test(text) || !isUnescaped(text))
    return quoteYaml(text, { indent: inner, column });
  const hint = /^[ \n]/.test(text) ? "2" : "";
  const end = text.endsWith("\n\n") || text === "\n" ? "+" : text.endsWith("\n") ? "" : "-";
  const lines = text.replace(/\n$/, "").split("\n");
  const space = " ".repeat(inner);
  return `|${hint}${end}\n${lines.map((line) => (line === "" ? "" : space + line)).join("\n")}`;
}
