import type { Place } from "../aws/place";
import type { StandIns } from "../stand-ins";

/** What the stand-ins still have after a destroy, in words: integrations, event sources, buses, rules. */
export async function whatIsLeft(standIns: StandIns): Promise<string[]> {
  const left = standIns.genesysCloud.list().map(({ name }) => `integration ${name}`);
  for (const place of standIns.front.places) {
    left.push(...(await leftAt(place, standIns)));
  }
  return left;
}

async function leftAt(place: Place, { delivery }: StandIns): Promise<string[]> {
  const { events } = delivery.places.at(place).clients;
  const { EventSources = [] } = await events.listEventSources({});
  const { EventBuses = [] } = await events.listEventBuses({});
  const { Rules = [] } = await events.listRules({});
  const left = [
    ...EventSources.map(({ Name }) => `event source ${Name}`),
    ...EventBuses.filter(({ Name }) => Name !== "default").map(({ Name }) => `event bus ${Name}`),
    ...Rules.map(({ Name }) => `rule ${Name} of the default bus`),
  ];
  return left.map((what) => `${what} in ${place.accountId} ${place.region}`);
}
