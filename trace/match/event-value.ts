import { ipAddressHex } from "../../constructs/eventbridge/pattern/ip-address";
import { addressKey, numberKey } from "../../constructs/eventbridge/pattern/value-key";

/**
 * A value of an event as its JSON text: a text in quotes with escapes resolved, a number as written, true, false or
 * null.
 */
export type EventValue = string;

/** Tells whether a value passes. */
export type ValueTest = (value: EventValue) => boolean;

const quote = 34;

/** Whether the value is a text. */
export function isText(value: EventValue): boolean {
  return value.charCodeAt(0) === quote;
}

/** Whether the value is a number. */
export function isNumber(value: EventValue): boolean {
  const code = value.charCodeAt(0);
  return code === 45 || (code >= 48 && code <= 57);
}

/** The key by which an exact test finds the value. */
export function valueKey(value: EventValue): string {
  return isNumber(value) ? numberKey(value) : value;
}

/**
 * The hexadecimal digits of a text that is an IP address. event-ruler holds a number against addresses as well, by
 * the digits that it begins with.
 */
export function addressOf(value: EventValue): string | undefined {
  if (isText(value)) return ipAddressHex(value.slice(1, -1));
  return isNumber(value) ? /^[\dA-F]*/.exec(value)?.[0] : undefined;
}

const [ipv4Digits, ipv6Digits] = [8, 32] as const;

/**
 * The keys by which an exact test for an IP address finds the value. event-ruler stops at the last digit of an IPv4
 * address, so that an IPv6 address with the same first digits is found too.
 */
export function addressKeys(value: EventValue): string[] {
  const address = addressOf(value);
  if (address === undefined) return [];
  return [ipv4Digits, ipv6Digits]
    .filter((digits) => digits <= address.length)
    .map((digits) => addressKey(address.slice(0, digits)));
}
