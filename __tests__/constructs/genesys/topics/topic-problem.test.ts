import { REMOVED_TOPICS } from "../../../../constructs/genesys/topics/topic-list";
import { TOPICS } from "../../../../constructs/genesys/topics/topic-of";
import { topicProblem } from "../../../../constructs/genesys/topics/topic-problem";

const uuid = "46a10c81-ca63-4bfe-bc9d-3fbf41ee06b5";

describe("topicProblem", () => {
  test("finds nothing wrong with any topic, with {id} or with a real id", () => {
    const wrong = TOPICS.flatMap((topic) => [topic, topic.replaceAll("{id}", uuid)]).filter(topicProblem);
    expect(wrong).toEqual([]);
  });

  test("names the nearest topics of an unknown one, the nearest first", () => {
    const problem = topicProblem("v2.user.{id}.presense");
    expect(problem).toMatch(
      /no topic "v2\.user\.\{id\}\.presense"; the nearest are "v2\.users\.\{id\}\.presence"/,
    );
  });

  test.each([`v2.user.${uuid}.presence`, "v2.users.{id}.presences"])(
    "suggests v2.users.{id}.presence for %s",
    (name) => {
      expect(topicProblem(name)).toContain('nearest are "v2.users.{id}.presence"');
    },
  );

  test("suggests nothing where nothing is near, and shows what a topic looks like", () => {
    expect(topicProblem("orders")).toBe(
      'Genesys Cloud has no topic "orders"; a topic reads like v2.users.{id}.presence',
    );
  });

  test.each(["", "   "])("says that %j is empty", (name) => {
    expect(topicProblem(name)).toContain("empty");
  });

  test("says to remove white space", () => {
    expect(topicProblem(" v2.users.{id}.presence")).toMatch(/white space.*"v2\.users\.\{id\}\.presence"/);
  });

  test("gives the spelling of a topic in the wrong case", () => {
    expect(topicProblem("v2.users.{id}.routingstatus")).toContain('use "v2.users.{id}.routingStatus"');
    expect(topicProblem(`V2.Users.${uuid}.Presence`)).toContain('use "v2.users.{id}.presence"');
  });

  test("gives the spelling of a topic whose id has a name in braces", () => {
    expect(topicProblem("v2.users.{userId}.presence")).toContain('use "v2.users.{id}.presence"');
  });

  test.each(Object.keys(REMOVED_TOPICS))("says that %s was removed, with a real id too", (topic) => {
    expect(topicProblem(topic)).toContain("removed");
    expect(topicProblem(topic.replaceAll("{id}", "1f0a"))).toContain("removed");
  });

  test("names the successor of a removed topic that has one", () => {
    expect(topicProblem("v2.users.{id}.alerting.interactionstats.alerts")).toContain(
      'use "v2.users.{id}.alerting.alerts" instead',
    );
  });

  test("says when a removed topic has no successor, and still names what is near", () => {
    expect(topicProblem("v2.conversations.{id}.transcriptions")).toMatch(
      /names no successor; the nearest are "v2\.conversations\.\{id\}\.transcription"/,
    );
  });

  test("lets a name pass that only Terraform knows", () => {
    expect(topicProblem(`\${TfToken[TOKEN.7]}`)).toBeUndefined();
    expect(topicProblem(`v2.users.\${TfToken[TOKEN.7]}.presence`)).toBeUndefined();
  });
});
