const ipv4 = /^\d+\.\d+\.\d+\.\d+$/;
const ipv6 = /^[0-9a-fA-F:]+$/;

/** As long as an IPv4 address may be written. */
const ipv4Length = 15;

/** The address as 8 or 32 upper-case hexadecimal digits, or undefined where the text is not an IP address. */
export function ipAddressHex(text: string): string | undefined {
  if (ipv4.test(text)) return text.length > ipv4Length ? undefined : ipv4Hex(text);
  return text.includes(":") && ipv6.test(text) ? ipv6Hex(text) : undefined;
}

function ipv4Hex(text: string): string | undefined {
  const bytes = text.split(".").map(Number);
  return bytes.every((byte) => byte <= 255) ? bytes.map((byte) => hex(byte, 2)).join("") : undefined;
}

function ipv6Hex(text: string): string | undefined {
  const halves = text.split("::");
  const groups = halves.map((half) => (half === "" ? [] : half.split(":")));
  const [left = [], right] = groups;
  const missing = 8 - groups.flat().length;
  // "::" stands for at least one group; without it there are all eight.
  if (halves.length > 2 || (right === undefined ? missing !== 0 : missing < 1)) return undefined;

  const values = [
    ...left,
    ...Array<string>(right === undefined ? 0 : missing).fill("0"),
    ...(right ?? []),
  ].map((group) => (group === "" ? Number.NaN : Number.parseInt(group, 16)));
  if (!values.every((value) => value <= 0xffff)) return undefined;
  const digits = values.map((value) => hex(value, 4)).join("");
  // An IPv4 address in IPv6 form is the IPv4 address.
  return digits.startsWith("00000000000000000000FFFF") ? digits.slice(24) : digits;
}

function hex(value: number, width: number): string {
  return value.toString(16).toUpperCase().padStart(width, "0");
}

/** A range of addresses: first and last, as hexadecimal digits. */
export interface AddressRange {
  readonly low: string;
  readonly high: string;
}

/** The range of a CIDR, or what is wrong with it. The address need not be the first of its range. */
export function cidrRange(text: string): AddressRange | string {
  const [address = "", mask, ...rest] = text.replace(/\/+$/, "").split("/");
  if (mask === undefined || rest.length > 0) return "Malformed CIDR, one '/' required";
  if (!/^[+-]?\d+$/.test(mask)) return "Malformed CIDR, mask bits must be an integer";
  const digits = ipAddressHex(address);
  if (digits === undefined) return `Invalid IP address: ${address}`;

  const bits = digits.length * 4;
  const fixed = Number(mask);
  if (fixed < 0) return "Malformed CIDR, mask bits must not be negative";
  // A mask of all bits is refused as well: for one address give the address itself.
  if (fixed >= bits) return `${bits === 32 ? "IPv4" : "IPv6"} mask bits must be < ${bits}`;
  const free = (1n << BigInt(bits - fixed)) - 1n;
  const low = BigInt(`0x${digits}`) & ~free;
  return { low: bigHex(low, digits.length), high: bigHex(low | free, digits.length) };
}

function bigHex(value: bigint, width: number): string {
  return value.toString(16).toUpperCase().padStart(width, "0");
}

/**
 * Whether the address is in the range. event-ruler decides digit by digit from the left and is done as soon as a
 * digit decides, whatever the lengths: "0.0.0.0/0" takes IPv6 addresses too.
 */
export function isInRange(address: string, { low, high }: AddressRange): boolean {
  const start = address.slice(0, low.length);
  if (start.length === low.length) return low <= start && start <= high;
  const lowStart = low.slice(0, start.length);
  const highStart = high.slice(0, start.length);
  return lowStart < start && start < highStart;
}
