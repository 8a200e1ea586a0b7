import type { InputText } from "../../trace/command/input-text";
import { type Event, readEvent } from "../../trace/events/event";
import { EventFileError } from "../../trace/events/event-file-error";
import { type EventText, eventTexts } from "../../trace/events/event-texts";
import { sampleEvent } from "../../trace/sample/sample-event";
import type { GenesysCloud } from "../genesys-provider/genesys-cloud";
import { parseJsonObject } from "../json/json-object";

const PARTNER = "aws.partner/genesys.com/";
const UNKNOWN_SOURCE = `${PARTNER}cloud/unknown`;

/**
 * A sample for each topic that an integration forwards, from that integration's event source, account and region.
 *
 * @throws Error if an integration forwards a topic that Genesys Cloud does not have
 */
export function sampleEvents(genesysCloud: GenesysCloud): Event[] {
  const integrations = genesysCloud.list();
  return integrations.flatMap(({ id, properties }) => {
    const from = genesysCloud.eventSourceOf(id);
    const topics = parseJsonObject(properties).eventFilter;
    return from === undefined || !Array.isArray(topics)
      ? []
      : topics.map((topic: unknown) => {
          const { name: source, accountId: account, region } = from;
          const event = sampleEvent(String(topic), { source, account, region, time: new Date() });
          const place = integrations.length === 1 ? String(topic) : `${source.split("/").at(-1)}: ${topic}`;
          return readEvent({ text: JSON.stringify(event), place });
        });
  });
}

/**
 * The events in texts of a user's, read as far as that can be done before anything is deployed.
 *
 * @throws EventFileError for a text that holds no event, or one that Genesys Cloud does not send
 */
export function writtenEvents(inputs: readonly InputText[]): EventText[] {
  const written = inputs.flatMap(({ text, name }) => eventTexts(text, name));
  for (const one of written) {
    const { source } = readEvent(one, UNKNOWN_SOURCE);
    if (!source.startsWith(PARTNER)) {
      throw new EventFileError(
        `${one.place} is of the source "${source}": a rehearsal sends what Genesys Cloud sends. Send another with --keep and "aws events put-events"`,
      );
    }
  }
  return written;
}

/**
 * A user's events, those of Genesys Cloud from the event source that the rehearsal made: the one with the same suffix,
 * else the only one, else the only one whose integration forwards the topic.
 *
 * @throws EventFileError for a notification without an event source that could be its own
 */
export function eventsFrom(written: readonly EventText[], genesysCloud: GenesysCloud): Event[] {
  const sources = genesysCloud.list().flatMap(({ id, properties }) => {
    const from = genesysCloud.eventSourceOf(id);
    const topics = parseJsonObject(properties).eventFilter;
    return from === undefined ? [] : [{ ...from, topics: Array.isArray(topics) ? topics : [] }];
  });
  return written.map((one) => {
    const event = readEvent(one, UNKNOWN_SOURCE);
    const source =
      sources.find(({ name }) => suffixOf(name) === suffixOf(event.source)) ??
      only(sources) ??
      only(sources.filter(({ topics }) => topics.includes(event.detailType)));
    if (source !== undefined) {
      // It comes to that source's region, whatever region it was seen in before.
      return { ...withSource(event, source.name), region: source.region };
    }
    if (event.source === UNKNOWN_SOURCE) {
      throw new EventFileError(
        `${one.place} is a Genesys Cloud notification, and ${sources.length} integrations could send it: write it in EventBridge's form, with the "source" that it comes from`,
      );
    }
    return event;
  });
}

function suffixOf(source: string): string | undefined {
  return source.split("/").at(-1);
}

function only<T>(values: readonly T[]): T | undefined {
  return values.length === 1 ? values[0] : undefined;
}

/** Changes the text itself: a parsed and written event would lose digits of its numbers. */
function withSource(event: Event, source: string): Event {
  let isChanged = false;
  const text = event.text.replace(/("source"\s*:\s*)("(?:[^"\\]|\\.)*")/g, (all, key, value) => {
    if (isChanged || JSON.parse(value) !== event.source) {
      return all;
    }
    isChanged = true;
    return `${key}${JSON.stringify(source)}`;
  });
  return { ...event, text, source };
}
