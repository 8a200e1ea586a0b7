const plainInteger = /^-?\d{1,15}$/;
const decimal = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

/**
 * The number that the text stands for, or undefined where event-ruler does not compare it as a number: over the range
 * of a double, or with more digits than a double keeps. EventBridge documents a narrower range, -5e9 to 5e9 with 15
 * digits; its open-source engine compares all of these.
 */
export function comparableNumber(text: string): number | undefined {
  const value = Number(text) + 0; // "+ 0" makes -0 a 0, as they are one number
  if (plainInteger.test(text)) return value;
  if (!Number.isFinite(value)) return undefined;
  return digitsOf(text) === digitsOf(String(value)) ? value : undefined;
}

/** Sign, significant digits and exponent: the same for all ways to write one number. */
function digitsOf(text: string): string | undefined {
  const parts = decimal.exec(text);
  if (parts === null) return undefined;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = parts;
  const digits = trimZeros(whole + fraction);
  return digits.text === ""
    ? "0"
    : `${sign}${digits.text}e${Number(exponent) - fraction.length + digits.dropped}`;
}

/** Without zeros at both ends; `dropped` counts those at the right. Loops: a pattern would go back and forth. */
function trimZeros(digits: string): { readonly text: string; readonly dropped: number } {
  let start = 0;
  let end = digits.length;
  while (digits[start] === "0") start++;
  while (end > start && digits[end - 1] === "0") end--;
  return { text: digits.slice(start, end), dropped: digits.length - end };
}
