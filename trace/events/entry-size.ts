import {
  scalarEnd,
  skipSpace,
  stringContent,
  stringEnd,
} from "../../constructs/eventbridge/pattern/json-text";
import { valueEnd } from "./array-elements";

/**
 * The most that EventBridge takes of one event, in bytes as `entrySize` counts them.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html
 */
export const largestEntry = 1_048_576;

/** What a time counts for, whatever its text. */
const timeBytes = 14;

/**
 * The size of an event in bytes as EventBridge counts it when it is sent: its source, detail type, detail and resources
 * in UTF-8, and 14 for its time; what EventBridge adds does not count. White space between the values of the detail is
 * left out, since files are indented for people and events are not.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-putevent-size.html
 *
 * @param text the event's JSON, known to be an object
 */
export function entrySize(text: string): number {
  const counted = new Map<string, number>();
  for (const [name, start] of membersOf(text)) counted.set(name, memberBytes(name, text, start));
  return [...counted.values()].reduce((sum, bytes) => sum + bytes, 0);
}

/** Why EventBridge refuses an event for its size: undefined where it does not. */
export function sizeProblem(text: string): string | undefined {
  // The JSON is longer than what counts of it, and quicker to measure.
  if (Buffer.byteLength(text) <= largestEntry) return undefined;
  const size = entrySize(text);
  if (size <= largestEntry) return undefined;
  const [got, most] = [size, largestEntry].map((bytes) => bytes.toLocaleString("en-US"));
  return `EventBridge refuses the event: it has ${got} bytes, and ${most} is the most`;
}

function memberBytes(name: string, text: string, start: number): number {
  switch (name) {
    case "source":
    case "detail-type":
      return contentBytes(text, start);
    case "detail":
      return compactBytes(text, start, valueEnd(text, start));
    case "resources":
      return text[start] === "[" ? elementBytes(text, start) : 0;
    case "time":
      return timeBytes;
    default:
      return 0;
  }
}

function contentBytes(text: string, start: number): number {
  return text[start] === '"'
    ? Buffer.byteLength(stringContent(text.slice(start, stringEnd(text, start))))
    : 0;
}

function elementBytes(text: string, start: number): number {
  let bytes = 0;
  for (let at = skipSpace(text, start + 1); text[at] !== "]"; at = afterComma(text, at)) {
    bytes += contentBytes(text, at);
    at = valueEnd(text, at);
  }
  return bytes;
}

function compactBytes(text: string, start: number, end: number): number {
  let bytes = 0;
  for (let at = start; at < end; at = skipSpace(text, at)) {
    const first = at;
    if (text[at] === '"') at = stringEnd(text, at);
    else at = "[]{},:".includes(text[at] ?? "") ? at + 1 : scalarEnd(text, at);
    bytes += Buffer.byteLength(text.slice(first, at));
  }
  return bytes;
}

/** The names of a JSON object with the places where their values begin. */
function* membersOf(text: string): Generator<readonly [name: string, start: number]> {
  let at = skipSpace(text, skipSpace(text, 0) + 1);
  while (text[at] === '"') {
    const end = stringEnd(text, at);
    const start = skipSpace(text, skipSpace(text, end) + 1);
    yield [stringContent(text.slice(at, end)), start];
    at = afterComma(text, valueEnd(text, start));
  }
}

function afterComma(text: string, end: number): number {
  const at = skipSpace(text, end);
  return text[at] === "," ? skipSpace(text, at + 1) : at;
}
