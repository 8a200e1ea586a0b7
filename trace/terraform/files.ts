import { isUtf8 } from "node:buffer";
import { type Dirent, readdirSync, readFileSync, type Stats, statSync } from "node:fs";
import { join } from "node:path";
import type { SourceFiles } from "./evaluate/scope";
import { jsonErrorLine } from "./json-error-line";
import { SourceError } from "./source-error";

/** The largest file that is read, in bytes. */
const largestFile = 200_000_000;

/**
 * The text of a file.
 *
 * @throws SourceError when it is not there, is no regular file, or cannot be read.
 */
export function readText(file: string): string {
  return decodeText(readBytes(file, (found) => found.isFile()));
}

/**
 * The text of a file that a person names: a pipe too, as a shell gives for `<(command)` and `/dev/stdin`.
 *
 * @throws SourceError when it is not there, is neither, or cannot be read.
 */
export function readNamedText(file: string): string {
  return decodeNamedText(
    readBytes(file, (found) => found.isFile() || found.isFIFO()),
    file,
  );
}

/**
 * The text of bytes that a person names.
 *
 * @param name what they are called in messages
 * @throws SourceError where they are no text: a character that is not known would match as another one
 */
export function decodeNamedText(bytes: Buffer, name: string): string {
  try {
    return decodeText(bytes, { fatal: true });
  } catch {
    const encoding = encodingOf(bytes);
    if (encoding !== "utf-8") throw new SourceError(`${name} is not ${encoding.toUpperCase()}`);
    throw new SourceError(`${name}:${lineOfNoText(bytes)} is not UTF-8`);
  }
}

function decodeText(bytes: Buffer, options: { readonly fatal: boolean } = { fatal: false }): string {
  return new TextDecoder(encodingOf(bytes), options).decode(bytes);
}

/** UTF-8, or the UTF-16 that Windows PowerShell writes, told by its byte order mark. */
function encodingOf([first, second]: Buffer): "utf-8" | "utf-16le" | "utf-16be" {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

const newline = 10;

function lineOfNoText(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; ; line++) {
    const end = bytes.indexOf(newline, start);
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
}

function readBytes(file: string, isReadable: (found: Stats) => boolean): Buffer {
  if (file === "") throw new SourceError("a name of a file is empty");
  try {
    const found = statSync(file);
    if (!isReadable(found)) throw new SourceError(`${file} is not a file`);
    if (found.size > largestFile)
      throw new SourceError(`${file} is over ${largestFile} bytes: it is not read`);
    return readFileSync(file);
  } catch (error) {
    throw error instanceof SourceError ? error : new SourceError(`cannot read ${file}: ${reason(error)}`);
  }
}

/**
 * The value of a JSON file.
 *
 * @throws SourceError when it cannot be read or is not JSON; the message names the line.
 */
export function readJson(file: string): unknown {
  return parseJson(readNamedText(file), file);
}

/** @throws SourceError when the text is not JSON. */
export function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SourceError(`${file}:${jsonErrorLine(text)} is not JSON: ${reason(error)}`);
  }
}

/**
 * The names of the files in a folder, sorted.
 *
 * @throws SourceError when it is not a folder or cannot be read.
 */
export function filesIn(folder: string): string[] {
  return entriesIn(folder).flatMap((entry) => (entry.isDirectory() ? [] : entry.name));
}

/**
 * The names of the folders in a folder, sorted.
 *
 * @throws SourceError when it is not a folder or cannot be read.
 */
export function foldersIn(folder: string): string[] {
  return entriesIn(folder).flatMap((entry) => (entry.isFile() ? [] : entry.name));
}

function entriesIn(folder: string): Dirent[] {
  if (folder === "") throw new SourceError("a name of a folder is empty");
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    throw new SourceError(`cannot read the folder ${folder}: ${reason(error)}`);
  }
}

/** The files that expressions of a root folder name. */
export function filesFrom(root: string): SourceFiles {
  const place = (path: string): string => (path.startsWith("/") ? path : join(root, path));
  return {
    read: (path) => optional(() => readBytes(place(path), (found) => found.isFile())),
    list: (folder) => optional(() => [...filesBelow(place(folder))]),
  };
}

function optional<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** More files than this below a folder are none that an expression goes through. */
const mostFiles = 10_000;

function* filesBelow(folder: string): Generator<string> {
  const folders = [""];
  let found = 0;
  for (const inner of folders)
    for (const entry of readdirSync(join(folder, inner), { withFileTypes: true })) {
      const path = inner === "" ? entry.name : `${inner}/${entry.name}`;
      if (++found > mostFiles) return;
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile()) yield path;
    }
}

export function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
