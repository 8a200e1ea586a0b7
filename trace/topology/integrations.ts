import type { ModuleCall, Resource } from "../terraform/configuration";
import { EvaluationError } from "../terraform/evaluate/scope";
import { decodeJson } from "../terraform/functions/json";
import { isObject, Unknown, type Value } from "../terraform/value";
import { blockOf, fieldOf, itemOf, optional, type Reading } from "./reading";
import type { Integration, PartnerEventSource } from "./topology";

/** The remote module of Genesys Cloud's developers that makes the integration, wherever it is fetched from. */
const genesysModule = /aws-event-bridge-module/i;

/** The integrations of Genesys Cloud with EventBridge: by the remote module, or by the provider's resource. */
export function readIntegrations(reading: Reading): Integration[] {
  const resources = reading
    .ofType("genesyscloud_integration")
    .filter((resource) => resource.mode === "managed" && isEventBridge(resource));
  // Where the module's own resource is in the source, as in a plan, that tells all.
  const calls = reading.configuration.modules.filter(
    ({ source, address }) =>
      genesysModule.test(source) && !resources.some((resource) => resource.address.startsWith(`${address}.`)),
  );
  return [...calls.map(byModule), ...resources.map(byResource)];
}

function byModule(call: ModuleCall): Integration {
  const input = (name: string): Value => call.inputs.get(name) ?? null;
  return {
    ...itemOf(call),
    by: "module",
    suffix: input("event_source_suffix"),
    awsAccountId: input("aws_account_id"),
    awsRegion: input("aws_account_region"),
    topics: input("topic_filters"),
    // The module sets intended_state itself.
    enabled: true,
  };
}

function isEventBridge(resource: Resource): boolean {
  return optional(resource, "integration_type") === "amazon-eventbridge-source";
}

/** https://registry.terraform.io/providers/MyPureCloud/genesyscloud/latest/docs/resources/integration */
function byResource(resource: Resource): Integration {
  const config = blockOf(resource, "config") ?? new Map<string, Value>();
  const text = fieldOf(config, "properties");
  const properties = parsed(text, `${resource.address}.config`);
  const property = (name: string): Value => fieldOf(properties, name);
  const state = optional(resource, "intended_state");
  return {
    ...itemOf(resource),
    by: "resource",
    suffix: property("eventSourceSuffix"),
    awsAccountId: property("awsAccountId"),
    awsRegion: property("awsAccountRegion"),
    topics: property("eventFilter"),
    enabled: state instanceof Unknown ? state : state === "ENABLED",
  };
}

function parsed(text: Value, reference: string): ReadonlyMap<string, Value> | Unknown {
  try {
    const value = text === null ? new Map<string, Value>() : decodeJson(text);
    return isObject(value) ? value : new Unknown(reference, false);
  } catch (error) {
    if (error instanceof EvaluationError) return new Unknown(reference, false);
    throw error;
  }
}

/** The lookups of partner event sources. */
export function readPartnerEventSources(reading: Reading): PartnerEventSource[] {
  return reading
    .ofType("aws_cloudwatch_event_source")
    .filter((resource) => resource.mode === "data")
    .map((resource) => ({
      ...itemOf(resource),
      namePrefix: optional(resource, "name_prefix"),
      name: reading.identities.expand(resource.get("name")),
    }));
}
