import { comparableNumber } from "./comparable-number";

const loneSurrogate = /\p{Surrogate}/gu;

/** The text in quotes. Half a surrogate pair becomes "?", as it does in the UTF-8 that event-ruler compares. */
export function quoted(text: string): string {
  return `"${encodable(text)}"`;
}

/** The text with every half surrogate pair as "?". */
export function encodable(text: string): string {
  return text.replace(loneSurrogate, "?");
}

/** The same for all ways to write one number; the text itself for a number that is not compared as one. */
export function numberKey(text: string): string {
  const value = comparableNumber(text);
  return value === undefined ? text : `#${value}`;
}

/** Whether the key is that of a number that is compared as one. */
export function isNumberKey(key: string): boolean {
  return key.startsWith("#");
}

/** The key of an IP address given as hexadecimal digits. */
export function addressKey(hex: string): string {
  return `@${hex}`;
}
