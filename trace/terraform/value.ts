/** A resource's attribute: the identity of a value that Terraform only knows after it applies. */
export interface AttributeOf {
  /** The resource instance, such as `aws_sqs_queue.q` or `module.m.aws_sqs_queue.q["a"]`. */
  readonly address: string;
  readonly attribute: string;
}

/**
 * A value that the source does not hold.
 *
 * Two exact unknowns with one reference are the same value, whatever it will be: a policy and a target that
 * both name `aws_sqs_queue.q.arn` agree. One that is not exact was derived from its reference by something
 * that could not be computed, and is equal to nothing.
 */
export class Unknown {
  constructor(
    /** What hides the value, as a person writes it: `var.queue_arn`, `aws_sqs_queue.q.arn`. */
    readonly reference: string,
    readonly exact = true,
    /** Set where the reference is to an attribute of a resource or data source in the source. */
    readonly of?: AttributeOf,
  ) {}
}

/** A string of which parts are unknown, such as `${aws_sqs_queue.q.arn}:*`. */
export class Template {
  constructor(readonly parts: readonly (string | Unknown)[]) {}
}

/** A resource instance or a module as an expression sees it: its attributes are resolved when asked for. */
export abstract class Handle {
  abstract readonly reference: string;
  abstract get(attribute: string): Value;
}

/** The instances of a block that goes through a collection which is not known: one stands for all. */
export class UnknownInstances extends Unknown {
  constructor(
    reference: string,
    readonly key: Value,
    readonly item: Value,
    /** What decides whether there are any. */
    readonly conditional: string,
  ) {
    super(reference, false);
  }
}

/** How long a text is that is not known, and not empty: `length(aws_sqs_queue.q.arn)`. */
export class UnknownLength extends Unknown {
  constructor(reference: string) {
    super(reference, false);
  }
}

export type Scalar = null | boolean | number | string;

/** A resolved value. Objects are maps, so that no key (`__proto__`) is special. */
export type Value = Scalar | Unknown | Template | Handle | readonly Value[] | ReadonlyMap<string, Value>;

export type ObjectValue = ReadonlyMap<string, Value>;

export const emptyObject: ObjectValue = new Map();

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

export function isObject(value: Value | undefined): value is ObjectValue {
  return value instanceof Map;
}

/** An unknown that something not computable derived from `value`. */
export function derivedFrom(value: Value): Unknown {
  return new Unknown(hiddenBy(value) ?? "an expression", false);
}

/** The first reference that hides a part of the value, or undefined when all of it is known. */
export function hiddenBy(value: Value): string | undefined {
  if (value instanceof Unknown || value instanceof Handle) return value.reference;
  if (value instanceof Template) return value.parts.find((part) => part instanceof Unknown)?.reference;
  if (!isList(value) && !isObject(value)) return undefined;
  return firstHidden(value, new Set());
}

/** A list that is shared many times over is looked at once: values form a graph, and its paths can be many. */
function firstHidden(value: Value, seen: Set<Value>): string | undefined {
  if (!isList(value) && !isObject(value)) return hiddenBy(value);
  if (seen.has(value)) return undefined;
  seen.add(value);
  for (const item of value.values()) {
    const reference = firstHidden(item, seen);
    if (reference !== undefined) return reference;
  }
  return undefined;
}

/** The longest string that resolving may build, in characters: a template that doubles itself stops here. */
export const longestText = 4_000_000;

/** The concatenation of strings and unknowns: a plain string where all is known. */
export function concatenate(parts: readonly (string | Unknown | Template)[]): string | Unknown | Template {
  const flat: (string | Unknown)[] = [];
  let text = "";
  let length = 0;
  for (const item of parts)
    for (const part of item instanceof Template ? item.parts : [item]) {
      length += typeof part === "string" ? part.length : part.reference.length;
      if (length > longestText) return new Unknown(`a string longer than ${longestText} characters`, false);
      if (typeof part === "string") text += part;
      else {
        if (text !== "") flat.push(text);
        flat.push(part);
        text = "";
      }
    }
  if (flat.length === 0) return text;
  if (text !== "") flat.push(text);
  const [only] = flat;
  return flat.length === 1 && only !== undefined ? only : new Template(flat);
}

/** The value as text for a person: unknown parts are written as the interpolation that names them. */
export function textOf(value: Value): string {
  if (typeof value === "string") return value;
  if (value instanceof Unknown || value instanceof Handle) return `\${${value.reference}}`;
  if (value instanceof Template)
    return value.parts.map((part) => (typeof part === "string" ? part : textOf(part))).join("");
  if (isList(value)) return `[${value.map(textOf).join(", ")}]`;
  if (isObject(value)) return `{${[...value].map(([key, item]) => `${key} = ${textOf(item)}`).join(", ")}}`;
  return typeof value === "number" ? numberText(value) : String(value);
}

/**
 * A text that two values have only where they are one text, whatever it will be. Undefined where a part is not exact,
 * and for what is no text.
 */
export function identityOf(value: Value): string | undefined {
  const parts = value instanceof Template ? value.parts : [value];
  if (!parts.every((part) => typeof part === "string" || (part instanceof Unknown && part.exact)))
    return undefined;
  return JSON.stringify(parts.map((part) => (typeof part === "string" ? part : [textOf(part)])));
}

/** What a value is for a person who looks for it: the reference that hides it, else its text. */
export function referenceOf(value: Value): string {
  return hiddenBy(value) ?? textOf(value);
}

/** The value as a string where all of it is known, else undefined. Numbers and booleans convert, as in Terraform. */
export function knownText(value: Value | undefined): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "number") return numberText(value);
  return typeof value === "boolean" ? String(value) : undefined;
}

/** A number as Terraform writes it: all its digits, and never a power of ten. */
export function numberText(value: number): string {
  const text = Object.is(value, -0) ? "-0" : String(value);
  const [, sign = "", whole = "", fraction = "", exponent] = /^(-?)(\d+)\.?(\d*)e([-+]\d+)$/.exec(text) ?? [];
  if (exponent === undefined) return text;
  const point = whole.length + Number(exponent);
  const digits = whole + fraction;
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  return sign + digits.padEnd(point, "0");
}
