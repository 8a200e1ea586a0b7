import { type Event, readEvent } from "../../trace/events/event";
import { eventTexts } from "../../trace/events/event-texts";
import { sampleEvent } from "../../trace/sample/sample-event";
import type { Place } from "../deployment/place";
import type { GenesysCloud } from "../genesys-provider/genesys-cloud";
import { parseJsonObject } from "../json/json-object";

const PARTNER = "aws.partner/genesys.com/";

/**
 * A sample for each topic that an integration forwards, from that integration's event source.
 *
 * @throws Error if an integration forwards a topic that Genesys Cloud does not have
 */
export function sampleEvents(genesysCloud: GenesysCloud, { accountId, region }: Place): Event[] {
  const integrations = genesysCloud.list();
  return integrations.flatMap(({ id, properties }) => {
    const source = genesysCloud.eventSourceOf(id)?.name;
    const topics = parseJsonObject(properties).eventFilter;
    return source === undefined || !Array.isArray(topics)
      ? []
      : topics.map((topic: unknown) => {
          const event = sampleEvent(String(topic), { source, account: accountId, region, time: new Date() });
          const place = integrations.length === 1 ? String(topic) : `${source.split("/").at(-1)}: ${topic}`;
          return readEvent({ text: JSON.stringify(event), place });
        });
  });
}

/**
 * Reads a user's events, and lets those of Genesys Cloud come from the event source that the rehearsal made: the one
 * with the same suffix, else the only one.
 *
 * @throws EventFileError for a file that holds no event
 */
export function eventsIn(text: string, file: string, genesysCloud: GenesysCloud): Event[] {
  const sources = genesysCloud.list().flatMap(({ id }) => genesysCloud.eventSourceOf(id)?.name ?? []);
  const [only] = sources;
  const sole = sources.length === 1 ? only : undefined;
  return eventTexts(text, file).map((written) => {
    const event = readEvent(written, sole);
    const suffix = event.source.split("/").at(-1);
    const source = sources.find((name) => name.split("/").at(-1) === suffix) ?? sole;
    return source === undefined || !event.source.startsWith(PARTNER) ? event : withSource(event, source);
  });
}

/** Changes the text itself: a parsed and written event would lose digits of its numbers. */
function withSource(event: Event, source: string): Event {
  const text = event.text.replace(`"${event.source}"`, () => `"${source}"`);
  return { ...event, text, source };
}
