/**
 * JSON whose numbers keep their text, as EventBridge hands them on: 300.0 stays 300.0, and an integer of twenty
 * digits loses none, as both would through JavaScript's numbers.
 */
export class NumberText {
  public constructor(public readonly text: string) {}
}

const STRING = String.raw`"[^"\\]*(?:\\.[^"\\]*)*"`;
const NAME_STRING_OR_NUMBER = new RegExp(`(${STRING}\\s*:)|${STRING}|-?\\d[\\d.eE+-]*`, "gs");
const STRING_OR_SPACE = new RegExp(`${STRING}|\\s+`, "gs");
/** Goes before a number that is carried through `JSON.parse` as a string. */
const MARK = "\u0000";

/** @throws SyntaxError where the text is not JSON */
export function parseExactly(json: string): unknown {
  JSON.parse(json);
  const marked = json.replace(NAME_STRING_OR_NUMBER, (found: string, name: string | undefined) => {
    if (name !== undefined) {
      return name;
    }
    return found.startsWith('"') ? found.replace(/^"(?=\\u0000)/, '"\\u0000') : `"\\u0000${found}"`;
  });
  return JSON.parse(marked, (_, value: unknown) => {
    if (typeof value !== "string" || !value.startsWith(MARK)) {
      return value;
    }
    const text = value.slice(MARK.length);
    return text.startsWith(MARK) ? text : new NumberText(text);
  });
}

/** Writes a value as JSON without spaces. */
export function writeExactly(value: unknown): string {
  if (value instanceof NumberText) {
    return value.text;
  }
  if (Array.isArray(value)) {
    return `[${value.map(writeExactly).join(",")}]`;
  }
  if (typeof value === "object" && value !== null) {
    const fields = Object.entries(value).map(
      ([name, field]) => `${JSON.stringify(name)}:${writeExactly(field)}`,
    );
    return `{${fields.join(",")}}`;
  }
  return JSON.stringify(value) ?? "null";
}

/** Takes the spaces out of a JSON text. */
export function minify(json: string): string {
  return json.replace(STRING_OR_SPACE, (found) => (found.startsWith('"') ? found : ""));
}

/** Whether a text is JSON. */
export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
