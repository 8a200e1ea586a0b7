import { topicPattern } from "../../../../constructs/genesys/topics/topic-pattern";

const source = "aws.partner/genesys.com/cloud/org/audit";

describe("topicPattern", () => {
  test("writes the topic with its literal {id} to detail-type", () => {
    expect(topicPattern(source, "v2.users.{id}.presence")).toEqual({
      source: [source],
      detailType: ["v2.users.{id}.presence"],
    });
  });

  test("writes the body's fields under detail.eventBody", () => {
    expect(
      topicPattern({ prefix: "aws.partner/genesys.com/" }, "v2.audits.entitytype.{id}.entityid.{id}", {
        action: ["Delete"],
        entity: { name: [{ prefix: "My" }] },
      }),
    ).toEqual({
      source: [{ prefix: "aws.partner/genesys.com/" }],
      detailType: ["v2.audits.entitytype.{id}.entityid.{id}"],
      detail: { eventBody: { action: ["Delete"], entity: { name: [{ prefix: "My" }] } } },
    });
  });

  test("looks for the exact topic name when all ids are real, and keeps the body's fields", () => {
    expect(topicPattern(source, "v2.users.1f0a.presence", { primary: [true] })).toEqual({
      source: [source],
      detailType: ["v2.users.{id}.presence"],
      detail: { topicName: ["v2.users.1f0a.presence"], eventBody: { primary: [true] } },
    });
  });

  test("looks for a prefix, up to the dot, when the ids left open come last", () => {
    expect(topicPattern(source, "v2.audits.entitytype.User.entityid.{id}").detail).toEqual({
      topicName: [{ prefix: "v2.audits.entitytype.User." }],
    });
  });

  test("looks for a suffix, from the dot, when the ids left open come first", () => {
    expect(topicPattern(source, "v2.users.{id}.conversations.c1.recordings").detail).toEqual({
      topicName: [{ suffix: ".c1.recordings" }],
    });
    expect(topicPattern(source, "v2.users.{id}.conversations.c1.recordings.r1").detail).toEqual({
      topicName: [{ suffix: ".c1.recordings.r1" }],
    });
  });

  test("needs a wildcard only where an open id is between real ones, or a real one between open ones", () => {
    expect(topicPattern(source, "v2.users.u1.conversations.{id}.recordings.r1").detail).toEqual({
      topicName: [{ wildcard: "v2.users.u1.conversations.*.recordings.r1" }],
    });
    expect(topicPattern(source, "v2.users.{id}.conversations.c1.recordings.{id}").detail).toEqual({
      topicName: [{ wildcard: "v2.users.*.conversations.c1.recordings.*" }],
    });
  });
});
