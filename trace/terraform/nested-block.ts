import { typed } from "./types/type";
import { type AttributeOf, isList, isObject, type ObjectValue, Unknown, type Value } from "./value";

/**
 * A block inside a resource, such as `sink` of an `auth0_log_stream`: the provider may compute what it does not set,
 * `sink[0].aws_partner_event_source`.
 */
export class NestedBlock extends Map<string, Value> {
  constructor(
    body: ObjectValue,
    private readonly at: AttributeOf,
    /** Whether it is written in a list. JSON may write the only block of a list alone, and a map looks the same. */
    private readonly isListed: boolean,
  ) {
    super(body);
    typed(this, "unclear");
  }

  /** What an expression sees under a name; undefined where there can be nothing. */
  attribute(name: string): Value | undefined {
    const set = this.get(name);
    const at = stepTo(this.at, `.${name}`);
    if (set !== undefined) return this.isListed ? nestedIn(set, at) : set;
    if (this.isListed) return new Unknown(`${at.address}.${at.attribute}`, true, at);
    return name === "0" ? new NestedBlock(this, stepTo(this.at, "[0]"), true) : undefined;
  }
}

/** A value of a resource in which each block knows where it is. */
export function nestedIn(value: Value, at: AttributeOf): Value {
  if (isObject(value)) return new NestedBlock(value, at, false);
  if (!isList(value) || !value.some(isObject)) return value;
  const items = value.map((item, index) =>
    isObject(item) ? new NestedBlock(item, stepTo(at, `[${index}]`), true) : item,
  );
  return typed(items, "unclear");
}

function stepTo({ address, attribute }: AttributeOf, step: string): AttributeOf {
  return { address, attribute: attribute + step };
}
