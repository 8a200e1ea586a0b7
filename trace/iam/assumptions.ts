import { isJson, type Json } from "../terraform/blocks";
import { readJson } from "../terraform/files";
import { fromJson } from "../terraform/functions/json";
import { withoutPart } from "../terraform/part-address";
import { SourceError } from "../terraform/source-error";
import { concatenate, isList, isObject, Unknown, type Value } from "../terraform/value";
import type { Policy } from "./decide";

/** A policy that holds outside the source. */
export interface AssumedPolicy extends Policy {
  /** The ARN, with `*` and `?`, or the reference of what it is on. */
  readonly on: Value;
}

/** What the user states of the account beyond the source. */
export interface Assumptions {
  readonly resourcePolicies: readonly AssumedPolicy[];
  readonly rolePolicies: readonly AssumedPolicy[];
}

export const noAssumptions: Assumptions = { resourcePolicies: [], rolePolicies: [] };

const keys = new Set(["version", "resourcePolicies", "rolePolicies"]);

/**
 * Reads a file of assumptions:
 *
 * ```json
 * {
 *   "version": 1,
 *   "resourcePolicies": [{ "resource": "arn:aws:sqs:us-east-1:111122223333:alerts", "policy": { "Statement": [] } }],
 *   "rolePolicies": [{ "role": "${var.role_arn}", "policy": { "Statement": [] } }]
 * }
 * ```
 *
 * `resource` is the ARN of a queue, topic, function, key or bus, or `*` for a policy of CloudWatch Logs, which holds
 * for the account; `role` is a role's ARN. Both, and the strings in a policy, may hold `*` and references of the
 * source, such as `${var.queue_arn}`, of several sources `${network:var.queue_arn}`. A role's `policy` stands for all that it may do.
 *
 * @throws SourceError when the file cannot be read or has another form; the message names the key.
 */
export function readAssumptions(file: string): Assumptions {
  return parseAssumptions(readJson(file), file);
}

/** @throws SourceError when the value has another form. */
export function parseAssumptions(json: unknown, file: string): Assumptions {
  if (!isJson(json)) throw new SourceError(`${file} is not a JSON object`);
  if (json.version !== 1)
    throw new SourceError(`${file}: "version" is ${JSON.stringify(json.version)}; only 1 is known`);
  const unknown = Object.keys(json).find((key) => !keys.has(key));
  if (unknown !== undefined)
    throw new SourceError(`${file}: "${unknown}" is not known; allowed: ${[...keys].join(", ")}`);
  return {
    resourcePolicies: policiesOf(json, "resourcePolicies", "resource", file),
    rolePolicies: policiesOf(json, "rolePolicies", "role", file),
  };
}

function policiesOf(json: Json, list: string, on: string, file: string): AssumedPolicy[] {
  const entries = json[list] ?? [];
  if (!Array.isArray(entries)) throw new SourceError(`${file}: "${list}" is not a list`);
  return entries.map((entry: unknown, index) => {
    const at = `${file}: ${list}[${index}]`;
    if (!isJson(entry)) throw new SourceError(`${at} is not an object`);
    const name = entry[on];
    if (typeof name !== "string") throw new SourceError(`${at}.${on} is not a string`);
    if (!isJson(entry.policy)) throw new SourceError(`${at}.policy is not an object`);
    if (!("Statement" in entry.policy)) throw new SourceError(`${at}.policy has no "Statement"`);
    return { address: at, on: withReferences(name), document: withReferences(fromJson(entry.policy)) };
  });
}

/** References in strings, `${...}`, as the source has them. */
function withReferences(value: Value): Value {
  if (typeof value === "string")
    return concatenate(
      value.split(/\$\{([^}]*)\}/).map((part, index) => (index % 2 === 0 ? part : named(part))),
    );
  if (isList(value)) return value.map(withReferences);
  if (isObject(value)) return new Map([...value].map(([key, item]) => [key, withReferences(item)]));
  return value;
}

function named(reference: string): Unknown {
  const [, address, attribute] =
    /^((?:[^:"[]+:)?(?:module\.[^.]+\.)*(?:data\.)?\w+\.[^.]+)\.(\w+)$/.exec(reference) ?? [];
  const isResource =
    address !== undefined && attribute !== undefined && !/^(var|local|module)\./.test(withoutPart(reference));
  return new Unknown(reference, true, isResource ? { address, attribute } : undefined);
}
