import { EvaluationError } from "../evaluate/scope";
import { localDate, offsetOf, type Timestamp } from "./timestamp";

const token = /'(?:[^']|'')*'|([A-Za-z])\1*|'|[^A-Za-z']/g;

/**
 * A time in the form of a pattern, such as `DD MMM YYYY`.
 * https://developer.hashicorp.com/terraform/language/functions/formatdate
 *
 * @throws EvaluationError for letters that stand for nothing.
 */
export function formatDate(pattern: string, time: Timestamp): string {
  return (pattern.match(token) ?? []).map((part) => written(part, time)).join("");
}

function written(part: string, time: Timestamp): string {
  if (part === "'") throw new EvaluationError("a quote in the form of a date has no end");
  if (part.startsWith("'")) return part === "''" ? "'" : part.slice(1, -1).replaceAll("''", "'");
  if (!/^[A-Za-z]/.test(part)) return part;
  const value = forms(time)[part];
  if (value === undefined) throw new EvaluationError(`"${part}" stands for no part of a date`);
  return value;
}

function forms(time: Timestamp): Readonly<Record<string, string>> {
  const date = localDate(time);
  const name = (options: Intl.DateTimeFormatOptions): string =>
    date.toLocaleDateString("en-US", { ...options, timeZone: "UTC" });
  const year = String(date.getUTCFullYear()).padStart(4, "0");
  const hour = date.getUTCHours();
  const half = hour < 12 ? "am" : "pm";
  const isUtc = (time.offset ?? 0) === 0;
  return {
    YYYY: year,
    YY: year.slice(2),
    MMMM: name({ month: "long" }),
    MMM: name({ month: "short" }),
    ...both("M", date.getUTCMonth() + 1),
    ...both("D", date.getUTCDate()),
    EEEE: name({ weekday: "long" }),
    EEE: name({ weekday: "short" }),
    ...both("h", hour),
    ...both("H", hour % 12 || 12),
    ...both("m", date.getUTCMinutes()),
    ...both("s", date.getUTCSeconds()),
    AA: half.toUpperCase(),
    aa: half,
    Z: isUtc ? "Z" : offsetOf(time, ":"),
    ZZZ: isUtc ? "UTC" : offsetOf(time, ""),
    ZZZZ: offsetOf(time, ""),
    ZZZZZ: offsetOf(time, ":"),
  };
}

/** A number by one letter as it is, by two with a zero before it. */
function both(letter: string, value: number): Readonly<Record<string, string>> {
  return { [letter]: String(value), [letter + letter]: String(value).padStart(2, "0") };
}
