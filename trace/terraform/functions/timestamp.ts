import { EvaluationError } from "../evaluate/scope";

/** A time as RFC 3339 writes it, with the zone that it is told in. */
export interface Timestamp {
  /** Whole seconds since 1970. */
  readonly seconds: number;
  /** The fraction of a second, in nanoseconds. */
  readonly nanoseconds: number;
  /** East of UTC, in minutes; undefined for `Z`. */
  readonly offset: number | undefined;
}

const timestamp =
  /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{1,9}))?(?:Z|([-+])([01]\d|2[0-3]):([0-5]\d))$/;

/** @throws EvaluationError where it is no time as RFC 3339 writes it */
export function timestampOf(value: string): Timestamp {
  const found = timestamp.exec(value);
  if (found === null) throw new EvaluationError(`"${value}" is no time as RFC 3339 writes it`);
  const [, year, month, day, , , , fraction = "", sign, hours, minutes] = found;
  const local = Date.parse(`${value.slice(0, 19)}Z`);
  // JavaScript takes the 30th of February for a day of March.
  if (Number.isNaN(local) || new Date(local).toISOString().slice(0, 10) !== `${year}-${month}-${day}`)
    throw new EvaluationError(`"${value}" is no day of the calendar`);
  const east = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -1 : 1);
  const offset = sign === undefined ? undefined : east;
  return {
    seconds: local / 1000 - (offset ?? 0) * 60,
    nanoseconds: Number(fraction.padEnd(9, "0")),
    offset,
  };
}

/** The time on the clocks of its zone, as if that were UTC. */
export function localDate({ seconds, offset = 0 }: Timestamp): Date {
  return new Date((seconds + offset * 60) * 1000);
}

/** `+05:30`, or without its colon. */
export function offsetOf({ offset = 0 }: Timestamp, colon: string): string {
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `${offset < 0 ? "-" : "+"}${String(hours).padStart(2, "0")}${colon}${String(minutes).padStart(2, "0")}`;
}
