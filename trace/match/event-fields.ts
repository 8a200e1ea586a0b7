import type { ArrayElement } from "./array-element";
import { EventReader, eventText } from "./event-reader";
import type { EventValue } from "./event-value";
import type { FieldNode } from "./field-tree";

/** A value that an event has at a path of the patterns. */
export interface Occurrence {
  readonly value: EventValue;
  readonly element: ArrayElement | undefined;
}

/** What an event has at the paths of the patterns, by the field's number. */
export class EventFields {
  /** The numbers of the fields that the event has. */
  readonly present: number[] = [];
  private readonly byField: (Occurrence[] | undefined)[];
  private inElements: Set<number> | undefined;

  /**
   * @param count of the fields in the tree
   * @throws EventError for an event that is not a JSON object, or is nested too deep
   */
  constructor(event: string | object, tree: FieldNode, count: number) {
    this.byField = new Array(count);
    new EventReader(eventText(event), this).read(tree);
  }

  /** All values of a field. */
  occurrences(field: number): readonly Occurrence[] {
    return this.byField[field] ?? none;
  }

  /** Whether some value is in an element of an array. */
  get hasElements(): boolean {
    return this.inElements !== undefined;
  }

  /** Whether some value of the field is in an element of an array. */
  isInElements(field: number): boolean {
    return this.inElements?.has(field) ?? false;
  }

  /** Takes a value that was read. */
  add(field: number, value: EventValue, element: ArrayElement | undefined): void {
    const known = this.byField[field];
    if (known === undefined) {
      this.byField[field] = [{ value, element }];
      this.present.push(field);
    } else known.push({ value, element });
    if (element !== undefined) {
      this.inElements ??= new Set();
      this.inElements.add(field);
    }
  }
}

const none: readonly Occurrence[] = [];
