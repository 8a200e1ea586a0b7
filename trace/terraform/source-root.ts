import { resolve as absolutePath, relative } from "node:path";
import type { ModuleSource } from "./blocks";
import type { Configuration, SourceOptions } from "./configuration";
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
import { resolveJson } from "./resolve-body";
import { type Diagnostic, SourceError } from "./source-error";
import type { Value } from "./value";

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

/** @throws SourceError when a variable given is not declared. */
export function resolveRoot(source: SourceRoot, options: SourceOptions = {}): Configuration {
  const { kind, path, root, sources, fetched, problems } = source;
  const budget = new Budget();
  const nothing: Scope = { lookup: () => undefined, budget, files: noFiles };
  const given = new Map([...source.variables].map(([name, value]) => [name, resolveJson(value, nothing)]));
  for (const [name, text] of Object.entries(options.variables ?? {}))
    given.set(name, variableOf(root, name, text, nothing));

  const shared: Shared = {
    budget,
    compute: (resource, attribute) => computedByData(resource, attribute, where, budget),
    sources,
    folderOf: (from, called, address) =>
      localFolder(from, called) ?? fetched.get(moduleNames(address).join(".")),
    files: filesFrom(root.folder),
    root: absolutePath(root.folder),
    relative: (inner) => relativePath(root.folder, inner),
    report: (diagnostic) => problems.add(diagnostic),
  };
  const module = new Module(shared, root, {
    address: "",
    block: { file: path, body: {} },
    input: (name) => (given.has(name) ? () => given.get(name) ?? null : undefined),
    key: null,
    providers: new ProviderNames(),
    depth: 0,
    conditional: undefined,
  });
  const where = providersOf(module, root, options);
  return {
    kind,
    path,
    resources: [...module.resources()],
    modules: [...module.modules()],
    diagnostics: problems.list,
    ...where,
  };
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
