import { EvaluationError, type Scope } from "../evaluate/scope";
import { isList, isObject, knownText, type ObjectValue, type Value } from "../value";

/** One of Terraform's functions. What it is given is known, unless the table that holds it says otherwise. */
export type TerraformFunction = (args: readonly Value[], scope: Scope) => Value;

export function text(value: Value | undefined): string {
  const known = knownText(value);
  if (known === undefined) throw new EvaluationError("expected a string");
  return known;
}

export { numberOf as number, truthOf as truth } from "../types/convert";

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
