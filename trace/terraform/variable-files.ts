import { existsSync } from "node:fs";
import { join } from "node:path";
import { bodies } from "./blocks";
import { filesIn, parseJson, readText } from "./files";
import { parseHcl } from "./hcl";
import { type Diagnostic, SourceError } from "./source-error";

/**
 * What the `tfvars` files of a folder set that Terraform reads by itself, in its order: a later file's value replaces an
 * earlier one's.
 */
export async function readVariables(
  folder: string,
  report: (diagnostic: Diagnostic) => void,
): Promise<ReadonlyMap<string, unknown>> {
  const automatic = filesIn(folder).filter((file) => /\.auto\.tfvars(\.json)?$/.test(file));
  const values = new Map<string, unknown>();
  for (const name of ["terraform.tfvars", "terraform.tfvars.json", ...automatic]) {
    const file = join(folder, name);
    if (!existsSync(file)) continue;
    try {
      await readInto(values, file);
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      report({ file, message: error.message });
    }
  }
  return values;
}

/**
 * What files set that a call names, as Terraform's `-var-file` does: a later file's value replaces an earlier one's.
 *
 * @throws SourceError when one cannot be read
 */
export async function readVariableFiles(files: readonly string[]): Promise<ReadonlyMap<string, unknown>> {
  const values = new Map<string, unknown>();
  for (const file of files) await readInto(values, file);
  return values;
}

async function readInto(values: Map<string, unknown>, file: string): Promise<void> {
  const text = readText(file);
  const content = file.endsWith(".json") ? parseJson(text, file) : await parseHcl(file, text);
  for (const body of bodies(content))
    for (const [variable, value] of Object.entries(body)) values.set(variable, value);
}
