import type { ModuleCall } from "./configuration";
import { isList, isObject, Template, textOf, Unknown, type Value } from "./value";

/** What module calls are given: for each thing the first call that is. */
export interface ModuleInputs {
  /** By the address of a resource of which an attribute is given, or something that is made of one. */
  readonly byAddress: ReadonlyMap<string, ModuleCall>;
  /** The inputs as texts. */
  readonly texts: ReadonlySet<string>;
}

const known = new WeakMap<readonly ModuleCall[], ModuleInputs>();

/** What calls are given, gone through once however often it is asked for. */
export function inputsOf(calls: readonly ModuleCall[]): ModuleInputs {
  const before = known.get(calls);
  if (before !== undefined) return before;
  const byAddress = new Map<string, ModuleCall>();
  const texts = new Set<string>();
  for (const call of calls)
    for (const input of call.inputs.values()) {
      texts.add(textOf(input));
      for (const address of addressesIn(input)) if (!byAddress.has(address)) byAddress.set(address, call);
    }
  const inputs = { byAddress, texts };
  known.set(calls, inputs);
  return inputs;
}

/** The resources that a value is an attribute of, or is made of. */
function* addressesIn(value: Value): Generator<string> {
  if (value instanceof Unknown) {
    if (value.of !== undefined) yield value.of.address;
  } else if (value instanceof Template) {
    for (const part of value.parts) yield* addressesIn(part);
  } else if (isList(value) || isObject(value)) {
    for (const item of value.values()) yield* addressesIn(item);
  }
}
