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
  private readonly byField = new Map<number, Occurrence[]>();
  private readonly inElements = new Set<number>();

  /** @throws EventError for an event that is not a JSON object, or is nested too deep */
  constructor(event: string | object, tree: FieldNode) {
    new EventReader(eventText(event), (field, value, element) => this.add(field, { value, element })).read(
      tree,
    );
  }

  /** All values of a field. */
  occurrences(field: number): readonly Occurrence[] {
    return this.byField.get(field) ?? none;
  }

  /** Whether some value is in an element of an array. */
  get hasElements(): boolean {
    return this.inElements.size > 0;
  }

  /** Whether some value of the field is in an element of an array. */
  isInElements(field: number): boolean {
    return this.inElements.has(field);
  }

  private add(field: number, occurrence: Occurrence): void {
    const known = this.byField.get(field);
    if (known === undefined) {
      this.byField.set(field, [occurrence]);
      this.present.push(field);
    } else known.push(occurrence);
    if (occurrence.element !== undefined) this.inElements.add(field);
  }
}

const none: readonly Occurrence[] = [];
