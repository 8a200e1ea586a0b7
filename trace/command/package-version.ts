import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { readJson } from "../terraform/files";

/** The version of this package: its package.json lies above this file in a clone and in what is compiled. */
export function packageVersion(): string {
  let folder = __dirname;
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  const written = readJson(join(folder, "package.json"));
  return typeof written === "object" && written !== null && "version" in written
    ? String(written.version)
    : "";
}
