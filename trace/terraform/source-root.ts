import { resolve as absolutePath, relative } from "node:path";
import type { ModuleSource } from "./blocks";
import type { Configuration, PartOptions, Resource, SourcePart } from "./configuration";
import { computedByData } from "./data-sources";
import { evaluate } from "./evaluate/evaluate";
import { Budget, noFiles, type Scope } from "./evaluate/scope";
import { parseExpression } from "./expression/parse";
import { filesFrom, reason } from "./files";
import { localFolder } from "./local-folder";
import { Module } from "./module";
import type { Shared } from "./module-context";
import { moduleNames } from "./plan-configuration";
import { ProviderNames } from "./provider-names";
import { providersOf } from "./provider-places";
import { type Outputs, remoteValue } from "./remote-outputs";
import { resolveJson } from "./resolve-body";
import { type Diagnostic, SourceError } from "./source-error";
import { placeOfState, type ReadState, type StatePlace, stateThatIsRead } from "./state-place";
import type { Value } from "./value";
import { isWorkspaceName, workspaceNameRule } from "./workspace-name";

/** What one source says, unresolved. */
export interface SourceRoot {
  readonly kind: "stack" | "directory";
  readonly path: string;
  readonly root: ModuleSource;
  /** The folders that were read, by their path. */
  readonly sources: ReadonlyMap<string, ModuleSource>;
  /** What its `tfvars` files set. */
  readonly variables: ReadonlyMap<string, unknown>;
  /** The folders of modules that `terraform init` has fetched, by the names of the calls: `a.b`. */
  readonly fetched: ReadonlyMap<string, string>;
  readonly problems: { readonly list: readonly Diagnostic[]; add(diagnostic: Diagnostic): void };
}

/** The place of a source among others that are read with it. */
export interface Among {
  /** The part's name; empty for the only source. */
  readonly name: string;
  /** What keeps its state in a place, where that is one of the parts. */
  outputsAt(read: ReadState): Outputs | undefined;
}

export const alone: Among = { name: "", outputsAt: () => undefined };

/** A source whose names can be resolved, though nothing was yet. */
export interface OpenSource extends Outputs {
  /** Where its state is kept, where that is known. */
  readonly statePlace: StatePlace | undefined;
  /** The workspace that it is read for, where the caller names it. */
  readonly workspace: string | undefined;
  configuration(): Configuration;
}

/** @throws SourceError when a variable given is not declared, or Terraform refuses the name of the workspace. */
export function openRoot(source: SourceRoot, options: PartOptions = {}, among: Among = alone): OpenSource {
  const { kind, path, root, sources, fetched, problems } = source;
  const { workspace } = options;
  if (workspace !== undefined && !isWorkspaceName(workspace))
    throw new SourceError(`${path}: "${workspace}" is no workspace: ${workspaceNameRule}`);
  const prefix = among.name === "" ? "" : `${among.name}:`;
  const budget = new Budget();
  const nothing: Scope = { lookup: () => undefined, budget, files: noFiles };
  const given = new Map([...source.variables].map(([name, value]) => [name, resolveJson(value, nothing)]));
  for (const [name, text] of Object.entries(options.variables ?? {}))
    given.set(name, variableOf(root, name, text, nothing));

  const shared: Shared = {
    budget,
    compute: (resource, attribute) =>
      /^(terraform_remote_state|tfe_outputs)$/.test(resource.type)
        ? remote(resource, attribute)
        : computedByData(resource, attribute, where, budget),
    sources,
    folderOf: (from, called, address) =>
      localFolder(from, called) ?? fetched.get(moduleNames(address).join(".")),
    files: filesFrom(root.folder),
    root: absolutePath(root.folder),
    workspace,
    relative: (inner) => relativePath(root.folder, inner),
    report: (diagnostic) => problems.add(diagnostic),
  };
  const remote = (data: Resource, attribute: string): Value | undefined => {
    const mayBeAPart = among.name !== "" && data.mode === "data";
    const read = mayBeAPart ? stateThatIsRead(data, root.folder, workspace) : undefined;
    const outputs = read && among.outputsAt(read);
    return (
      outputs &&
      remoteValue(data, attribute, outputs, (message) => {
        const { file, line, address } = data;
        problems.add({ file, ...(line === undefined ? {} : { line }), address, message });
      })
    );
  };
  const module = new Module(shared, root, {
    address: prefix,
    block: { file: path, body: {} },
    input: (name) => (given.has(name) ? () => given.get(name) ?? null : undefined),
    key: null,
    providers: new ProviderNames(prefix),
    depth: 0,
    conditional: undefined,
  });
  const where = providersOf(module, root, options, prefix);
  const part: SourcePart = { name: among.name, kind, path };
  return {
    name: among.name,
    workspace,
    statePlace: placeOfState(root, (value) => module.resolveIn(value)),
    output: (name) => (module.hasOutput(name) ? module.get(name) : undefined),
    configuration: () => ({
      kind,
      path,
      parts: [part],
      resources: [...module.resources()],
      modules: [...module.modules()],
      diagnostics: problems.list,
      ...where,
    }),
  };
}

/** The source alone, resolved. @throws SourceError when a variable given is not declared. */
export function resolveRoot(source: SourceRoot, options: PartOptions = {}): Configuration {
  return openRoot(source, options).configuration();
}

function relativePath(root: string, folder: string): string {
  const path = relative(root, folder);
  if (path === "") return ".";
  return path.startsWith("..") ? path : `./${path}`;
}

function variableOf(root: ModuleSource, name: string, text: string, scope: Scope): Value {
  const declared = root.variables.get(name);
  if (declared === undefined) {
    const names = [...root.variables.keys()].join(", ") || "none";
    throw new SourceError(`the variable "${name}" is not declared in ${root.folder}; declared: ${names}`);
  }
  const type = declared.body.type;
  if (type === undefined || /^(\$\{)?string\}?$/.test(String(type))) return text;
  try {
    return evaluate(parseExpression(text), scope);
  } catch (error) {
    throw new SourceError(`the value of the variable "${name}", ${text}, cannot be read: ${reason(error)}`);
  }
}
