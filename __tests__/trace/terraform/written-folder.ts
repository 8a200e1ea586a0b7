import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Configuration, SourceOptions } from "../../../trace/terraform/configuration";
import { readSource } from "../../../trace/terraform/read-source";
import { textOf, type Value } from "../../../trace/terraform/value";

const folders: string[] = [];

/** Writes files into a new folder, which is removed after the test file. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "trace-"));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}

export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** Reads HCL as the `main.tf` of a folder, with other files beside it. */
export async function readHcl(
  main: string,
  options: SourceOptions & { readonly files?: Readonly<Record<string, string>> } = {},
): Promise<Configuration> {
  return readSource({ dir: folderOf({ "main.tf": main, ...options.files }) }, options);
}

/** The attribute of a resource instance, as text. */
export function attribute(configuration: Configuration, address: string, name: string): string {
  return textOf(valueAt(configuration, address, name));
}

export function valueAt(configuration: Configuration, address: string, name: string): Value {
  const resource = configuration.resources.find((candidate) => candidate.address === address);
  if (resource === undefined) {
    const addresses = configuration.resources.map((candidate) => candidate.address).join(", ");
    throw new Error(`no ${address}; there are: ${addresses}`);
  }
  return resource.get(name);
}

/** The value of an expression, written as HCL; `given` stands beside it. */
export async function evaluated(expression: string, given = ""): Promise<string> {
  const configuration = await readHcl(`${given}\nresource "test_thing" "it" {\n  value = ${expression}\n}\n`);
  const value = attribute(configuration, "test_thing.it", "value");
  const [problem] = configuration.diagnostics;
  if (problem !== undefined) throw new Error(problem.message);
  return value;
}
