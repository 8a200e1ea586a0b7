import { existsSync } from "node:fs";
import { join } from "node:path";
import { bodies, isJson } from "./blocks";
import { readJson } from "./files";
import { localFolder } from "./local-folder";
import { type Diagnostic, SourceError } from "./source-error";

/**
 * Where `terraform init` has put the modules that a root folder calls by something else than a path: the folders by
 * the names of the calls, `a.b` for the call `b` in the module of the call `a`.
 */
export function fetchedModules(
  folder: string,
  report: (diagnostic: Diagnostic) => void,
): { readonly file: string; readonly modules: ReadonlyMap<string, string> } {
  const file = join(folder, ".terraform", "modules", "modules.json");
  const modules = new Map<string, string>();
  try {
    const content = existsSync(file) ? readJson(file) : {};
    for (const { Key: key, Source: source, Dir: dir } of bodies(isJson(content) ? content.Modules : []))
      if (typeof key === "string" && typeof dir === "string" && key !== "" && !isPath(source))
        modules.set(key, dir.startsWith("/") ? dir : join(folder, dir));
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    report({ file, message: error.message });
  }
  return { file, modules };
}

/** A module that is called by a path is read where its files are, which a copy may have fallen behind. */
function isPath(source: unknown): boolean {
  return localFolder(".", source) !== undefined;
}
