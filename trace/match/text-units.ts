import { endianness } from "node:os";

/** Stands after the last unit of a text. No JSON has it. */
export const endUnit = 0;

/** Room for units, seen as such and as the bytes that a text is written to. */
interface Room {
  readonly units: Uint16Array;
  readonly bytes: Buffer;
}

/** Room for more units than this is given back. */
const mostKept = 1 << 20;

let kept = roomFor(1 << 12);

/**
 * The UTF-16 units of a text, and `endUnit` after them: numbers in a row are read several times as fast as by
 * charCodeAt, and need no look at the length. They hold until the next call.
 */
export function textUnits(text: string): Uint16Array {
  const needed = text.length + 1;
  let room = kept;
  if (needed > room.units.length) {
    room = roomFor(needed * 2);
    if (needed <= mostKept) kept = room;
  }
  room.bytes.write(text, 0, "utf16le");
  if (isBigEndian) room.bytes.subarray(0, text.length * 2).swap16();
  room.units[text.length] = endUnit;
  return room.units;
}

function roomFor(length: number): Room {
  const units = new Uint16Array(length);
  return { units, bytes: Buffer.from(units.buffer) };
}

const isBigEndian = endianness() === "BE";
