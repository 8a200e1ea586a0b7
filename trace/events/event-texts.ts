import { jsonErrorLine } from "../terraform/json-error-line";
import { elementsOf } from "./array-elements";
import { EventFileError } from "./event-file-error";

/** The JSON text of one event, and where it was written. */
export interface EventText {
  readonly text: string;
  /** For a person: `event.json`, or `events.json:12` where the file has several. */
  readonly place: string;
}

/**
 * The events in a text: one, an array of them, or one a line. Each keeps its own text, with numbers as written.
 *
 * @param file the file's name, for messages
 * @throws EventFileError when the text is none of these; the message names the line
 */
export function eventTexts(text: string, file: string): EventText[] {
  const whole = parse(text);
  if (whole.error === undefined) {
    if (!Array.isArray(whole.value)) return [eventOf(whole.value, text, file)];
    const values: readonly unknown[] = whole.value;
    if (values.length === 0) throw new EventFileError(`${file} is an empty list: it holds no event`);
    const lines = new LineCounter(text);
    return [...elementsOf(text)].map(([start, end], index) =>
      eventOf(values[index], text.slice(start, end), `${file}:${lines.at(start)}`),
    );
  }
  const lines = text.split("\n").map((line, index) => ({ line, number: index + 1 }));
  const written = lines.filter(({ line }) => line.trim() !== "");
  const [first] = written;
  if (first === undefined) throw new EventFileError(`${file} is empty: it holds no event`);
  // A first line that is an event by itself makes it a file of one event a line.
  if (parse(first.line).error !== undefined)
    throw new EventFileError(`${file}:${jsonErrorLine(text)} is not JSON: ${whole.error}`);
  return written.map(({ line, number }) => {
    const { value, error } = parse(line);
    if (error !== undefined) throw new EventFileError(`${file}:${number} is not JSON: ${error}`);
    return eventOf(value, line, `${file}:${number}`);
  });
}

function eventOf(value: unknown, text: string, place: string): EventText {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return { text, place };
  const kind = value === null ? "null" : Array.isArray(value) ? "an array" : `a ${typeof value}`;
  throw new EventFileError(`${place} is ${kind}: an event is a JSON object`);
}

function parse(text: string): { readonly value?: unknown; readonly error?: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** Counts lines up to positions that are asked for in order. */
class LineCounter {
  private line = 1;
  private counted = 0;

  constructor(private readonly text: string) {}

  at(position: number): number {
    for (; this.counted < position; this.counted++) if (this.text[this.counted] === "\n") this.line++;
    return this.line;
  }
}
