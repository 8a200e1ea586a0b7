import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "@cdktf/hcl2json";
import { isJsonObject, parseJsonObject } from "../json/json-object";
import { DeploymentError } from "./deployment-error";

/** Values of Terraform variables as a user gives them. */
export interface GivenValues {
  /** `NAME=VALUE`, as Terraform's `-var`. */
  readonly vars: readonly string[];
  /** As Terraform's `-var-file`. */
  readonly varFiles: readonly string[];
  /** Holds `TF_VAR_NAME`. */
  readonly env: NodeJS.ProcessEnv;
}

/**
 * The values that a user gives, by Terraform's order: environment, files, `-var`.
 *
 * @param folder the variables that a Terraform folder declares, and those that its own `tfvars` files set: Terraform
 * passes over a value of the environment for another variable, or for one that such a file sets. Default: all count
 * @throws DeploymentError for a file that cannot be read or a `--var` without a name
 */
export async function readGivenValues(
  { vars, varFiles, env }: GivenValues,
  folder?: { readonly declared: ReadonlySet<string>; readonly set: ReadonlySet<string> },
): Promise<Map<string, string>> {
  const values = new Map<string, string>();
  const isDeclared = (name: string) => folder === undefined || folder.declared.has(name);
  for (const [variable, value] of Object.entries(env)) {
    const name = /^TF_VAR_(.+)$/.exec(variable)?.[1];
    if (name !== undefined && value !== undefined && isDeclared(name) && folder?.set.has(name) !== true) {
      values.set(name, value);
    }
  }
  for (const file of varFiles) {
    for (const [name, value] of Object.entries(await readVarFile(file))) {
      if (isDeclared(name)) {
        values.set(name, typeof value === "string" ? value : JSON.stringify(value));
      }
    }
  }
  for (const assignment of vars) {
    const [, name, value] = /^([^=]+)=(.*)$/s.exec(assignment) ?? [];
    if (name === undefined || value === undefined) {
      throw new DeploymentError(`--var "${assignment}" sets nothing: write NAME=VALUE`);
    }
    values.set(name, value);
  }
  return values;
}

/** The same values as arguments of a command line; files by their full path, for commands run elsewhere. */
export function variableArguments({ vars, varFiles }: GivenValues, dashes: "-" | "--"): string[] {
  return [
    ...varFiles.map((file) => `${dashes}var-file=${resolve(file)}`),
    ...vars.map((assignment) => `${dashes}var=${assignment}`),
  ];
}

async function readVarFile(file: string): Promise<Record<string, unknown>> {
  try {
    const text = readFileSync(file, "utf8");
    const values: unknown = file.endsWith(".json") ? parseJsonObject(text) : await parse(file, text);
    return isJsonObject(values) ? values : {};
  } catch (error) {
    throw new DeploymentError(
      `--var-file ${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
