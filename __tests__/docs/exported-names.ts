import { readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..");

/** One export of an entry point of the package. */
export interface ExportedName {
  readonly name: string;
  readonly isType: boolean;
  /** The file that it comes from, relative to the project's root and without ".ts". */
  readonly file: string;
}

/** What an entry point exports, in the order of its source. */
export function exportedNames(entryPoint: string): ExportedName[] {
  const source = readFileSync(join(ROOT, "entry-points", `${entryPoint}.ts`), "utf8");
  return [...source.matchAll(/^export (type )?\{([^}]*)\} from "\.\.\/([^"]+)";$/gm)].flatMap(
    ([, allTypes, names = "", file = ""]) =>
      names
        .split(",")
        .map((name) => name.trim())
        .filter((name) => name !== "")
        .map((name) => ({
          name: name.replace(/^type /, ""),
          isType: allTypes !== undefined || name.startsWith("type "),
          file,
        })),
  );
}
