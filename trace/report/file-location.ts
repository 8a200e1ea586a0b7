import { isAbsolute, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";

/** The name by which locations point to the folder that they are relative to. */
export const sourceRoot = "%SRCROOT%";

/** Where a file is, in SARIF. */
export interface FileLocation {
  readonly uri: string;
  readonly uriBaseId?: string;
}

/**
 * A file's place as code scanning finds it in a repository: relative to the root where it is below it, else absolute.
 * https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 *
 * @param root the folder that stands for the repository's
 */
export function fileLocation(file: string, root: string): FileLocation {
  const whole = resolve(root, file);
  const path = relative(root, whole);
  const isBelow = path !== "" && path.split(sep)[0] !== ".." && !isAbsolute(path);
  if (!isBelow) return { uri: pathToFileURL(whole).href };
  return { uri: path.split(sep).map(encodeURIComponent).join("/"), uriBaseId: sourceRoot };
}

/** A folder as the base of locations. */
export function folderUri(folder: string): string {
  return pathToFileURL(`${resolve(folder)}${sep}`).href;
}
