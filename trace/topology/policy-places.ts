import type { Resource } from "../terraform/configuration";
import { concatenate, derivedFrom, knownText, Template, Unknown, type Value } from "../terraform/value";
import { arnOf } from "./arn-shapes";
import { busName } from "./bus-name";
import { optional, type Reading } from "./reading";

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
export function functionArn(reading: Reading, permission: Resource): Value {
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

/** The ARN of the bus that a policy or permission names: the default one where it names none. */
export function busArn(reading: Reading, resource: Resource): Value {
  const given = resource.has("event_bus_name") ? resource.get("event_bus_name") : "default";
  return arnOf(
    resource,
    reading.configuration,
    "events",
    "event-bus/",
    reading.identities.expand(busName(given)),
  );
}
