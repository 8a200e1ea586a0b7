import { EvaluationError, type Scope } from "../evaluate/scope";
import { isList, isObject, knownText, type ObjectValue, type Value } from "../value";

/** One of Terraform's functions. What it is given is known, unless the table that holds it says otherwise. */
export type TerraformFunction = (args: readonly Value[], scope: Scope) => Value;

export function text(value: Value | undefined): string {
  const known = knownText(value);
  if (known === undefined) throw new EvaluationError("expected a string");
  return known;
}

/** The texts that Terraform converts to a number. */
const decimal = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;

export function number(value: Value | undefined): number {
  const result = typeof value === "string" && decimal.test(value) ? Number(value) : value;
  if (typeof result === "number" && !Number.isNaN(result)) return result;
  throw new EvaluationError("expected a number");
}

export function truth(value: Value | undefined): boolean {
  if (typeof value === "boolean") return value;
  if (value === "true" || value === "false") return value === "true";
  throw new EvaluationError("expected true or false");
}

export function list(value: Value | undefined): readonly Value[] {
  if (isList(value)) return value;
  throw new EvaluationError("expected a list");
}

export function object(value: Value | undefined): ObjectValue {
  if (isObject(value)) return value;
  throw new EvaluationError("expected a map");
}

/** Keys in the order in which Terraform goes through a map. */
export function sortedKeys(value: ObjectValue): string[] {
  return [...value.keys()].sort();
}
