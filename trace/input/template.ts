import { isJson, NumberText, writeExactly } from "./exact-json";

/** A quote, an escaped character, or a variable in an input template: `<https://...|text>` of Slack is none. */
const MARKS = /\\.|"|<([\w.-]+)>/gs;

/** A variable in a template, and whether it stands between quotes. */
export interface Placeholder {
  readonly name: string;
  readonly isInText: boolean;
}

/** Replaces each variable of a template by what `write` gives. */
export function fill(template: string, write: (placeholder: Placeholder) => string): string {
  let isInText = false;
  return template.replace(MARKS, (found: string, name: string | undefined) => {
    if (found === '"') {
      isInText = !isInText;
    }
    return name === undefined ? found : write({ name, isInText });
  });
}

/** The variables of a template, in its order. */
export function placeholdersOf(template: string): Placeholder[] {
  const found: Placeholder[] = [];
  fill(template, (placeholder) => {
    found.push(placeholder);
    return "";
  });
  return found;
}

/**
 * Writes a value as EventBridge inserts it. As a value of its own it is JSON; in a text a string is not escaped, and
 * an object or a list loses its quotes. A field that the event does not have is an empty string.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html
 */
export function insert(value: unknown, isInText: boolean): string {
  const given = value === undefined ? "" : value;
  if (!isInText) {
    return writeExactly(given);
  }
  if (typeof given === "string") {
    return given;
  }
  const json = writeExactly(given);
  return given instanceof NumberText ? json : json.replaceAll('"', "");
}

/** The JSON texts that a filled template consists of: one, or one a line. Undefined where it is no JSON. */
export function jsonTexts(filled: string): string[] | undefined {
  if (isJson(filled)) {
    return [filled];
  }
  const lines = filled.split("\n").filter((line) => line.trim() !== "");
  return lines.length > 0 && lines.every(isJson) ? lines : undefined;
}
