import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "../../../../constructs/genesys/topics/generate";
import { REMOVED_TOPICS, SEEN_ON_EVENTBRIDGE } from "../../../../constructs/genesys/topics/topic-list";
import { isTopic, TOPICS } from "../../../../constructs/genesys/topics/topic-of";

describe("the topic list", () => {
  test("has the 242 topics of the SDK's notification mappings, each once and in order", () => {
    expect(TOPICS).toHaveLength(242);
    expect(TOPICS).toEqual([...new Set(TOPICS)].sort());
  });

  test("writes every topic as v2 followed by words and {id}", () => {
    expect(TOPICS.filter((topic) => !/^v2(\.(\w+|\{id\}))+$/.test(topic))).toEqual([]);
  });

  test("has no removed topic, and each successor of one", () => {
    expect(Object.keys(REMOVED_TOPICS)).toHaveLength(7);
    expect(Object.keys(REMOVED_TOPICS).filter(isTopic)).toEqual([]);
    expect(Object.values(REMOVED_TOPICS).filter((topic) => topic !== undefined && !isTopic(topic))).toEqual(
      [],
    );
  });

  test("marks 27 topics as seen on EventBridge", () => {
    expect(new Set(SEEN_ON_EVENTBRIDGE).size).toBe(27);
  });
});

describe("what is generated from the SDK's types", () => {
  const generated = generate();

  test.each(Object.keys(generated))("%s is up to date", (path) => {
    expect(readFileSync(join(__dirname, "../../../..", path), "utf8")).toBe(generated[path]);
  });

  test("types the body of every topic by a model of the SDK", () => {
    const bodies = generated["constructs/genesys/topics/event-bodies.ts"] ?? "";
    expect(TOPICS.filter((topic) => !bodies.includes(`"${topic}": Models.`))).toEqual([]);
  });
});
