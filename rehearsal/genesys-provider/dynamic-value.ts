import { decode, ExtensionCodec, encode } from "@msgpack/msgpack";
import { isJsonObject } from "../json/json-object";

/** A value that Terraform does not know before apply. */
export class Unknown {}

/** The one unknown value; compare with `instanceof Unknown`. */
export const UNKNOWN = new Unknown();

/** A Terraform value as the plugin protocol carries it. */
export type Value = null | boolean | number | string | Unknown | Value[] | ObjectValue;

/** A Terraform object or map. */
export interface ObjectValue {
  [attribute: string]: Value;
}

/** The protocol's wrapper of a value. Terraform sends `msgpack`; states it kept come as `json`. */
export interface DynamicValue {
  msgpack?: Uint8Array;
  json?: Uint8Array;
}

const PLAIN_UNKNOWN = 0;
// Terraform 1.6 and later sends what it knows of an unknown value (that it is not null, say) as type 12.
const REFINED_UNKNOWN = 12;

const codec = new ExtensionCodec();
codec.register({
  type: PLAIN_UNKNOWN,
  encode: (value) => (value instanceof Unknown ? Uint8Array.of(0) : null),
  decode: () => UNKNOWN,
});
codec.register({ type: REFINED_UNKNOWN, encode: () => null, decode: () => UNKNOWN });

/** Encodes a value for Terraform. */
export function toDynamicValue(value: Value): DynamicValue {
  return { msgpack: encode(value, { extensionCodec: codec }) };
}

/**
 * Decodes what Terraform sent.
 *
 * @throws Error if the message is not a Terraform value
 */
export function fromDynamicValue(dynamic: unknown): Value {
  if (!isJsonObject(dynamic)) {
    return null;
  }
  const { msgpack, json } = dynamic;
  if (msgpack instanceof Uint8Array && msgpack.length > 0) {
    return toValue(decode(msgpack, { extensionCodec: codec }));
  }
  return json instanceof Uint8Array && json.length > 0
    ? toValue(JSON.parse(Buffer.from(json).toString()))
    : null;
}

/** Whether a value is an object or a map. */
export function isObject(value: Value | undefined): value is ObjectValue {
  return isJsonObject(value) && !(value instanceof Unknown);
}

function toValue(value: unknown): Value {
  if (value === null || value === undefined) {
    return null;
  }
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return value;
  }
  if (value instanceof Unknown) {
    return value;
  }
  if (Array.isArray(value)) {
    return value.map(toValue);
  }
  if (isJsonObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, element]) => [name, toValue(element)]));
  }
  throw new Error(`Terraform sent a ${typeof value}, which is no value of its protocol.`);
}
