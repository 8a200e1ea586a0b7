import type { Resource } from "../terraform/configuration";
import { EvaluationError } from "../terraform/evaluate/scope";
import { decodeJson } from "../terraform/functions/json";
import { managedPolicy, policyByArn } from "../terraform/managed-policies";
import { derivedFrom, isList, isObject, referenceOf, textOf, Unknown, type Value } from "../terraform/value";
import type { Role, RolePolicy } from "./access";
import { isApart, isTogether, placeInArn, placeOf } from "./place";
import { blocksOf, itemOf, jsonOf, optional, type Reading } from "./reading";

type Building = Omit<Role, "policies"> & { readonly policies: RolePolicy[] };

/** The roles with all the policies that the source gives them: inline, separate and attached. */
export function readRoles(reading: Reading): Role[] {
  const possible: RolePolicy[] = [];
  const roles = reading.ofType("aws_iam_role").map((resource) => readRole(reading, resource, possible));
  const index = new RoleIndex(reading, roles, possible);
  const managed = managedPolicies(reading);
  for (const resource of reading.ofType("aws_iam_role_policy"))
    index.give(resource, resource.get("role"), {
      ...itemOf(resource),
      document: expanded(reading, resource, "policy"),
    });
  for (const resource of reading.ofType("aws_iam_role_policy_attachment"))
    index.give(
      resource,
      resource.get("role"),
      attached(reading, managed, resource, resource.get("policy_arn")),
    );
  for (const resource of reading.ofType("aws_iam_policy_attachment"))
    for (const role of listOf(optional(resource, "roles")))
      index.give(resource, role, attached(reading, managed, resource, resource.get("policy_arn")));
  for (const resource of reading.ofType("aws_iam_role_policy_attachments_exclusive"))
    for (const arn of listOf(optional(resource, "policy_arns")))
      index.give(resource, resource.get("role_name"), attached(reading, managed, resource, arn));
  for (const role of roles) {
    const resource = reading.identities.resource(role.address);
    if (resource === undefined) continue;
    for (const arn of listOf(optional(resource, "managed_policy_arns")))
      role.policies.push(attached(reading, managed, resource, arn));
  }
  return roles;
}

function readRole(reading: Reading, resource: Resource, possiblePolicies: readonly RolePolicy[]): Building {
  const { identities } = reading;
  const inline = blocksOf(optional(resource, "inline_policy")).map((block) => ({
    ...itemOf(resource),
    document: identities.expand(
      isObject(block) ? inlineDocument(reading, resource, block) : derivedFrom(block),
    ),
  }));
  const policies = inline.filter(({ document }) => document !== null);
  // What a role that is looked up may do is not in the source.
  if (resource.mode === "data")
    policies.push({
      ...itemOf(resource),
      document: new Unknown(`the policies of ${resource.address}`, false),
    });
  return {
    ...itemOf(resource),
    name: identities.expand(resource.get("name")),
    arn: identities.expand(resource.get("arn")),
    trust:
      resource.mode === "data"
        ? new Unknown(`${resource.address}.assume_role_policy`, false)
        : expanded(reading, resource, "assume_role_policy"),
    policies,
    possiblePolicies,
    permissionsBoundary: optional(resource, "permissions_boundary"),
  };
}

function inlineDocument(reading: Reading, role: Resource, block: ReadonlyMap<string, Value>): Value {
  const text = block.get("policy") ?? null;
  if (text === null) return null;
  try {
    return decodeJson(text);
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    reading.report(role, "inline_policy", error.message);
    return new Unknown(`${role.address}.inline_policy`, false);
  }
}

function expanded(reading: Reading, resource: Resource, attribute: string): Value {
  return reading.identities.expand(jsonOf(reading, resource, attribute));
}

function listOf(value: Value): readonly Value[] {
  if (value === null) return [];
  return isList(value) ? value : [value];
}

/** The policies of the source by the text of their ARN. */
function managedPolicies(reading: Reading): ReadonlyMap<string, Resource> {
  return new Map(
    reading
      .ofType("aws_iam_policy")
      .map((resource) => [textOf(reading.identities.expand(resource.get("arn"))), resource]),
  );
}

function attached(
  reading: Reading,
  managed: ReadonlyMap<string, Resource>,
  attachment: Resource,
  given: Value,
): RolePolicy {
  const arn = reading.identities.expand(given);
  const policy = managed.get(textOf(arn));
  const item = itemOf(attachment);
  if (policy?.has("policy")) return { ...item, document: expanded(reading, policy, "policy") };
  const ofAws = typeof arn === "string" ? managedPolicy(arn) : undefined;
  if (ofAws !== undefined) return { ...item, document: ofAws, keptByAws: true };
  const byArn = typeof arn === "string" ? policyByArn(arn) : undefined;
  if (byArn !== undefined) return { ...item, document: byArn };
  return {
    ...item,
    document: new Unknown(typeof arn === "string" ? `the policy ${arn}` : referenceOf(given), false),
  };
}

/** Finds the role that a policy names: by its name, which `id` is too. */
class RoleIndex {
  private readonly byName = new Map<string, Building[]>();

  constructor(
    private readonly reading: Reading,
    roles: readonly Building[],
    private readonly possible: RolePolicy[],
  ) {
    for (const role of roles)
      this.byName.set(textOf(role.name), [...(this.byName.get(textOf(role.name)) ?? []), role]);
  }

  /**
   * A policy of a role whose name is not known may be any one's. Of roles with one name it is given to that of its
   * account.
   */
  give(resource: Resource, given: Value, policy: RolePolicy): void {
    const name = this.reading.identities.expand(given);
    const text = textOf(name).replace(/^\/.*\//, "");
    const named = this.byName.get(text);
    if (named !== undefined)
      for (const role of this.ofAccount(resource, given, named)) role.policies.push(policy);
    else if (typeof name !== "string") this.possible.push({ ...policy, conditional: referenceOf(given) });
  }

  private ofAccount(resource: Resource, given: Value, named: readonly Building[]): readonly Building[] {
    if (named.length === 1) return named;
    const address = given instanceof Unknown ? given.of?.address : undefined;
    const referredTo = named.filter((role) => role.address === address);
    if (referredTo.length > 0) return referredTo;
    const place = { ...placeOf(resource, this.reading.configuration), region: "" };
    const together = named.filter(({ arn }) => isTogether(placeInArn(arn), place));
    return together.length > 0 ? together : named.filter(({ arn }) => !isApart(placeInArn(arn), place));
  }
}
