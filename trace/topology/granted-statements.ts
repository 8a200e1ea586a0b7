import type { Resource } from "../terraform/configuration";
import { derivedFrom, isList, isObject, knownText, Unknown, type Value } from "../terraform/value";
import { blockOf, fieldOf, optional } from "./reading";

/** The statement that `aws lambda add-permission` writes. */
export function permission(resource: Resource, on: Value): Value {
  const conditions = new Map<string, Value>();
  if (optional(resource, "source_arn") !== null)
    conditions.set("ArnLike", new Map([["AWS:SourceArn", resource.get("source_arn")]]));
  if (optional(resource, "source_account") !== null)
    conditions.set("StringEquals", new Map([["AWS:SourceAccount", resource.get("source_account")]]));
  if (optional(resource, "principal_org_id") !== null)
    conditions.set(
      "StringEquals",
      new Map([
        ...entries(conditions.get("StringEquals")),
        ["aws:PrincipalOrgID", resource.get("principal_org_id")],
      ]),
    );
  return statement(resource.get("action"), principalOf(resource.get("principal")), on, conditions);
}

function entries(value: Value | undefined): [string, Value][] {
  return isObject(value) ? [...value] : [];
}

/** A principal as a permission has it: a service, an account, or all. */
function principalOf(principal: Value): Value {
  const text = knownText(principal);
  if (text === "*") return "*";
  if (text === undefined) return derivedFrom(principal);
  return new Map([[text.endsWith(".amazonaws.com") ? "Service" : "AWS", text]]);
}

function statement(
  action: Value,
  principal: Value,
  resource: Value,
  conditions: ReadonlyMap<string, Value> | Unknown,
): Value {
  const result = new Map<string, Value>([
    ["Effect", "Allow"],
    ["Action", action],
    ["Principal", principal],
    ["Resource", resource],
  ]);
  if (conditions instanceof Unknown || conditions.size > 0) result.set("Condition", conditions);
  return new Map([["Statement", [result]]]);
}

/** The statement that a grant of a key stands for. */
export function grant(resource: Resource): Value {
  const operations = optional(resource, "operations");
  const actions = Array.isArray(operations)
    ? operations.map((name: Value) => `kms:${knownText(name) ?? "?"}`)
    : operations;
  const grantee = new Map([["AWS", resource.get("grantee_principal")]]);
  const constraints = optional(resource, "constraints");
  const isFree = constraints === null || (isList(constraints) && constraints.length === 0);
  return statement(
    actions,
    grantee,
    "*",
    isFree ? new Map() : new Unknown(`${resource.address}.constraints`, false),
  );
}

/** The statement that `aws events put-permission` writes. */
export function busPermission(resource: Resource, on: Value): Value {
  const action = resource.has("action") ? resource.get("action") : "events:PutEvents";
  const condition = blockOf(resource, "condition");
  const conditions = new Map<string, Value>();
  if (condition !== undefined) {
    const test = knownText(fieldOf(condition, "type")) ?? "StringEquals";
    const key = knownText(fieldOf(condition, "key")) ?? "aws:PrincipalOrgID";
    conditions.set(test, new Map([[key, fieldOf(condition, "value")]]));
  }
  return statement(action, principalOf(resource.get("principal")), on, conditions);
}
