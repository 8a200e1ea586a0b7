import type { Configuration, Location, Resource } from "../terraform/configuration";
import { EvaluationError } from "../terraform/evaluate/scope";
import { decodeJson } from "../terraform/functions/json";
import { isList, isObject, type ObjectValue, Unknown, type Value } from "../terraform/value";
import type { Identities } from "./identities";
import type { Item } from "./item";

/** What the readers of the parts of a topology share. */
export interface Reading {
  readonly configuration: Configuration;
  readonly identities: Identities;
  ofType(...types: readonly string[]): readonly Resource[];
  report(resource: Location & { readonly address: string }, attribute: string, message: string): void;
}

export function itemOf(
  resource: Location & { readonly address: string; readonly conditional?: string },
): Item {
  const { address, file, line, construct, conditional } = resource;
  return {
    address,
    file,
    ...(line === undefined ? {} : { line }),
    ...(construct === undefined ? {} : { construct }),
    ...(conditional === undefined ? {} : { conditional }),
  };
}

/** An attribute that the source may leave out, or set to "": null then, unlike a name that the provider makes up. */
export function optional(resource: Resource, attribute: string): Value {
  const value = resource.has(attribute) ? resource.get(attribute) : null;
  return value === "" ? null : value;
}

/** The blocks of one name: each an object, or unknown. */
export function blocksOf(value: Value): readonly Value[] {
  if (value === null) return [];
  return isList(value) ? value : [value];
}

/** The one block of a name: an object without attributes where it is unknown or not there. */
export function blockOf(resource: Resource, name: string): ObjectValue | Unknown | undefined {
  const [block] = blocksOf(optional(resource, name));
  if (block === undefined) return undefined;
  return isObject(block) ? block : new Unknown(`${resource.address}.${name}`, false);
}

/** An attribute of a block, or what hides the block. */
export function fieldOf(block: ObjectValue | Unknown, name: string): Value {
  return block instanceof Unknown ? block : (block.get(name) ?? null);
}

/**
 * The JSON in an attribute, parsed; what cannot be is unknown and reported. Parts of it that are not known stay so.
 */
export function jsonOf(reading: Pick<Reading, "report">, resource: Resource, attribute: string): Value {
  const text = optional(resource, attribute);
  if (text === null || isObject(text)) return text;
  try {
    return decodeJson(text);
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    reading.report(resource, attribute, error.message);
    return new Unknown(`${resource.address}.${attribute}`, false);
  }
}
