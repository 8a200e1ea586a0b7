import { resolve as absolutePath } from "node:path";
import type { ModuleSource } from "./blocks";
import type { Resource } from "./configuration";
import { isList, isObject, knownText, type ObjectValue, Unknown, type Value } from "./value";

/** Where a state is kept, as text: two configurations with one text keep their states in one place. */
export type StatePlace = string;

/** The state that a data source reads. */
export interface ReadState {
  readonly place: StatePlace;
  /** The workspace whose state it is; undefined where that is the reader's own, which the caller does not name. */
  readonly workspace: string | undefined;
}

/** Whether a state of a place is the one that is read, where `workspace` is what the caller says of its part. */
export function isStateRead(
  {
    statePlace,
    workspace,
  }: { readonly statePlace: StatePlace | undefined; readonly workspace: string | undefined },
  read: ReadState,
): boolean {
  // HCP Terraform's places have the name of the workspace in them.
  const isOfWorkspace = workspace === undefined || workspace === read.workspace || isCloud(read.place);
  return statePlace === read.place && isOfWorkspace;
}

/**
 * The settings that tell one state from another, with their defaults; one without a default must be known.
 * https://developer.hashicorp.com/terraform/language/backend
 */
const telling: Readonly<Record<string, Readonly<Record<string, string | undefined>>>> = {
  azurerm: { storage_account_name: undefined, container_name: undefined, key: undefined },
  consul: { path: undefined },
  cos: { bucket: undefined, prefix: "", key: "terraform.tfstate" },
  gcs: { bucket: undefined, prefix: "" },
  http: { address: undefined },
  kubernetes: { secret_suffix: undefined, namespace: "default" },
  oci: { bucket: undefined, namespace: undefined, key: "terraform.tfstate" },
  oss: { bucket: undefined, prefix: "env:", key: "terraform.tfstate" },
  pg: { conn_str: undefined, schema_name: "terraform_remote_state" },
  s3: { bucket: undefined, key: undefined },
};

/** Where the state of a root module is kept; undefined where its files do not say, as with `-backend-config`. */
export function placeOfState(
  { backend, folder }: ModuleSource,
  resolve: (value: unknown) => Value,
): StatePlace | undefined {
  if (backend === undefined) return placeOf("local", new Map(), folder);
  const settings = resolve(backend.body);
  return placeOf(backend.type, isObject(settings) ? settings : new Map(), folder);
}

/**
 * Which state a data source reads, `terraform_remote_state` or HCP Terraform's `tfe_outputs`: undefined where that is
 * not known. A workspace other than the reader's own is a state that no part stands for.
 *
 * @param folder the reader's root folder, from which a local path goes out
 * @param own the reader's workspace, where the caller names it
 */
export function stateThatIsRead(data: Resource, folder: string, own?: string): ReadState | undefined {
  if (data.type === "tfe_outputs") {
    const [organization, named] = [data.get("organization"), data.get("workspace")].map(knownText);
    const place = cloudPlace(organization, named);
    return place === undefined ? undefined : { place, workspace: named };
  }
  const backend = knownText(data.get("backend"));
  const given = data.has("config") ? data.get("config") : new Map<string, Value>();
  const [config] = isList(given) ? given : [given];
  if (backend === undefined || !isObject(config)) return undefined;
  const workspace = data.has("workspace") ? data.get("workspace") : "default";
  const place = isOwn(workspace, own) ? placeOf(backend, config, folder) : undefined;
  return place === undefined ? undefined : { place, workspace: knownText(workspace) };
}

function isOwn(workspace: Value, own: string | undefined): boolean {
  return workspace instanceof Unknown
    ? workspace.exact && workspace.reference === "terraform.workspace"
    : workspace === "default" || workspace === own;
}

function placeOf(type: string, settings: ObjectValue, folder: string): StatePlace | undefined {
  const setting = (name: string): string | undefined => knownText(settings.get(name));
  if (type === "local") {
    const path = settings.has("path") ? setting("path") : "terraform.tfstate";
    return path === undefined ? undefined : `local ${absolutePath(folder, path)}`;
  }
  if (type === "remote" || type === "cloud") {
    const given = settings.get("workspaces") ?? null;
    const [workspaces] = isList(given) ? given : [given];
    return cloudPlace(
      setting("organization"),
      isObject(workspaces) ? knownText(workspaces.get("name")) : undefined,
    );
  }
  const names = Object.hasOwn(telling, type) ? telling[type] : undefined;
  if (names === undefined) return undefined;
  const values = Object.entries(names).map(([name, fallback]) =>
    (settings.get(name) ?? null) === null ? fallback : setting(name),
  );
  return values.includes(undefined) ? undefined : `${type} ${JSON.stringify(values)}`;
}

function isCloud(place: StatePlace): boolean {
  return place.startsWith("cloud ");
}

function cloudPlace(organization: string | undefined, workspace: string | undefined): StatePlace | undefined {
  return organization === undefined || workspace === undefined
    ? undefined
    : `cloud ${JSON.stringify([organization, workspace])}`;
}
