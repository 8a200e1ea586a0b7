import { EvaluationError } from "../evaluate/scope";
import { type TerraformFunction, text } from "./arguments";
import { formatDate } from "./format-date";
import { localDate, offsetOf, type Timestamp, timestampOf } from "./timestamp";

/** Functions on times that are told; the time that it is belongs to none of them. */
export const dateFunctions: ReadonlyMap<string, TerraformFunction> = new Map<string, TerraformFunction>([
  ["formatdate", ([pattern, time]) => formatDate(text(pattern), timestampOf(text(time)))],
  ["timeadd", ([time, duration]) => later(timestampOf(text(time)), nanosecondsOf(text(duration)))],
  ["timecmp", ([one, other]) => compared(timestampOf(text(one)), timestampOf(text(other)))],
]);

const units: Readonly<Record<string, bigint>> = {
  ns: 1n,
  us: 1_000n,
  µs: 1_000n,
  μs: 1_000n,
  ms: 1_000_000n,
  s: 1_000_000_000n,
  m: 60_000_000_000n,
  h: 3_600_000_000_000n,
};

/** The length of a Go duration, such as `-1h30m`. */
function nanosecondsOf(duration: string): bigint {
  const [, sign = "", parts = ""] =
    /^([-+]?)((?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+|0)$/.exec(duration) ?? [];
  if (parts === "") throw new EvaluationError(`"${duration}" is no duration`);
  let total = 0n;
  for (const [, whole = "", fraction = "", unit = ""] of parts.matchAll(
    /(\d*)\.?(\d*)(ns|us|µs|μs|ms|s|m|h)/g,
  )) {
    const size = units[unit] ?? 0n;
    total += BigInt(whole || "0") * size + (BigInt(fraction || "0") * size) / 10n ** BigInt(fraction.length);
  }
  return sign === "-" ? -total : total;
}

function later(time: Timestamp, nanoseconds: bigint): string {
  const second = 1_000_000_000n;
  const total = BigInt(time.seconds) * second + BigInt(time.nanoseconds) + nanoseconds;
  const seconds = Number((total - (((total % second) + second) % second)) / second);
  const moved = { ...time, seconds };
  const date = localDate(moved);
  const year = date.getUTCFullYear();
  if (!(year >= 0 && year <= 9999)) throw new EvaluationError("the time is in no year of four digits");
  return date.toISOString().slice(0, 19) + (time.offset ? offsetOf(moved, ":") : "Z");
}

function compared(one: Timestamp, other: Timestamp): number {
  return Math.sign(one.seconds - other.seconds || one.nanoseconds - other.nanoseconds);
}
