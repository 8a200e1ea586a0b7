import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isJsonObject, type JsonObject, parseJsonObject } from "../json/json-object";
import { withoutOwnCredentials } from "./provider-credentials";

const CROSS_STACK = /^cross-stack-reference-input-(.+)$/;

/**
 * Lets a synthesized stack keep its state in the rehearsal's own folder, whatever backend it has: the real state is
 * neither read nor written. References to other stacks read the state that the rehearsal makes of those. Its AWS
 * providers lose the credentials that they name.
 *
 * @param file the stack's `cdk.tf.json`
 */
export function keepStateIn(stateFolder: string, stack: string, file: string): void {
  const json = withoutOwnCredentials(parseJsonObject(readFileSync(file, "utf8")));
  const terraform: JsonObject = isJsonObject(json.terraform) ? { ...json.terraform } : {};
  delete terraform.cloud;
  terraform.backend = { local: { path: statePath(stateFolder, stack) } };
  const data: JsonObject = isJsonObject(json.data) ? { ...json.data } : {};
  if (isJsonObject(data.terraform_remote_state)) {
    const states = Object.entries(data.terraform_remote_state).map(([name, state]) => {
      const other = CROSS_STACK.exec(name)?.[1];
      return [name, other === undefined ? state : localState(state, statePath(stateFolder, other))];
    });
    data.terraform_remote_state = Object.fromEntries(states);
  }
  writeFileSync(
    file,
    JSON.stringify({ ...json, terraform, ...(json.data === undefined ? {} : { data }) }, null, 2),
  );
}

function localState(state: unknown, path: string): JsonObject {
  const { workspace: _, ...rest } = isJsonObject(state) ? state : {};
  return { ...rest, backend: "local", config: { path } };
}

function statePath(folder: string, stack: string): string {
  return join(folder, `${stack}.tfstate`);
}
