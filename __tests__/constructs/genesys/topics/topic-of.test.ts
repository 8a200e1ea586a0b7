import { TOPICS, topicOf } from "../../../../constructs/genesys/topics/topic-of";

const uuid = "46a10c81-ca63-4bfe-bc9d-3fbf41ee06b5";

describe("topicOf", () => {
  test("gives each topic itself", () => {
    expect(TOPICS.filter((topic) => topicOf(topic) !== topic)).toEqual([]);
  });

  test("finds the topic of a name with real ids, whichever topic it is", () => {
    const other = TOPICS.filter((topic) => topicOf(topic.replaceAll("{id}", uuid)) !== topic);
    expect(other).toEqual([]);
  });

  test("accepts a real id beside a literal {id}", () => {
    expect(topicOf("v2.audits.entitytype.OAuthClient.entityid.{id}")).toBe(
      "v2.audits.entitytype.{id}.entityid.{id}",
    );
  });

  test("takes the topic with its own word where one with only ids fits as well", () => {
    expect(topicOf(`v2.system.token_revoked.${uuid}`)).toBe("v2.system.token_revoked.{id}");
    expect(topicOf(`v2.system.other.${uuid}`)).toBe("v2.system.{id}.{id}");
  });

  test("accepts a Terraform token, dots and all, in the place of an id", () => {
    expect(topicOf(`v2.users.\${TfToken[TOKEN.3]}.presence`)).toBe("v2.users.{id}.presence");
  });

  test.each([
    "v2.users.presence",
    "v2.users.a.b.presence",
    "v2.users..presence",
    "v2.users.{userId}.presence",
    "v2.users.*.presence",
    "v2.users.a b.presence",
    ".v2.users.a.presence",
    "v2.users.a.presence.",
    "toString",
    "",
  ])("finds none for %j", (name) => {
    expect(topicOf(name)).toBeUndefined();
  });
});
