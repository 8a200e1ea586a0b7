import { join } from "node:path";
import { addFile, emptyModule, headerLines, type Json, type ModuleSource } from "./blocks";
import { fetchedModules } from "./fetched-modules";
import { filesIn, parseJson, readText } from "./files";
import { parseHcl } from "./hcl";
import { localFolder } from "./local-folder";
import { type Diagnostic, SourceError } from "./source-error";
import { readVariables } from "./variable-files";

/** Files read before this many in one run would be no Terraform that a person keeps. */
const mostFolders = 1_000;

/** A root folder with the modules that it calls, as far as they are at hand, unresolved. */
export interface Folders {
  readonly root: ModuleSource;
  readonly sources: ReadonlyMap<string, ModuleSource>;
  /** What the root's `tfvars` files set. */
  readonly variables: ReadonlyMap<string, unknown>;
  /** The folders of modules that `terraform init` has fetched, by the names of the calls: `a.b`. */
  readonly fetched: ReadonlyMap<string, string>;
}

/**
 * Reads a Terraform folder and the modules that it calls: by their relative `source`, or where `terraform init` has
 * put them. A file that cannot be read or parsed is reported, and the others are read.
 *
 * @throws SourceError when the folder has no Terraform, or all of it is unreadable.
 */
export async function readFolders(
  folder: string,
  report: (diagnostic: Diagnostic) => void,
): Promise<Folders> {
  const root = await readFolder(folder, report);
  if (root === undefined)
    throw new SourceError(
      filesIn(folder).includes("terragrunt.hcl")
        ? `${folder} is Terragrunt's, which fetches the Terraform: name the plan that "terragrunt show -json" gives`
        : `${folder} has no Terraform: no file ends in .tf, .tf.json or .tofu. Name a folder that has.`,
    );
  const sources = new Map([[folder, root]]);
  const add = async (inner: string, at: Pick<Diagnostic, "file" | "line">): Promise<void> => {
    if (sources.has(inner) || sources.size >= mostFolders) return;
    try {
      const found = await readFolder(inner, report);
      if (found !== undefined) sources.set(inner, found);
      else report({ ...at, message: `the module's folder ${inner} has no Terraform` });
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      report({ ...at, message: error.message });
    }
  };
  const { file, modules: fetched } = fetchedModules(folder, report);
  for (const inner of fetched.values()) await add(inner, { file });
  for (const module of sources.values())
    for (const call of module.modules.values()) {
      const inner = localFolder(module.folder, call.body.source);
      const line = call.line === undefined ? {} : { line: call.line };
      if (inner !== undefined) await add(inner, { file: call.file, ...line });
    }
  return { root, sources, variables: await readVariables(folder, report), fetched };
}

const configuration = /\.(tf|tofu)(\.json)?$/;

async function readFolder(
  folder: string,
  report: (diagnostic: Diagnostic) => void,
): Promise<ModuleSource | undefined> {
  const all = new Set(filesIn(folder).filter((file) => configuration.test(file) && !/^[.#~]|~$/.test(file)));
  // OpenTofu takes x.tofu for x.tf.
  const files = [...all].filter(
    (file) => !all.has(file.replace(/\.tf(?=\.json$|$)/, ".tofu")) || /\.tofu/.test(file),
  );
  if (files.length === 0) return undefined;
  const module = emptyModule(folder);
  // Override files are merged over the others, in their order.
  const ordered = [...files.filter((file) => !isOverride(file)), ...files.filter(isOverride)];
  let read = 0;
  for (const file of ordered.map((name) => join(folder, name))) {
    try {
      const text = readText(file);
      if (file.endsWith(".json"))
        addFile(module, file, parseJson(text, file), () => undefined, isOverride(file), report);
      else {
        const lines = headerLines(text);
        for (const content of await parseInParts(file, text))
          addFile(module, file, content, lines, isOverride(file), report);
      }
      read++;
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      report({ file, message: error.message });
      if (read === 0 && file === ordered.map((name) => join(folder, name)).at(-1)) throw error;
    }
  }
  return module;
}

function isOverride(file: string): boolean {
  return /(^|[/_])override\.(tf|tofu)(\.json)?$/.test(file);
}

/** Text longer than this is parsed in parts, in characters: the parser takes hundreds of times its size in memory. */
const longestPart = 100_000;

/** The blocks of a long file in parts, or the whole where it cannot be divided. */
async function parseInParts(file: string, text: string): Promise<Json[]> {
  const parts: string[] = [""];
  if (text.length > longestPart)
    for (const block of text.split(/(?<=\n\}\n)(?=[a-z]+ )/)) {
      if ((parts.at(-1) ?? "").length + block.length > longestPart) parts.push("");
      parts[parts.length - 1] += block;
    }
  if (parts.length === 1) return [await parseHcl(file, text)];
  try {
    const contents: Json[] = [];
    for (const part of parts) contents.push(await parseHcl(file, part));
    return contents;
  } catch (error) {
    // A division within a heredoc, or a mistake, whose line only the whole tells.
    if (error instanceof SourceError) return [await parseHcl(file, text)];
    throw error;
  }
}
