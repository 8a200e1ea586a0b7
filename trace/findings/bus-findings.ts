import type { Buses } from "../route/buses";
import { matchText } from "../terraform/match-text";
import { isLookedUp } from "../terraform/part-address";
import { textOf } from "../terraform/value";
import type { EventBus, Topology } from "../topology/topology";
import type { Finding } from "./finding";
import { found } from "./found";
import { takenOutOfSight } from "./out-of-sight";

/** What is wrong with buses, lookups and integrations. */
export function busFindings(topology: Topology, buses: Buses): Finding[] {
  const withRules = new Set(topology.rules.map((rule) => buses.of(rule)));
  const ownBuses = buses.all.flatMap((bus) =>
    bus.declared === undefined ? [] : [{ bus, eventSource: bus.eventSource, declared: bus.declared }],
  );
  const isTakenOutOfSight = takenOutOfSight(
    topology.rules.map(({ busName }) => busName),
    topology,
  );
  const partnerArns = new Set(
    ownBuses.filter(({ eventSource }) => eventSource !== null).map(({ declared }) => textOf(declared.arn)),
  );
  return [
    ...ownBuses
      .filter(({ bus, declared }) => !withRules.has(bus) && !isLookedUp(declared.address))
      .filter(({ declared }) => !isTakenOutOfSight(declared))
      .map(({ declared }) => found("bus-without-rules", declared, "no rule here is on the bus")),
    ...ownBuses.filter(({ declared }) => isMisnamed(declared)).map(({ declared }) => misnamed(declared)),
    ...topology.resourcePolicies
      .filter(({ service, on }) => service === "events" && isPartner(textOf(on), partnerArns))
      .map((policy) => found("policy-on-partner-bus", policy, "a partner bus takes no policy")),
    ...topology.partnerEventSources.map((lookup) =>
      found(
        "lookup-by-prefix",
        lookup,
        `the prefix ${prefixText(textOf(lookup.namePrefix))} finds every source that begins so`,
      ),
    ),
    ...topology.integrations
      .filter(({ enabled }) => enabled === false)
      .map((integration) =>
        found("integration-disabled", integration, "the integration is disabled and forwards nothing"),
      ),
  ];
}

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateEventBus.html */
function isMisnamed({ name, eventSourceName, address }: EventBus): boolean {
  return (
    !isLookedUp(address) && eventSourceName !== null && matchText(eventSourceName, name, "equal") === false
  );
}

function misnamed(bus: EventBus): Finding {
  const [name, source] = [textOf(bus.name), textOf(bus.eventSourceName)];
  return found("partner-bus-name", bus, `its name is ${name}, and its event source ${source}`);
}

function isPartner(arn: string, partnerArns: ReadonlySet<string>): boolean {
  return partnerArns.has(arn) || arn.includes(":event-bus/aws.partner/");
}

function prefixText(prefix: string): string {
  return prefix === "null" ? "(none)" : JSON.stringify(prefix);
}
