import type { FieldCondition, FieldTest } from "../../constructs/eventbridge/pattern/field-test";
import { isNumberKey } from "../../constructs/eventbridge/pattern/value-key";
import type { EventFields, Occurrence } from "./event-fields";
import { addressKeys, type EventValue, type ValueTest, valueKey } from "./event-value";
import { valueTest } from "./value-test";

/** What a pattern asks of one field, ready to be carried out. */
export class Condition {
  /** The keys of the exact values, each of which is enough. */
  readonly keys: ReadonlySet<string>;
  /** Whether the field's absence is enough. */
  readonly absent: boolean;
  /** Whether one of the exact values is an IP address. */
  readonly hasAddresses: boolean;
  private readonly tests: readonly ValueTest[];
  private readonly addressTests: readonly ValueTest[];
  private readonly comparesNumbers: boolean;

  constructor(
    readonly field: number,
    { tests, absent }: FieldCondition,
  ) {
    this.keys = new Set(tests.flatMap((test) => (test.kind === "exact" ? [test.key] : [])));
    this.hasAddresses = [...this.keys].some((key) => key.startsWith("@"));
    this.tests = tests.filter(({ kind }) => kind !== "exact" && kind !== "addressRange").map(valueTest);
    this.addressTests = tests.filter(({ kind }) => kind === "addressRange").map(valueTest);
    this.comparesNumbers = tests.some(comparesNumbers);
    this.absent = absent;
  }

  /** Whether nothing but exact values can meet the condition, so that a table of them finds it. */
  get isExact(): boolean {
    return this.tests.length === 0 && this.addressTests.length === 0 && !this.absent;
  }

  /** Whether the value meets the condition. */
  takes(value: EventValue): boolean {
    const key = valueKey(value);
    if ((this.keys.size > 0 && this.keys.has(key)) || this.tests.some((test) => test(value))) return true;
    // event-ruler holds a number against addresses only where the field's tests do not compare it as a number.
    if (this.comparesNumbers && isNumberKey(key)) return false;
    return (
      this.addressTests.some((test) => test(value)) ||
      (this.hasAddresses && addressKeys(value).some((address) => this.keys.has(address)))
    );
  }

  /** The values of the event that meet the condition. */
  taken(event: EventFields): Occurrence[] {
    return event.occurrences(this.field).filter(({ value }) => this.takes(value));
  }

  /** Whether the condition is met, seen by itself: with no other condition that ties it to an element of an array. */
  holds(event: EventFields): boolean {
    const occurrences = event.occurrences(this.field);
    return occurrences.length === 0 ? this.absent : occurrences.some(({ value }) => this.takes(value));
  }

  /** Whether the condition can be met where others tie it to an element that lacks the field. */
  canHold(event: EventFields): boolean {
    return (this.absent && event.isInElements(this.field)) || this.holds(event);
  }
}

function comparesNumbers(test: FieldTest): boolean {
  if (test.kind === "exact") return isNumberKey(test.key);
  return test.kind === "range" || (test.kind === "anythingBut" && test.keys.some(isNumberKey));
}
