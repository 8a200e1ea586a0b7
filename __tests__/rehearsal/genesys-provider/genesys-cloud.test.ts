import type { PartnerEventSourceId } from "../../../rehearsal/genesys-provider/event-source-settings";
import { GenesysCloud, type IntegrationSettings } from "../../../rehearsal/genesys-provider/genesys-cloud";

const good = {
  eventSourceSuffix: "audit",
  awsAccountId: "123456789012",
  awsAccountRegion: "eu-central-1",
  eventFilter: ["v2.audits.entitytype.{id}.entityid.{id}"],
};

function eventBridge(properties: object = {}, rest: Partial<IntegrationSettings> = {}): IntegrationSettings {
  return {
    integrationType: "amazon-eventbridge-source",
    intendedState: "ENABLED",
    name: "Audit",
    notes: null,
    properties: JSON.stringify({ ...good, ...properties }),
    advanced: "{}",
    credentials: null,
    ...rest,
  };
}

function organization() {
  const sources: PartnerEventSourceId[] = [];
  const genesysCloud = new GenesysCloud({
    eventSources: {
      create: (source) => sources.push(source),
      delete: ({ name }) =>
        sources.splice(
          sources.findIndex((source) => source.name === name),
          1,
        ),
    },
    checkTopic: (topic) => (topic.startsWith("v2.removed") ? "it was removed." : undefined),
  });
  return { genesysCloud, sources };
}

test("an enabled integration makes a partner event source in the account and region it names", () => {
  const { genesysCloud, sources } = organization();
  genesysCloud.create(eventBridge());
  expect(sources).toEqual([
    {
      name: `aws.partner/genesys.com/cloud/${genesysCloud.organization.id}/audit`,
      accountId: "123456789012",
      region: "eu-central-1",
    },
  ]);
});

test("an integration that is disabled or of another type makes none", () => {
  const { genesysCloud, sources } = organization();
  genesysCloud.create(eventBridge({}, { intendedState: "DISABLED" }));
  genesysCloud.create(eventBridge({}, { integrationType: "embedded-client-app" }));
  expect(sources).toEqual([]);
});

test("disabling or deleting an integration takes its event source away", () => {
  const { genesysCloud, sources } = organization();
  const first = genesysCloud.create(eventBridge());
  const second = genesysCloud.create(eventBridge({ eventSourceSuffix: "presence" }));
  genesysCloud.update(first.id, eventBridge({}, { intendedState: "DISABLED" }));
  expect(sources.map(({ name }) => name)).toEqual([expect.stringMatching("/presence$")]);
  genesysCloud.delete(second.id);
  expect(sources).toEqual([]);
});

test("a new name leaves the event source, a new suffix replaces it", () => {
  const { genesysCloud, sources } = organization();
  const { id } = genesysCloud.create(eventBridge());
  const source = sources[0];
  genesysCloud.update(id, eventBridge({}, { name: "Renamed" }));
  expect(sources[0]).toBe(source);
  genesysCloud.update(id, eventBridge({ eventSourceSuffix: "other" }));
  expect(sources.map(({ name }) => name)).toEqual([expect.stringMatching("/other$")]);
});

test("a suffix in use is refused, and nothing is kept of the integration", () => {
  const { genesysCloud } = organization();
  genesysCloud.create(eventBridge());
  expect(() => genesysCloud.create(eventBridge())).toThrow(/suffix "audit" is already used/);
  expect(genesysCloud.list()).toHaveLength(1);
});

test.each<[string, object, RegExp]>([
  [
    "an account that is not 12 digits",
    { awsAccountId: "1234" },
    /awsAccountId is "1234"; it must be the 12 digits/,
  ],
  ["an account that is a number", { awsAccountId: 123456789012 }, /awsAccountId is 123456789012/],
  ["a region that is none", { awsAccountRegion: "Frankfurt" }, /awsAccountRegion is "Frankfurt"/],
  ["a suffix with a slash", { eventSourceSuffix: "a/b" }, /eventSourceSuffix is "a\/b"/],
  ["a suffix of 65 characters", { eventSourceSuffix: "a".repeat(65) }, /1 to 64/],
  ["no topics", { eventFilter: [] }, /at least one topic/],
  ["a topic that is no text", { eventFilter: [7] }, /holds 7/],
  ["a removed topic", { eventFilter: ["v2.removed"] }, /"v2.removed": it was removed/],
])("%s is refused", (_name, properties, message) => {
  const { genesysCloud, sources } = organization();
  expect(() => genesysCloud.create(eventBridge(properties))).toThrow(message);
  expect(sources).toEqual([]);
});

test("an integration that is gone cannot be updated, and is deleted without complaint", () => {
  const { genesysCloud } = organization();
  expect(() => genesysCloud.update("gone", eventBridge())).toThrow(/404/);
  expect(() => genesysCloud.delete("gone")).not.toThrow();
});
