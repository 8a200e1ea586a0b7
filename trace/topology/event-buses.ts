import type { Resource } from "../terraform/configuration";
import { hiddenBy, textOf, type Value } from "../terraform/value";
import type { Destinations } from "./destinations";
import { patternOf } from "./pattern-of";
import { blockOf, fieldOf, itemOf, optional, type Reading } from "./reading";
import type { ApiDestination, Archive, Connection, EventBus } from "./topology";

/** The event buses that the source makes or looks up. */
export function readEventBuses(reading: Reading, destinations: Destinations): EventBus[] {
  return reading.ofType("aws_cloudwatch_event_bus").map((resource) => {
    const deadLetter = blockOf(resource, "dead_letter_config");
    const name = reading.identities.expand(resource.get("name"));
    const eventSourceName = reading.identities.expand(optional(resource, "event_source_name"));
    // AWS gives a partner bus the name of its event source, and a plan may tell only one of the two.
    const isNameOfSource = eventSourceName !== null && hiddenBy(name) !== undefined;
    return {
      ...itemOf(resource),
      name: isNameOfSource ? eventSourceName : name,
      arn: reading.identities.expand(resource.get("arn")),
      eventSourceName,
      kmsKey: optional(resource, "kms_key_identifier"),
      ...(deadLetter === undefined ? {} : { deadLetter: destinations.of(fieldOf(deadLetter, "arn")) }),
    };
  });
}

export function readArchives(reading: Reading): Archive[] {
  return reading.ofType("aws_cloudwatch_event_archive").map((resource) => ({
    ...itemOf(resource),
    name: resource.get("name"),
    eventSourceArn: reading.identities.expand(resource.get("event_source_arn")),
    ...patternOf(reading, resource),
    retentionDays: optional(resource, "retention_days"),
  }));
}

export function readConnections(reading: Reading): Connection[] {
  return reading.ofType("aws_cloudwatch_event_connection").map((resource) => ({
    ...itemOf(resource),
    ...named(reading, resource),
    authorizationType: optional(resource, "authorization_type"),
  }));
}

export function readApiDestinations(reading: Reading, connections: readonly Connection[]): ApiDestination[] {
  const byArn = new Map(connections.map((connection) => [textOf(connection.arn), connection]));
  return reading.ofType("aws_cloudwatch_event_api_destination").map((resource) => {
    const connectionArn = reading.identities.expand(resource.get("connection_arn"));
    const connection = byArn.get(textOf(connectionArn));
    return {
      ...itemOf(resource),
      ...named(reading, resource),
      endpoint: optional(resource, "invocation_endpoint"),
      httpMethod: optional(resource, "http_method"),
      rateLimit: optional(resource, "invocation_rate_limit_per_second"),
      connectionArn,
      ...(connection === undefined ? {} : { connection }),
    };
  });
}

function named(reading: Reading, resource: Resource): { readonly name: Value; readonly arn: Value } {
  return { name: resource.get("name"), arn: reading.identities.expand(resource.get("arn")) };
}
