import { isJson, type Json } from "./blocks";
import type { Resource } from "./configuration";
import type { ComputeAttribute } from "./declared-resource";
import { fromJson } from "./functions/json";
import type { PlannedInstance } from "./plan-json";
import type { PlanReferences } from "./plan-references";
import { Unknown, type Value } from "./value";

/** What a plan has for one of its resources beside the values. */
export interface Planning {
  readonly file: string;
  /** What its address begins with, where the plan is a part of what is read; else empty. */
  readonly prefix: string;
  /** What the block's arguments refer to. */
  readonly expressions: Json;
  readonly references: PlanReferences;
  readonly provider: string | undefined;
  /** The resource in the folder that the plan was made in, where that is read too. */
  readonly declared: Resource | undefined;
  readonly compute: ComputeAttribute;
}

/** One instance of a resource in a plan or a state. */
export class PlannedResource implements Resource {
  readonly address: string;
  readonly mode: "managed" | "data";
  readonly type: string;
  readonly name: string;
  readonly file: string;
  declare readonly line?: number;
  declare readonly construct?: string;
  declare readonly provider?: string;
  private readonly known = new Map<string, Value>();

  constructor(
    private readonly instance: PlannedInstance,
    private readonly planning: Planning,
  ) {
    this.address = planning.prefix + instance.address;
    this.mode = instance.mode;
    this.type = instance.type;
    this.name = instance.name;
    const { declared, file, provider } = planning;
    this.file = declared?.file ?? file;
    if (declared?.line !== undefined) this.line = declared.line;
    if (declared?.construct !== undefined) this.construct = declared.construct;
    if (provider !== undefined) this.provider = provider;
  }

  has(attribute: string): boolean {
    if (isUnknown(this.instance.unknown, attribute))
      return Object.hasOwn(this.planning.expressions, attribute);
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
      : (this.planning.compute(this, attribute) ?? this.named(attribute));
    this.known.set(attribute, value);
    return value;
  }

  /** A plan and a state have what there is, where the source would be passed over. */
  isLeftAsItIs(): boolean {
    return false;
  }

  private named(attribute: string): Unknown {
    return new Unknown(`${this.address}.${attribute}`, true, { address: this.address, attribute });
  }

  private written(attribute: string): Value {
    const { values, unknown } = this.instance;
    const marks = isJson(unknown) ? unknown[attribute] : undefined;
    const { declared } = this.planning;
    if (declared?.has(attribute) && holdsTrue(marks, 0)) return declared.get(attribute);
    return this.overlay(values[attribute], marks, this.planning.expressions[attribute], [attribute]);
  }

  /** The value with its unknown places filled by what they refer to. */
  private overlay(
    value: unknown,
    unknown: unknown,
    expression: unknown,
    path: readonly (string | number)[],
  ): Value {
    if (unknown === true) {
      const attribute = path.filter((step) => typeof step === "string").at(-1) ?? "";
      return this.planning.references.valueOf(expression, attribute, this.instance, this.addressOf(path));
    }
    if (path.length > deepest || !hasMarks(unknown)) return fromJson(value);
    const at = (key: string | number): unknown =>
      Array.isArray(expression) || isBlock(expression) ? field(expression, key) : expression;
    if (Array.isArray(unknown)) {
      const items = Array.isArray(value) ? value : [];
      const length = Math.max(items.length, unknown.length);
      return Array.from({ length }, (_, index) =>
        this.overlay(items[index], unknown[index], at(index), [...path, index]),
      );
    }
    const fields = isJson(value) ? value : {};
    const marks = isJson(unknown) ? unknown : {};
    const keys = new Set([...Object.keys(fields), ...Object.keys(marks)]);
    return new Map(
      [...keys].map((key) => [key, this.overlay(fields[key], marks[key], at(key), [...path, key])]),
    );
  }

  private addressOf(path: readonly (string | number)[]): string {
    return path.reduce<string>(
      (address, step) => (typeof step === "number" ? `${address}[${step}]` : `${address}.${step}`),
      this.address,
    );
  }
}

const deepest = 100;

function isUnknown(marks: unknown, attribute: string): boolean {
  return isJson(marks) && Object.hasOwn(marks, attribute) && marks[attribute] === true;
}

/** Whether a part of a value is known only after the apply. */
function holdsTrue(marks: unknown, depth: number): boolean {
  if (typeof marks !== "object" || marks === null || depth > deepest) return marks === true;
  return Object.values(marks).some((mark: unknown) => holdsTrue(mark, depth + 1));
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
