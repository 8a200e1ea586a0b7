import { maximumDepth, TooDeepError } from "../../constructs/eventbridge/pattern/json-node";
import {
  scalarEnd,
  skipSpace,
  stringContent,
  stringEnd,
} from "../../constructs/eventbridge/pattern/json-text";
import { encodable } from "../../constructs/eventbridge/pattern/value-key";
import type { ArrayElement } from "./array-element";
import type { EventValue } from "./event-value";
import { childNode, type FieldNode } from "./field-tree";

/** Takes each value found at a path of the patterns, and the innermost element of an array that it is in. */
export type FoundValue = (field: number, value: EventValue, element: ArrayElement | undefined) => void;

/** An event that cannot be read. */
export class EventError extends Error {}

const [quote, comma, openArray, closeArray, openObject, closeObject] = [34, 44, 91, 93, 123, 125] as const;

/** The event as JSON text, known to be valid. */
export function eventText(event: string | object): string {
  try {
    // An object whose toJSON gives undefined has no text: an empty one is refused as no object.
    if (typeof event !== "string") return JSON.stringify(event) ?? "";
    JSON.parse(event);
    return event;
  } catch (error) {
    throw new EventError(`The event is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * Walks the text of an event and hands over the values that the patterns look at; all else is passed by without
 * being built. Works on text that JSON.parse has accepted, so brackets and quotes are known to be in order. A key
 * given twice counts twice, and numbers keep the digits they are written with.
 */
export class EventReader {
  private at = 0;
  private arrays = 0;

  constructor(
    private readonly text: string,
    private readonly found: FoundValue,
  ) {}

  /** @throws EventError for an event that is no object or is nested too deep */
  read(root: FieldNode): void {
    this.at = skipSpace(this.text, 0);
    if (this.text.charCodeAt(this.at) !== openObject) throw new EventError("The event must be a JSON object");
    try {
      this.object(root, undefined, 1);
    } catch (error) {
      throw error instanceof TooDeepError ? new EventError(`The event is ${error.message}`) : error;
    }
  }

  private object(node: FieldNode, element: ArrayElement | undefined, depth: number): void {
    const { text } = this;
    this.at = skipSpace(text, this.at + 1);
    while (text.charCodeAt(this.at) !== closeObject) {
      const keyStart = this.at;
      const keyEnd = stringEnd(text, keyStart);
      const child = childNode(node, stringContent(text.slice(keyStart, keyEnd)));
      this.at = skipSpace(text, skipSpace(text, keyEnd) + 1);
      if (child === undefined) this.skip(depth);
      else this.value(child, element, depth);
      this.toNext();
    }
    this.at++;
  }

  private value(node: FieldNode, element: ArrayElement | undefined, depth: number): void {
    const code = this.text.charCodeAt(this.at);
    if (code === openObject || code === openArray) {
      if (depth >= maximumDepth) throw new TooDeepError();
      if (code === openObject) this.object(node, element, depth + 1);
      else this.array(node, element, depth + 1);
    } else if (node.field === undefined) {
      this.skip(depth);
    } else {
      this.found(node.field, this.scalar(code), element);
    }
  }

  /** Objects and lists in a list are in one element of it; its plain values are not, and so agree with all. */
  private array(node: FieldNode, outer: ArrayElement | undefined, depth: number): void {
    const array = this.arrays++;
    this.at = skipSpace(this.text, this.at + 1);
    for (let index = 0; this.text.charCodeAt(this.at) !== closeArray; index++) {
      const code = this.text.charCodeAt(this.at);
      const nested = code === openObject || code === openArray;
      this.value(node, nested ? { array, index, outer } : outer, depth);
      this.toNext();
    }
    this.at++;
  }

  private scalar(code: number): EventValue {
    const start = this.at;
    this.at = code === quote ? stringEnd(this.text, start) : scalarEnd(this.text, start);
    const token = this.text.slice(start, this.at);
    return code === quote && token.includes("\\") ? `"${encodable(stringContent(token))}"` : token;
  }

  /** Passes over a value of any size without recursion. */
  private skip(depth: number): void {
    const { text } = this;
    const code = text.charCodeAt(this.at);
    if (code === quote) this.at = stringEnd(text, this.at);
    else if (code !== openObject && code !== openArray) this.at = scalarEnd(text, this.at);
    else {
      let open = 0;
      do {
        const next = text.charCodeAt(this.at);
        if (next === quote) {
          this.at = stringEnd(text, this.at);
          continue;
        }
        if (next === openObject || next === openArray) open++;
        else if (next === closeObject || next === closeArray) open--;
        if (depth + open > maximumDepth) throw new TooDeepError();
        this.at++;
      } while (open > 0);
    }
  }

  private toNext(): void {
    this.at = skipSpace(this.text, this.at);
    if (this.text.charCodeAt(this.at) === comma) this.at = skipSpace(this.text, this.at + 1);
  }
}
