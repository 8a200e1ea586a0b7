import { existsSync } from "node:fs";
import type { SourceOptions } from "../terraform/configuration";
import { isWorkspaceName, workspaceNameRule } from "../terraform/workspace-name";
import { CallError } from "./exit-code";

/** What a call says of all that it reads, and of parts by their names. */
export interface PartValues {
  readonly all: SourceOptions;
  of(part: string): SourceOptions;
  /** The names of parts that something is said of. */
  readonly parts: ReadonlySet<string>;
}

/** The options of a call that give values. */
export interface ValueArguments {
  readonly var?: readonly string[];
  readonly varFile?: readonly string[];
  readonly account?: readonly string[];
  readonly region?: readonly string[];
  readonly workspace?: readonly string[];
}

interface Building {
  readonly variables: Record<string, string>;
  readonly variableFiles: string[];
  accountId?: string;
  region?: string;
  workspace?: string;
}

/**
 * Reads `--account [PART=]ID`, `--region [PART=]NAME`, `--workspace [PART=]NAME`, `--var [PART:]NAME=VALUE` and
 * `--var-file [PART:]FILE`.
 *
 * @throws CallError for one that is written otherwise, or an account, region or workspace that is given twice
 */
export function partValues({
  var: assignments = [],
  varFile: files = [],
  account = [],
  region = [],
  workspace = [],
}: ValueArguments): PartValues {
  const all: Building = { variables: {}, variableFiles: [] };
  const byPart = new Map<string, Building>();
  const at = (part: string | undefined): Building => {
    if (part === undefined) return all;
    const building = byPart.get(part) ?? { variables: {}, variableFiles: [] };
    byPart.set(part, building);
    return building;
  };
  for (const given of account) {
    const [part, id] = split(given);
    if (!/^\d{12}$/.test(id)) throw new CallError(`--account "${given}" is no account: write its 12 digits`);
    once("--account", given, at(part).accountId);
    at(part).accountId = id;
  }
  for (const given of region) {
    const [part, name] = split(given);
    if (!/^[\w-]+$/.test(name)) throw new CallError(`--region "${given}" is no region: write its name`);
    once("--region", given, at(part).region);
    at(part).region = name;
  }
  for (const given of workspace) {
    const [part, name] = split(given);
    // Terraform takes such a name, but here it is a part's that was left out.
    if (name.startsWith("=")) throw new CallError(`--workspace "${given}" names no part before the "="`);
    if (!isWorkspaceName(name))
      throw new CallError(`--workspace "${given}" is no workspace: ${workspaceNameRule}`);
    once("--workspace", given, at(part).workspace);
    at(part).workspace = name;
  }
  for (const assignment of assignments) {
    const [, part, name, value] = /^(?:([^:="]+):)?([^=]+)=(.*)$/s.exec(assignment) ?? [];
    if (name === undefined || value === undefined)
      throw new CallError(`--var "${assignment}" sets nothing: write NAME=VALUE`);
    at(part).variables[name] = value;
  }
  for (const given of files) {
    // A name with a colon in it is a file's, where there is one.
    const [, part, name = given] = existsSync(given) ? [] : (/^([^:]+):(.+)$/s.exec(given) ?? []);
    at(part).variableFiles.push(name);
  }
  return { all, of: (part) => byPart.get(part) ?? {}, parts: new Set(byPart.keys()) };
}

function split(given: string): [part: string | undefined, value: string] {
  const equals = given.lastIndexOf("=");
  return equals < 1 ? [undefined, given] : [given.slice(0, equals), given.slice(equals + 1)];
}

function once(option: string, given: string, before: string | undefined): void {
  if (before !== undefined)
    throw new CallError(
      `${option} ${given}: it is ${before} already; with several sources write ${option} PART=…`,
    );
}
