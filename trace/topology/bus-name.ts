import type { Resource } from "../terraform/configuration";
import { concatenate, Template, Unknown, type Value } from "../terraform/value";

/**
 * The name of the bus that a rule or target gives; AWS takes the bus's ARN too.
 *
 * @param expand writes out what is known of a value
 */
export function busNameOf(resource: Resource, expand: (value: Value) => Value): Value {
  if (!resource.has("event_bus_name")) return "default";
  // What is written out may turn out to be an ARN.
  return busName(expand(busName(resource.get("event_bus_name"))));
}

export function busName(name: Value): Value {
  if (name instanceof Unknown && name.of?.attribute === "arn")
    return new Unknown(`${name.of.address}.name`, true, { address: name.of.address, attribute: "name" });
  const parts = name instanceof Template ? name.parts : [name];
  const [first, ...rest] = parts;
  const at = typeof first === "string" && first.startsWith("arn:") ? parts.findIndex(isBusPart) : -1;
  if (at === -1) return name;
  const part = parts[at];
  const after = typeof part === "string" ? part.replace(/^.*:event-bus\//, "") : "";
  return concatenate([after, ...textParts([first, ...rest].slice(at + 1))]);
}

function isBusPart(part: Value | undefined): boolean {
  return typeof part === "string" && part.includes(":event-bus/");
}

function textParts(parts: readonly (Value | undefined)[]): (string | Unknown)[] {
  return parts.filter((part) => typeof part === "string" || part instanceof Unknown);
}
