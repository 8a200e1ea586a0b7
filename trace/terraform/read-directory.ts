import { resolve as absolutePath, join, relative } from "node:path";
import { addFile, emptyModule, type ModuleSource } from "./blocks";
import type { Configuration, SourceOptions } from "./configuration";
import { computedByData } from "./data-sources";
import { evaluate } from "./evaluate/evaluate";
import { Budget, noFiles, type Scope } from "./evaluate/scope";
import { parseExpression } from "./expression/parse";
import { filesFrom, readJson, reason } from "./files";
import { localFolder, readFolders } from "./folder";
import { Module } from "./module";
import type { Shared } from "./module-context";
import { ProviderNames } from "./provider-names";
import { resolveJson } from "./resolve-body";
import { type Diagnostic, SourceError } from "./source-error";
import { isList, Unknown, type Value } from "./value";

/**
 * Reads a Terraform folder: `*.tf`, `*.tf.json`, its `tfvars`, and the modules that it calls by a relative path.
 *
 * @throws SourceError when it has no Terraform, cannot be read, or a variable given is not declared.
 */
export async function readDirectory(folder: string, options: SourceOptions = {}): Promise<Configuration> {
  const problems = new Problems();
  const report = (diagnostic: Diagnostic): void => problems.add(diagnostic);
  const { root, sources, variables } = await readFolders(folder, report);
  return resolve("directory", folder, root, sources, variables, options, problems);
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
  const root = emptyModule(join(file, ".."));
  addFile(root, file, json, () => undefined);
  return resolve("stack", file, root, new Map([[root.folder, root]]), new Map(), options, new Problems());
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

function resolve(
  kind: "stack" | "directory",
  path: string,
  root: ModuleSource,
  sources: ReadonlyMap<string, ModuleSource>,
  fileVariables: ReadonlyMap<string, unknown>,
  options: SourceOptions,
  problems: Problems,
): Configuration {
  const budget = new Budget();
  const nothing: Scope = { lookup: () => undefined, budget, files: noFiles };
  const given = new Map([...fileVariables].map(([name, value]) => [name, resolveJson(value, nothing)]));
  for (const [name, text] of Object.entries(options.variables ?? {}))
    given.set(name, variableOf(root, name, text, nothing));

  const shared: Shared = {
    budget,
    compute: (resource, attribute) => computedByData(resource, attribute, where, budget),
    sources,
    folderOf: (from, source) => localFolder(from, source),
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

/** What is known of the regions and accounts of the AWS provider's configurations. */
function providersOf(
  module: Module,
  root: ModuleSource,
  options: SourceOptions,
): Pick<Configuration, "region" | "account"> {
  const configured = (name: string, attribute: string): Value => {
    const found = root.providers.find(({ name: type, body }) => {
      const alias = body.alias;
      return type === "aws" && (typeof alias === "string" ? `aws.${alias}` : "aws") === name;
    });
    const value = found?.body[attribute];
    return value === undefined ? null : module.resolveIn(value);
  };
  return {
    region: (name = "aws") => {
      const given = name === "aws" ? options.region : undefined;
      const region = given ?? configured(name, "region");
      return region === null ? new Unknown(`the region of provider ${name}`) : region;
    },
    account: (name = "aws") => {
      const given = name === "aws" ? options.accountId : undefined;
      const allowed = given ?? configured(name, "allowed_account_ids");
      if (typeof allowed === "string") return allowed;
      const [only, ...others] = isList(allowed) ? allowed : [];
      return typeof only === "string" && others.length === 0
        ? only
        : new Unknown(`the account of provider ${name}`);
    },
  };
}
