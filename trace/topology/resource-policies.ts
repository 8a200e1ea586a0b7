import type { Resource } from "../terraform/configuration";
import {
  concatenate,
  derivedFrom,
  isObject,
  knownText,
  Template,
  textOf,
  Unknown,
  type Value,
} from "../terraform/value";
import { arnOf, busName } from "./arn-shapes";
import { keyArn } from "./kms-keys";
import { blockOf, fieldOf, itemOf, jsonOf, optional, type Reading } from "./reading";
import type { PolicyService, ResourcePolicy } from "./topology";

/** Everything in the source that grants access to a resource from the resource's side. */
export function readResourcePolicies(reading: Reading): ResourcePolicy[] {
  const found: ResourcePolicy[] = [];
  const add = (
    resource: Resource,
    service: PolicyService,
    on: Value,
    document: Value,
    whole: boolean,
  ): void => {
    const { identities } = reading;
    const item = itemOf(resource);
    found.push({
      ...item,
      service,
      on: identities.expand(on),
      document: identities.expand(document),
      whole,
      resource,
    });
  };
  const managed = (type: string): readonly Resource[] =>
    reading.ofType(type).filter(({ mode }) => mode === "managed");

  for (const resource of managed("aws_cloudwatch_log_resource_policy"))
    add(
      resource,
      "logs",
      optional(resource, "resource_arn"),
      jsonOf(reading, resource, "policy_document"),
      false,
    );
  for (const resource of managed("aws_sqs_queue_policy"))
    add(
      resource,
      "sqs",
      queueArn(reading, resource, resource.get("queue_url")),
      jsonOf(reading, resource, "policy"),
      true,
    );
  for (const resource of managed("aws_sns_topic_policy"))
    add(resource, "sns", resource.get("arn"), jsonOf(reading, resource, "policy"), true);
  for (const resource of managed("aws_kms_key_policy"))
    add(
      resource,
      "kms",
      keyArn(reading, resource, resource.get("key_id")),
      jsonOf(reading, resource, "policy"),
      true,
    );
  for (const resource of managed("aws_kms_grant"))
    add(resource, "kms", keyArn(reading, resource, resource.get("key_id")), grant(resource), false);
  for (const resource of managed("aws_lambda_permission"))
    add(
      resource,
      "lambda",
      functionArn(reading, resource),
      permission(resource, functionArn(reading, resource)),
      false,
    );
  for (const resource of managed("aws_cloudwatch_event_bus_policy"))
    add(resource, "events", busArn(reading, resource), jsonOf(reading, resource, "policy"), true);
  for (const resource of managed("aws_cloudwatch_event_permission"))
    add(
      resource,
      "events",
      busArn(reading, resource),
      busPermission(resource, busArn(reading, resource)),
      false,
    );
  const separate = new Set(found.filter(({ whole }) => whole).map(({ on }) => textOf(on)));
  const applied = /plan|state/.test(reading.configuration.kind);
  for (const [type, service] of [
    ["aws_sqs_queue", "sqs"],
    ["aws_sns_topic", "sns"],
    ["aws_kms_key", "kms"],
  ] as const)
    for (const resource of managed(type)) {
      if (!isSet(resource, "policy")) continue;
      // What is applied shows a separate policy as the resource's own too.
      const arn = resource.get("arn");
      if (applied && separate.has(textOf(reading.identities.expand(arn)))) continue;
      add(resource, service, arn, jsonOf(reading, resource, "policy"), true);
    }
  return found;
}

function isSet(resource: Resource, attribute: string): boolean {
  const value = optional(resource, attribute);
  return value !== null && value !== "";
}

/** A queue's URL: a stand-in for AWS has another host, without the region. */
const queueUrl = /^https?:\/\/(?:sqs\.([\w-]+)\.)?[^/]+\/(\d{12})\/([^/]+)$/;

/** The ARN of the queue that a URL names. */
export function queueArn(reading: Reading, policy: Resource, url: Value): Value {
  if (url instanceof Unknown && url.of && /^(id|url|arn)$/.test(url.of.attribute)) return sibling(url, "arn");
  const expanded = reading.identities.expand(url);
  const parts = expanded instanceof Template ? [...expanded.parts] : [expanded];
  const literal = typeof expanded === "string" ? queueUrl.exec(expanded) : null;
  if (literal !== null) {
    const [, region, account = "", name = ""] = literal;
    const at = asText(region ?? reading.configuration.region(policy.provider));
    return concatenate(["arn:aws:sqs:", at, `:${account}:${name}`]);
  }
  const last = parts.at(-1);
  const name = typeof last === "string" && parts.length > 1 ? /^.*\/([^/]+)$/.exec(last)?.[1] : undefined;
  // A URL built by hand names the queue last; its region and account are those that it is built from.
  if (name === undefined || parts[0] !== "https://sqs.") return derivedFrom(expanded);
  return handBuilt(parts, name) ?? arnOf(policy, reading.configuration, "sqs", name);
}

function handBuilt(parts: readonly Value[], name: string): Value | undefined {
  const [, region, , account] = parts;
  return region instanceof Unknown && account instanceof Unknown && parts.length === 5
    ? concatenate(["arn:aws:sqs:", region, ":", account, ":", name])
    : undefined;
}

function sibling(value: Unknown, attribute: string): Value {
  if (value.of === undefined) return value;
  const { address } = value.of;
  return new Unknown(`${address}.${attribute}`, true, { address, attribute });
}

/** A function is named by its name, its ARN or a part of it; a qualifier names a version or an alias. */
function functionArn(reading: Reading, permission: Resource): Value {
  const given = permission.get("function_name");
  const name = reading.identities.expand(given);
  const qualifier = optional(permission, "qualifier");
  const start = name instanceof Template ? name.parts[0] : name;
  const isArn =
    (typeof start === "string" && start.startsWith("arn:")) ||
    (given instanceof Unknown && /arn$/.test(given.of?.attribute ?? ""));
  const arn = isArn ? name : arnOf(permission, reading.configuration, "lambda", "function:", name);
  return qualifier === null ? arn : concatenate([asText(arn), ":", asText(qualifier)]);
}

function asText(value: Value): string | Unknown | Template {
  return value instanceof Unknown || value instanceof Template
    ? value
    : (knownText(value) ?? derivedFrom(value));
}

/** The statement that `aws lambda add-permission` writes. */
function permission(resource: Resource, on: Value): Value {
  const conditions = new Map<string, Value>();
  if (isSet(resource, "source_arn"))
    conditions.set("ArnLike", new Map([["AWS:SourceArn", resource.get("source_arn")]]));
  if (isSet(resource, "source_account"))
    conditions.set("StringEquals", new Map([["AWS:SourceAccount", resource.get("source_account")]]));
  if (isSet(resource, "principal_org_id"))
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
  conditions: ReadonlyMap<string, Value>,
): Value {
  const result = new Map<string, Value>([
    ["Effect", "Allow"],
    ["Action", action],
    ["Principal", principal],
    ["Resource", resource],
  ]);
  if (conditions.size > 0) result.set("Condition", conditions);
  return new Map([["Statement", [result]]]);
}

function grant(resource: Resource): Value {
  const operations = optional(resource, "operations");
  const actions = Array.isArray(operations)
    ? operations.map((name: Value) => `kms:${knownText(name) ?? "?"}`)
    : operations;
  return statement(actions, new Map([["AWS", resource.get("grantee_principal")]]), "*", new Map());
}

function busArn(reading: Reading, resource: Resource): Value {
  const given = resource.has("event_bus_name") ? resource.get("event_bus_name") : "default";
  return arnOf(
    resource,
    reading.configuration,
    "events",
    "event-bus/",
    reading.identities.expand(busName(given)),
  );
}

function busPermission(resource: Resource, on: Value): Value {
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
