import type { StandIns } from "../stand-ins";

/** What the stand-ins still have after a destroy, in words: integrations, event sources, buses, rules. */
export async function whatIsLeft({ genesysCloud, delivery: { clients } }: StandIns): Promise<string[]> {
  const { EventSources = [] } = await clients.events.listEventSources({});
  const { EventBuses = [] } = await clients.events.listEventBuses({});
  const { Rules = [] } = await clients.events.listRules({});
  return [
    ...genesysCloud.list().map(({ name }) => `integration ${name}`),
    ...EventSources.map(({ Name }) => `event source ${Name}`),
    ...EventBuses.filter(({ Name }) => Name !== "default").map(({ Name }) => `event bus ${Name}`),
    ...Rules.map(({ Name }) => `rule ${Name} of the default bus`),
  ];
}
