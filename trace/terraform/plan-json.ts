import { bodies, isJson, type Json } from "./blocks";
import { parseJson } from "./files";
import { type Diagnostic, SourceError } from "./source-error";

/** A resource instance as the JSON of a plan or state has it. */
export interface PlannedInstance {
  readonly address: string;
  readonly moduleAddress: string;
  readonly mode: "managed" | "data";
  readonly type: string;
  readonly name: string;
  readonly index: string | number | undefined;
  readonly values: Json;
  /** True in the places whose value is known only after the apply. */
  readonly unknown: unknown;
}

/** The versions of the format that are read. https://developer.hashicorp.com/terraform/internals/json-format */
const readVersions = /^(0\.[12]|1\.\d+)$/;

/** What a state has where it holds no values, or a plan that changes nothing. */
const besideValues = new Set(["format_version", "terraform_version", "checks", "timestamp"]);

/**
 * Parses the text of a plan or a state.
 *
 * @throws SourceError when it is no JSON: the message names the line, or the command whose output it is.
 */
export function parsePlan(text: string, file: string): unknown {
  try {
    return parseJson(text, file);
  } catch (error) {
    // While it works, "terraform plan -json" prints an object a line.
    if (error instanceof SourceError && /^\{"@level":/.test(text))
      throw new SourceError(
        `${file} is what "terraform plan -json" prints: keep the plan with -out=FILE and give the output of "terraform show -json FILE"`,
      );
    throw error;
  }
}

/**
 * Tells a plan from a state.
 *
 * @throws SourceError when the value is neither, or of a format version that is not known.
 */
export function planKind(json: unknown, file: string): "plan" | "state" {
  if (!isJson(json)) throw new SourceError(`${file} is not the JSON of a Terraform plan or state`);
  const version = json.format_version;
  const isPlan = isJson(json.planned_values) || Array.isArray(json.resource_changes);
  if (typeof version !== "string")
    throw new SourceError(
      `${file} has no "format_version": give the output of "terraform show -json", not the plan or state file itself`,
    );
  if (!readVersions.test(version))
    throw new SourceError(`${file} has the format version "${version}"; 0.1, 0.2 and 1.x are known`);
  if (!isPlan && !isJson(json.values) && "values" in json)
    throw new SourceError(`${file}: "values" is not an object`);
  // What other commands of Terraform print with -json has a format version too.
  const other = Object.keys(json).find((key) => !besideValues.has(key));
  if (!isPlan && !("values" in json) && other !== undefined)
    throw new SourceError(
      `${file} has "${other}" and no "values": give the output of "terraform show -json"`,
    );
  return isPlan ? "plan" : "state";
}

/** What there is to say of a state without values, as Terraform shows one where it finds none. */
export function emptyState(kind: "plan" | "state", json: Json, file: string): Diagnostic[] {
  const isEmpty = kind === "state" && !isJson(json.values);
  return isEmpty ? [{ file, message: "it has no values: Terraform found no state where it ran" }] : [];
}

/** The instances that a plan leaves in place, or that a state has. */
export function instancesOf(json: Json): PlannedInstance[] {
  const found = new Map<string, PlannedInstance>();
  const add = (instance: PlannedInstance | undefined): void => {
    if (instance !== undefined && !found.has(instance.address)) found.set(instance.address, instance);
  };
  const gone = new Set<unknown>();
  for (const change of bodies(json.resource_changes)) {
    const instance = changed(change);
    if (instance === undefined) gone.add(change.address);
    else add(instance);
  }
  const states = [
    json.planned_values,
    isJson(json.prior_state) ? json.prior_state.values : undefined,
    json.values,
  ];
  for (const state of states)
    if (isJson(state))
      // What the plan removes is still in the state before it; of that only data sources count.
      for (const resource of resourcesIn(state.root_module, "", 0))
        if (
          !gone.has(resource.address) &&
          (state === json.planned_values || state === json.values || resource.mode === "data")
        )
          add(resource);
  return [...found.values()];
}

function changed(json: Json): PlannedInstance | undefined {
  const { change } = json;
  if (!isJson(change) || !isJson(change.after)) return undefined;
  return instance(
    json,
    typeof json.module_address === "string" ? json.module_address : "",
    change.after,
    change.after_unknown,
  );
}

const deepestModule = 50;

function* resourcesIn(module: unknown, address: string, depth: number): Generator<PlannedInstance> {
  if (!isJson(module) || depth > deepestModule) return;
  for (const resource of bodies(module.resources)) {
    const values = isJson(resource.values) ? resource.values : {};
    const found = instance(resource, address, values, undefined);
    if (found !== undefined) yield found;
  }
  for (const child of bodies(module.child_modules))
    yield* resourcesIn(child, typeof child.address === "string" ? child.address : address, depth + 1);
}

function instance(
  json: Json,
  moduleAddress: string,
  values: Json,
  unknown: unknown,
): PlannedInstance | undefined {
  const { address, mode, type, name, index } = json;
  if (typeof address !== "string" || typeof type !== "string" || typeof name !== "string") return undefined;
  return {
    address,
    moduleAddress,
    mode: mode === "data" ? "data" : "managed",
    type,
    name,
    index: typeof index === "string" || typeof index === "number" ? index : undefined,
    values,
    unknown,
  };
}
