import { listOf } from "../iam/match";
import { routes } from "../iam/routes";
import { matchText } from "../terraform/match-text";
import { isObject, knownText, type Value } from "../terraform/value";
import type { Role } from "../topology/access";
import type { KnownKind } from "../topology/destination-kinds";
import type { Target, Topology } from "../topology/topology";
import type { Finding } from "./finding";
import { found } from "./found";

/** A role of a target that may do everything, or do it to everything. */
export function roleFindings(target: Target, topology: Topology): Finding[] {
  const { kind } = target.destination;
  const role = target.roleArn === null ? undefined : topology.roleOf(target.roleArn);
  if (role === undefined || kind === "other" || kind === "unknown") return [];
  const cause = causeIn(role, kind);
  return cause === null ? [] : [found("role-too-wide", target, cause)];
}

/** What makes roles too wide, by the kind of destination; null where nothing does. */
const causes = new WeakMap<Role, Map<KnownKind, string | null>>();

/** One role may be that of thousands of targets, and have as many policies. */
function causeIn(role: Role, kind: KnownKind): string | null {
  const ofRole = causes.get(role) ?? new Map<KnownKind, string | null>();
  causes.set(role, ofRole);
  const cause = ofRole.has(kind) ? ofRole.get(kind) : causeOf(role, kind);
  ofRole.set(kind, cause ?? null);
  return cause ?? null;
}

function causeOf(role: Role, kind: KnownKind): string | undefined {
  const { actions: needed } = routes[kind];
  for (const { address, document, keptByAws } of role.policies)
    for (const statement of isObject(document) ? listOf(document.get("Statement") ?? []) : []) {
      if (!isObject(statement) || statement.get("Effect") !== "Allow") continue;
      const actions = texts(statement.get("Action"));
      const wide = actions.find((action) => action === "*" || /^[\w-]+:\*$/.test(action));
      if (wide !== undefined) return `${address} allows the action ${wide}`;
      // A condition, such as on ecs:cluster, narrows what "*" stands for.
      const isNarrow = keptByAws === true || statement.has("Condition");
      const delivers = needed.some((action) => actions.some((pattern) => allows(pattern, action)));
      if (delivers && !isNarrow && texts(statement.get("Resource")).includes("*"))
        return `${address} allows ${actions.join(", ")} on every resource`;
    }
  return undefined;
}

function allows(pattern: string, action: string): boolean {
  return matchText(pattern.toLowerCase(), action.toLowerCase(), "like") === true;
}

function texts(value: Value | undefined): string[] {
  return value === undefined ? [] : listOf(value).flatMap((item) => knownText(item) ?? []);
}
