import { maximumDepth, TooDeepError } from "../../constructs/eventbridge/pattern/json-node";
import { stringContent } from "../../constructs/eventbridge/pattern/json-text";
import { encodable } from "../../constructs/eventbridge/pattern/value-key";
import type { ArrayElement } from "./array-element";
import type { EventValue } from "./event-value";
import { childNode, type FieldNode, fieldTree, mayHaveChild } from "./field-tree";
import { JsonScanner } from "./json-scanner";

/** Takes the values found at the paths of patterns. */
export interface FoundValues {
  /** @param element the innermost element of an array that the value is in */
  add(field: number, value: EventValue, element: ArrayElement | undefined): void;
}

/** An event that cannot be read. */
export class EventError extends Error {}

const [quote, comma, colon] = [34, 44, 58] as const;
const [openArray, closeArray, openObject, closeObject] = [91, 93, 123, 125] as const;

/** The event as text, which may yet be no JSON. */
export function eventText(event: string | object): string {
  // An object whose toJSON gives undefined has no text: an empty one is refused as no JSON.
  return typeof event === "string" ? event : asJson(() => JSON.stringify(event) ?? "");
}

/** @throws EventError for a text that no pattern could be held against: not JSON, no object, or nested too deep */
export function checkEvent(text: string): void {
  new EventReader(text, { add: () => undefined }).read(fieldTree([]));
}

/**
 * Walks the text of an event once and hands over the values that the patterns look at; all else is judged and passed by
 * without being built. A key given twice counts twice, and numbers keep the digits they are written with.
 */
export class EventReader extends JsonScanner {
  private arrays = 0;

  constructor(
    text: string,
    private readonly found: FoundValues,
  ) {
    super(text);
  }

  /** @throws EventError for an event that is not JSON, is no object or is nested too deep */
  read(root: FieldNode): void {
    if (this.next() !== openObject) this.refuseFor("The event must be a JSON object");
    this.object(root, undefined, 1);
    this.next();
    if (this.at < this.text.length) this.refuse();
  }

  protected refuse(): never {
    return this.refuseFor("The event is not JSON");
  }

  /** What is not JSON is refused in the words of JSON.parse, whatever else is wrong with it. */
  private refuseFor(reason: string): never {
    asJson(() => JSON.parse(this.text));
    throw new EventError(reason);
  }

  /** @param node undefined where no pattern looks */
  private object(node: FieldNode | undefined, element: ArrayElement | undefined, depth: number): void {
    this.at++;
    let unit = this.next();
    while (unit !== closeObject) {
      if (unit !== quote) this.refuse();
      const child = this.key(node);
      if (this.next() !== colon) this.refuse();
      this.at++;
      this.value(child, element, depth);
      unit = this.toNext(closeObject);
    }
    this.at++;
  }

  private key(node: FieldNode | undefined): FieldNode | undefined {
    const start = this.at;
    const hasEscapes = this.passString();
    if (node === undefined || !mayHaveChild(node, this.unitAt(start + 1))) return undefined;
    const { text, at } = this;
    return childNode(node, hasEscapes ? stringContent(text.slice(start, at)) : text.slice(start + 1, at - 1));
  }

  private value(node: FieldNode | undefined, element: ArrayElement | undefined, depth: number): void {
    const unit = this.next();
    if (unit === openObject || unit === openArray) {
      if (depth >= maximumDepth) this.refuseFor(`The event is ${new TooDeepError().message}`);
      if (unit === openObject) this.object(node, element, depth + 1);
      else this.array(node, element, depth + 1);
      return;
    }
    const start = this.at;
    let hasEscapes = false;
    if (unit === quote) hasEscapes = this.passString();
    else this.passScalar();
    if (node?.field === undefined) return;
    const token = this.text.slice(start, this.at);
    this.found.add(node.field, hasEscapes ? `"${encodable(stringContent(token))}"` : token, element);
  }

  /** Objects and lists in a list are in one element of it; its plain values are not, and so agree with all. */
  private array(node: FieldNode | undefined, outer: ArrayElement | undefined, depth: number): void {
    const array = this.arrays++;
    this.at++;
    let unit = this.next();
    for (let index = 0; unit !== closeArray; index++) {
      const isNested = unit === openObject || unit === openArray;
      this.value(node, node !== undefined && isNested ? { array, index, outer } : outer, depth);
      unit = this.toNext(closeArray);
    }
    this.at++;
  }

  /** Goes on to what follows a value: the next one after a comma, or the bracket that closes. */
  private toNext(close: number): number {
    const unit = this.next();
    if (unit === close) return unit;
    if (unit !== comma) this.refuse();
    this.at++;
    const after = this.next();
    if (after === close) this.refuse();
    return after;
  }
}

/** Says of what JSON's own functions refuse that it is the event. */
function asJson<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new EventError(`The event is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
