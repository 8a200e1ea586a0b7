import { called } from "./called";

describe("event-trace sample", () => {
  it("prints an event of the topic, in the envelope of EventBridge", async () => {
    const { code, out } = await called(["sample", "v2.users.{id}.presence"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      "detail-type": "v2.users.{id}.presence",
      source: expect.stringMatching(/^aws\.partner\/genesys\.com\/cloud\//),
      detail: { topicName: expect.stringMatching(/^v2\.users\..+\.presence$/) },
    });
  });

  it("fills in values and the source", async () => {
    const { out } = await called([
      "sample",
      "v2.audits.entitytype.{id}.entityid.{id}",
      "--set",
      "detail.eventBody.action=Delete",
      "--set",
      "detail.eventBody.entityType=OAuthClient",
      "--source",
      "aws.partner/genesys.com/cloud/o/s",
    ]);
    expect(JSON.parse(out)).toMatchObject({
      source: "aws.partner/genesys.com/cloud/o/s",
      detail: { eventBody: { action: "Delete", entityType: "OAuthClient" } },
    });
  });

  it.each([
    [["v2.users.{id}.presense"], 'the nearest are "v2.users.{id}.presence"'],
    [["v2.users.{id}.presence", "--set", "detail.nothing=1"], 'has no "nothing"'],
    [["v2.users.{id}.presence", "--set", "nothing"], "write path=value"],
    [[], "missing required argument 'topic'"],
  ])("ends with 2 for %j", async (args, message) => {
    const { code, out, err } = await called(["sample", ...args]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
  });
});
