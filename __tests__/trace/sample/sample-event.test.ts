import { BODY_MODELS } from "../../../constructs/genesys/topics/topic-list";
import { isTopic, TOPICS } from "../../../constructs/genesys/topics/topic-of";
import { eventShape, type Shape, shapeAt } from "../../../trace/sample/event-shape";
import { sampleEvent } from "../../../trace/sample/sample-event";

const AUDIT = "v2.audits.entitytype.{id}.entityid.{id}";

/** The paths at which a value is not what the shape says. */
function misfits(shape: Shape | undefined, value: unknown, path: string): string[] {
  if (!shape) return [`${path}: not a field`];
  if (shape.kind === "string" || shape.kind === "number" || shape.kind === "boolean") {
    const filled = typeof value === shape.kind && value !== "" && !Number.isNaN(value);
    return filled ? [] : [`${path}: ${JSON.stringify(value)} is no ${shape.kind}`];
  }
  if (typeof value !== "object" || value === null || Array.isArray(value) !== (shape.kind === "array")) {
    return [`${path}: ${JSON.stringify(value)} is no ${shape.kind}`];
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    misfits(shapeAt(shape, key), inner, `${path}.${key}`),
  );
}

describe("sampleEvent", () => {
  test.each(TOPICS)("makes a well-formed event of %s", (topic) => {
    const event = sampleEvent(topic);
    expect(misfits(isTopic(topic) ? eventShape(BODY_MODELS[topic]) : undefined, event, "event")).toEqual([]);
    expect(event).toMatchObject({
      version: "0",
      id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/),
      "detail-type": topic,
      source: expect.stringMatching(/^aws\.partner\/genesys\.com\/cloud\/[0-9a-f-]{36}\/sample$/),
      account: expect.stringMatching(/^\d{12}$/),
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      region: "us-east-1",
      resources: [],
      detail: {
        topicName: expect.not.stringContaining("{id}"),
        version: "2",
        eventBody: expect.any(Object),
        metadata: { CorrelationId: expect.any(String) },
        timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      },
    });
    expect(Buffer.byteLength(JSON.stringify(event))).toBeLessThan(256 * 1024);
    expect(sampleEvent(topic)).toEqual(event);
  });

  test("keeps the real ids of the topic, and writes them to the body's fields of that name", () => {
    expect(sampleEvent("v2.audits.entitytype.OAuthClient.entityid.c1")).toMatchObject({
      "detail-type": AUDIT,
      detail: {
        topicName: "v2.audits.entitytype.OAuthClient.entityid.c1",
        eventBody: { entityType: "OAuthClient", entity: { id: "c1" } },
      },
    });
    expect(sampleEvent("v2.outbound.campaigns.k1")).toMatchObject({ detail: { eventBody: { id: "k1" } } });
  });

  test("takes the source, the account, the region and the time from its options", () => {
    const options = {
      source: "aws.partner/genesys.com/cloud/org/audit",
      account: "210987654321",
      region: "eu-central-1",
      time: new Date("2026-02-03T04:05:06.789Z"),
    };
    expect(sampleEvent(AUDIT, options)).toMatchObject({
      source: options.source,
      account: options.account,
      region: options.region,
      time: "2026-02-03T04:05:06Z",
      detail: { timestamp: "2026-02-03T04:05:06.789Z", eventBody: { eventTime: "2026-02-03T04:05:06.789Z" } },
    });
  });

  test.each([
    ["v2.audit.entitytype.{id}.entityid.{id}", 'nearest are "v2.audits.entitytype.{id}.entityid.{id}"'],
    ["v2.users.{id}.alerting.heartbeat.alerts", "removed"],
    ["", "empty"],
    [`\${TfToken[TOKEN.1]}`, "not known before Terraform runs"],
  ])("refuses topic %j", (topic, reason) => {
    expect(() => sampleEvent(topic)).toThrow(reason);
  });
});
