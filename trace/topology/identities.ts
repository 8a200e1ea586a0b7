import type { Configuration, Resource } from "../terraform/configuration";
import {
  concatenate,
  Handle,
  isList,
  isObject,
  type ObjectValue,
  Template,
  Unknown,
  type Value,
} from "../terraform/value";
import { shapeOf } from "./arn-shapes";
import { SsmParameters } from "./ssm-parameters";

/**
 * Writes out what is known of the unknown values of a source, so that two ways to name one thing become one value:
 * `aws_sqs_queue.q.arn` and an ARN built by hand from the account, the region and the queue's name.
 */
export class Identities {
  private readonly resources: ReadonlyMap<string, Resource>;
  private readonly known = new Map<string, Value>();
  private readonly parameters: SsmParameters;

  constructor(private readonly configuration: Configuration) {
    this.resources = new Map(configuration.resources.map((resource) => [resource.address, resource]));
    this.parameters = new SsmParameters(configuration);
  }

  /** The resource of an address. */
  resource(address: string): Resource | undefined {
    return this.resources.get(address);
  }

  expand(value: Value): Value {
    if (value instanceof Unknown) return this.expandUnknown(value);
    if (value instanceof Template) return concatenate(value.parts.map((part) => this.expandPart(part)));
    if (value instanceof Handle) return value;
    if (isList(value)) return value.map((item) => this.expand(item));
    if (isObject(value)) return this.expandObject(value);
    return value;
  }

  private expandObject(value: ObjectValue): ObjectValue {
    const result = new Map<string, Value>();
    for (const [key, item] of value) result.set(key, this.expand(item));
    return result;
  }

  private expandPart(part: string | Unknown): string | Unknown | Template {
    if (typeof part === "string") return part;
    const value = this.expandUnknown(part);
    return typeof value === "string" || value instanceof Unknown || value instanceof Template ? value : part;
  }

  private expandUnknown(value: Unknown): Value {
    const resource = value.exact && value.of !== undefined ? this.resources.get(value.of.address) : undefined;
    if (resource === undefined || value.of === undefined) return value;
    const before = this.known.get(value.reference);
    if (before !== undefined) return before;
    // While it is being written out it stands for itself, so that a resource that names itself ends.
    this.known.set(value.reference, value);
    // A plan or a state knows attributes that an expression beside it does not.
    const written = resource.has(value.of.attribute) ? resource.get(value.of.attribute) : undefined;
    const shape =
      written ??
      shapeOf(resource, value.of.attribute, this.configuration, (part) => this.expand(part)) ??
      special(resource, value.of.attribute) ??
      this.parameters.valueOf(resource, value.of.attribute);
    const expanded = shape === undefined || shape === value ? value : this.expand(shape);
    this.known.set(value.reference, expanded);
    return expanded;
  }
}

/** The name of a partner event source begins with what it is looked up by. */
function special(resource: Resource, attribute: string): Value | undefined {
  if (resource.type !== "aws_cloudwatch_event_source" || !/^(name|id)$/.test(attribute)) return undefined;
  const prefix = resource.has("name_prefix") ? resource.get("name_prefix") : null;
  const rest = new Unknown(`${resource.address}.name`);
  const known = typeof prefix === "string" || prefix instanceof Unknown || prefix instanceof Template;
  return known ? concatenate([prefix, rest]) : undefined;
}
