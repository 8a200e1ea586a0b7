import { join } from "node:path";
import { addFile, emptyModule } from "./blocks";
import type { Configuration, SourceOptions } from "./configuration";
import { readJson } from "./files";
import type { Diagnostic } from "./source-error";
import { resolveRoot, type SourceRoot } from "./source-root";

/**
 * Reads a Terraform folder: `*.tf`, `*.tf.json`, its `tfvars`, the modules that it calls by a relative path, and the
 * others that `terraform init` has fetched.
 *
 * @throws SourceError when it has no Terraform, cannot be read, or a variable given is not declared.
 */
export async function readDirectory(folder: string, options: SourceOptions = {}): Promise<Configuration> {
  return resolveRoot(await directoryRoot(folder), options);
}

/** The Terraform of a folder, unresolved. @throws SourceError when it has none or cannot be read. */
export async function directoryRoot(folder: string): Promise<SourceRoot> {
  const problems = new Problems();
  // Synthesis, which reads stacks alone, need not wait for it.
  const { readFolders } = require("./folder") as typeof import("./folder");
  const folders = await readFolders(folder, (diagnostic) => problems.add(diagnostic));
  return { ...folders, kind: "directory", path: folder, problems };
}

/**
 * Reads a stack that CDK for Terraform synthesized.
 *
 * @param file its `cdk.tf.json`
 * @throws SourceError when it cannot be read.
 */
export function readStack(file: string, options: SourceOptions = {}): Configuration {
  return stackConfiguration(readJson(file), file, options);
}

/**
 * Reads the JSON of a synthesized stack.
 *
 * @param file what to call it in messages; files that it names are looked for beside it
 */
export function stackConfiguration(json: unknown, file: string, options: SourceOptions = {}): Configuration {
  return resolveRoot(stackRoot(json, file), options);
}

/** The Terraform of a synthesized stack, unresolved. */
export function stackRoot(json: unknown, file: string): SourceRoot {
  const root = emptyModule(join(file, ".."));
  addFile(root, file, json, () => undefined);
  return {
    kind: "stack",
    path: file,
    root,
    sources: new Map([[root.folder, root]]),
    variables: new Map(),
    fetched: new Map(),
    problems: new Problems(),
  };
}

/** Each problem once: an attribute may be asked for many times. */
class Problems {
  readonly list: Diagnostic[] = [];
  private readonly seen = new Set<string>();

  add(diagnostic: Diagnostic): void {
    const key = `${diagnostic.file} ${diagnostic.address} ${diagnostic.message}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.list.push(diagnostic);
  }
}
