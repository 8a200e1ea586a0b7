import { readdirSync, readFileSync, statSync } from "node:fs";
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
  try {
    const found = statSync(file);
    if (!found.isFile()) throw new SourceError(`${file} is not a file`);
    if (found.size > largestFile)
      throw new SourceError(`${file} is over ${largestFile} bytes: it is not read`);
    return readFileSync(file, "utf8").replace(/^\uFEFF/, "");
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
  return parseJson(readText(file), file);
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
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    throw new SourceError(`cannot read the folder ${folder}: ${reason(error)}`);
  }
}

/** The files that expressions of a root folder name. */
export function filesFrom(root: string): SourceFiles {
  const place = (path: string): string => (path.startsWith("/") ? path : join(root, path));
  return {
    read: (path) => optional(() => readText(place(path))),
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
