import { listOf } from "../iam/match";
import { routes } from "../iam/routes";
import { isObject, knownText, type Value } from "../terraform/value";
import type { Target, Topology } from "../topology/topology";
import type { Finding } from "./finding";
import { found } from "./found";

/** A role of a target that may do everything, or do it to everything. */
export function roleFindings(target: Target, topology: Topology): Finding[] {
  const { kind } = target.destination;
  const role = target.roleArn === null ? undefined : topology.roleOf(target.roleArn);
  if (role === undefined || kind === "other" || kind === "unknown") return [];
  const services = new Set(routes[kind].actions.map(serviceOf));
  for (const { address, document } of role.policies)
    for (const statement of isObject(document) ? listOf(document.get("Statement") ?? []) : []) {
      if (!isObject(statement) || statement.get("Effect") !== "Allow") continue;
      const actions = texts(statement.get("Action"));
      const wide = actions.find((action) => action === "*" || /^[\w-]+:\*$/.test(action));
      if (wide !== undefined) return [found("role-too-wide", target, `${address} allows the action ${wide}`)];
      const isOfRoute = actions.some((action) => services.has(serviceOf(action)));
      if (isOfRoute && texts(statement.get("Resource")).includes("*"))
        return [found("role-too-wide", target, `${address} allows ${actions.join(", ")} on every resource`)];
    }
  return [];
}

function serviceOf(action: string): string {
  return action.replace(/:.*$/, "").toLowerCase();
}

function texts(value: Value | undefined): string[] {
  return value === undefined ? [] : listOf(value).flatMap((item) => knownText(item) ?? []);
}
