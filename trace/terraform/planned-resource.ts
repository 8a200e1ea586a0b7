import { isJson, type Json } from "./blocks";
import type { Resource } from "./configuration";
import type { ComputeAttribute } from "./declared-resource";
import { fromJson } from "./functions/json";
import type { PlannedInstance } from "./plan-json";
import type { PlanReferences } from "./plan-references";
import { Unknown, type Value } from "./value";

/** One instance of a resource in a plan or a state. */
export class PlannedResource implements Resource {
  readonly address: string;
  readonly mode: "managed" | "data";
  readonly type: string;
  readonly name: string;
  declare readonly provider?: string;
  private readonly known = new Map<string, Value>();

  constructor(
    private readonly instance: PlannedInstance,
    readonly file: string,
    /** What the block's arguments refer to. */
    private readonly expressions: Json,
    provider: string | undefined,
    private readonly references: PlanReferences,
    private readonly compute: ComputeAttribute,
  ) {
    this.address = instance.address;
    this.mode = instance.mode;
    this.type = instance.type;
    this.name = instance.name;
    if (provider !== undefined) this.provider = provider;
  }

  has(attribute: string): boolean {
    if (isUnknown(this.instance.unknown, attribute)) return Object.hasOwn(this.expressions, attribute);
    // A state writes what is not set as null, "" or an empty list.
    const value = this.instance.values[attribute];
    return (
      value !== undefined && value !== null && value !== "" && !(Array.isArray(value) && value.length === 0)
    );
  }

  get(attribute: string): Value {
    const before = this.known.get(attribute);
    if (before !== undefined) return before;
    // While it is being found out it stands for itself, so that plans that refer in a circle end.
    this.known.set(attribute, this.named(attribute));
    const value = this.has(attribute)
      ? this.written(attribute)
      : (this.compute(this, attribute) ?? this.named(attribute));
    this.known.set(attribute, value);
    return value;
  }

  private named(attribute: string): Unknown {
    return new Unknown(`${this.address}.${attribute}`, true, { address: this.address, attribute });
  }

  private written(attribute: string): Value {
    const { values, unknown } = this.instance;
    const marks = isJson(unknown) ? unknown[attribute] : undefined;
    return this.overlay(values[attribute], marks, this.expressions[attribute], attribute, 0);
  }

  /** The value with its unknown places filled by what they refer to. */
  private overlay(
    value: unknown,
    unknown: unknown,
    expression: unknown,
    attribute: string,
    depth: number,
  ): Value {
    if (unknown === true) return this.references.valueOf(expression, attribute, this.instance);
    if (depth > deepest || !hasMarks(unknown)) return fromJson(value);
    const at = (key: string | number): unknown =>
      Array.isArray(expression) || isBlock(expression) ? field(expression, key) : expression;
    if (Array.isArray(unknown)) {
      const items = Array.isArray(value) ? value : [];
      const length = Math.max(items.length, unknown.length);
      return Array.from({ length }, (_, index) =>
        this.overlay(items[index], unknown[index], at(index), attribute, depth + 1),
      );
    }
    const fields = isJson(value) ? value : {};
    const marks = isJson(unknown) ? unknown : {};
    const keys = new Set([...Object.keys(fields), ...Object.keys(marks)]);
    return new Map(
      [...keys].map((key) => [key, this.overlay(fields[key], marks[key], at(key), key, depth + 1)]),
    );
  }
}

const deepest = 100;

function isUnknown(marks: unknown, attribute: string): boolean {
  return isJson(marks) && Object.hasOwn(marks, attribute) && marks[attribute] === true;
}

function hasMarks(unknown: unknown): boolean {
  return Array.isArray(unknown) || isJson(unknown);
}

/** A nested block's arguments, and not an expression itself. */
function isBlock(expression: unknown): expression is Json {
  return isJson(expression) && !("references" in expression) && !("constant_value" in expression);
}

function field(of: unknown, key: string | number): unknown {
  if (Array.isArray(of)) return typeof key === "number" ? of[key] : undefined;
  return isJson(of) && Object.hasOwn(of, String(key)) ? of[String(key)] : undefined;
}
