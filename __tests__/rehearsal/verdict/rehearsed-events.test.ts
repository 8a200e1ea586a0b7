import { GenesysCloud } from "../../../rehearsal/genesys-provider/genesys-cloud";
import { eventsFrom, writtenEvents } from "../../../rehearsal/verdict/rehearsed-events";

const AUDITS = "v2.audits.entitytype.{id}.entityid.{id}";
const PRESENCE = "v2.users.{id}.presence";

function organization(...topicsBySuffix: [suffix: string, topic: string][]): GenesysCloud {
  const cloud = new GenesysCloud({ eventSources: { create: () => undefined, delete: () => undefined } });
  for (const [eventSourceSuffix, topic] of topicsBySuffix) {
    cloud.create({
      integrationType: "amazon-eventbridge-source",
      intendedState: "ENABLED",
      name: eventSourceSuffix,
      notes: null,
      properties: JSON.stringify({
        eventSourceSuffix,
        awsAccountId: "123456789012",
        awsAccountRegion: "us-east-1",
        eventFilter: [topic],
      }),
      advanced: "{}",
      credentials: null,
    });
  }
  return cloud;
}

const written = (text: string) => writtenEvents([{ text, name: "e.json" }]);
const suffixes = (text: string, cloud: GenesysCloud) =>
  eventsFrom(written(text), cloud).map(({ source }) => source.split("/").at(-1));

const event = (source: string, topic: string) =>
  JSON.stringify({ detail: { source: "x" }, source, "detail-type": topic });
const notification = JSON.stringify({ topicName: "v2.users.1.presence", eventBody: {} });

test("an event comes from the source of its suffix, else of the only integration that could send it", () => {
  const one = organization(["a", AUDITS]);
  const two = organization(["a", AUDITS], ["b", PRESENCE]);
  const genesys = "aws.partner/genesys.com/cloud/other";
  expect(suffixes(event(`${genesys}/z`, AUDITS), one)).toEqual(["a"]);
  expect(suffixes(event(`${genesys}/b`, AUDITS), two)).toEqual(["b"]);
  expect(suffixes(event(`${genesys}/z`, PRESENCE), two)).toEqual(["b"]);
  expect(suffixes(notification, two)).toEqual(["b"]);
});

test("a notification that several integrations could send is refused, with what to write instead", () => {
  const both = organization(["a", AUDITS], ["b", AUDITS]);
  expect(() => suffixes(notification, both)).toThrow('write it in EventBridge\'s form, with the "source"');
});

test("the event's own text has the source, whatever its spelling, and keeps all else", () => {
  const source = "aws.partner/genesys.com/cloud/o/z";
  const text = `{"detail":{"note":"${source}","n":1.10},"source" : "${source.replaceAll("/", "\\/")}","detail-type":"${AUDITS}"}`;
  const [sent] = eventsFrom(written(text), organization(["a", AUDITS]));
  expect(sent?.text).toBe(
    `{"detail":{"note":"${source}","n":1.10},"source" : "${sent?.source}","detail-type":"${AUDITS}"}`,
  );
  expect(sent?.source).toMatch(/\/a$/);
});

test("what is no event is refused before there is an organization", () => {
  expect(() => written('{"source":"shop"}')).toThrow('has no "detail-type"');
  expect(() => written(event("shop", "order"))).toThrow('of the source "shop"');
  expect(() => written('{"topicName":"v2.nothing","eventBody":{}}')).toThrow("e.json");
});
