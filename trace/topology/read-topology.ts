import type { Configuration, Resource } from "../terraform/configuration";
import { isLookedUp } from "../terraform/part-address";
import type { Diagnostic } from "../terraform/source-error";
import { textOf, type Value } from "../terraform/value";
import { Destinations } from "./destinations";
import { readApiDestinations, readArchives, readConnections, readEventBuses } from "./event-buses";
import { Identities } from "./identities";
import { readIntegrations, readPartnerEventSources } from "./integrations";
import { readKmsKeys } from "./kms-keys";
import { PolicyIndex } from "./policy-index";
import type { Reading } from "./reading";
import { readResourcePolicies } from "./resource-policies";
import { readRoles } from "./roles";
import { readRules } from "./rules";
import type { Topology } from "./topology";

/** Builds an event's way from what a source declares. */
export function topology(configuration: Configuration): Topology {
  const identities = new Identities(configuration);
  const grouped = groupByType(configuration.resources);
  const problems: Diagnostic[] = [];
  const reading: Reading = {
    configuration,
    identities,
    ofType: (...types) => types.flatMap((type) => grouped.get(type) ?? []),
    report: ({ file, line, address }, attribute, message) => {
      problems.push({
        file,
        ...(line === undefined ? {} : { line }),
        address: `${address}.${attribute}`,
        message,
      });
    },
  };
  const destinations = new Destinations(reading);
  const eventBuses = readEventBuses(reading, destinations);
  const { rules, targets } = readRules(reading, eventBuses, destinations);
  const connections = readConnections(reading);
  const roles = readRoles(reading);
  // A role that is looked up may be made by another part.
  const lookedUpFirst = [...roles].sort(
    (a, b) => Number(isLookedUp(b.address)) - Number(isLookedUp(a.address)),
  );
  const roleByArn = new Map(lookedUpFirst.map((role) => [textOf(role.arn), role]));
  const resourcePolicies = readResourcePolicies(reading);
  const kmsKeys = readKmsKeys(reading);
  const keyByArn = new Map(kmsKeys.map((key) => [textOf(key.arn), key]));
  const policyIndex = new PolicyIndex(resourcePolicies, reading);
  const expand = (value: Value): Value => identities.expand(value);
  return {
    configuration,
    integrations: readIntegrations(reading),
    partnerEventSources: readPartnerEventSources(reading),
    eventBuses,
    rules,
    targets,
    archives: readArchives(reading),
    connections,
    apiDestinations: readApiDestinations(reading, connections),
    resourcePolicies,
    roles,
    kmsKeys,
    unreadModules: configuration.modules.filter((call) => !call.entered),
    get diagnostics() {
      return [...configuration.diagnostics, ...problems];
    },
    roleOf: (arn) => roleByArn.get(textOf(expand(arn))),
    kmsKeyOf: (arn) => keyByArn.get(textOf(expand(arn))),
    policiesOn: (service, arn) => policyIndex.find(service, expand(arn)),
    expand,
  };
}

function groupByType(resources: readonly Resource[]): ReadonlyMap<string, readonly Resource[]> {
  const grouped = new Map<string, Resource[]>();
  for (const resource of resources) {
    const same = grouped.get(resource.type);
    if (same === undefined) grouped.set(resource.type, [resource]);
    else same.push(resource);
  }
  return grouped;
}
