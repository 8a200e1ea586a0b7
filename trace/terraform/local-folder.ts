import { join } from "node:path";

/** The folder that a module's `source` names, if it is a relative one. */
export function localFolder(from: string, source: unknown): string | undefined {
  return typeof source === "string" && /^\.\.?(\/|$)/.test(source) ? join(from, source) : undefined;
}
