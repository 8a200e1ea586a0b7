import { entrySize, largestEntry, sizeProblem } from "../../../trace/events/entry-size";

const envelope = { id: "not counted", account: "123456789012", region: "us-east-1", version: "0" };

function sized(event: Readonly<Record<string, unknown>>): number {
  return entrySize(JSON.stringify({ ...envelope, ...event }));
}

/** An event of so many bytes as EventBridge counts them. */
function eventOf(bytes: number, indent = 0): string {
  const event = (pad: string) => ({ ...envelope, source: "s", "detail-type": "t", detail: { pad } });
  const short = entrySize(JSON.stringify(event("")));
  return JSON.stringify(event("x".repeat(bytes - short)), undefined, indent);
}

describe("the size of an event as EventBridge counts it", () => {
  test.each([
    ["its source and detail type", { source: "abc", "detail-type": "de" }, 5],
    ["them in UTF-8", { source: "ü", "detail-type": "🎉" }, 6],
    ["them without the escapes of JSON", { source: '"\n"' }, 3],
    ["the JSON of its detail", { detail: { a: [1, "é", {}] } }, '{"a":[1,"é",{}]}'.length + 1],
    ["each of its resources", { resources: ["ab", "", "ü"] }, 4],
    ["14 for a time of any length", { time: "2026-03-04T05:06:07Z" }, 14],
    ["nothing of what EventBridge adds", {}, 0],
    ["no resources that are no list of texts", { resources: [1, ["ab"], null, { a: "b" }] }, 0],
    ["no resources that are a text", { resources: "ab" }, 0],
    ["no source that is a number", { source: 12 }, 0],
  ])("is that of %s", (_, event, bytes) => {
    expect(sized(event)).toBe(bytes);
  });

  it("counts numbers as they are written, and escapes of the detail", () => {
    expect(entrySize('{"detail":{"n":1.50e+10,"t":"\\u00e9 \\""}}')).toBe(
      '{"n":1.50e+10,"t":"\\u00e9 \\""}'.length,
    );
  });

  it("does not count what a file is indented with, but spaces in texts", () => {
    const event = { source: "s", detail: { a: [1, 2], b: "x  y" } };
    expect(entrySize(JSON.stringify(event, undefined, 4))).toBe(entrySize(JSON.stringify(event)));
  });

  it("counts a key that is given twice once, as the last is the one that holds", () => {
    expect(entrySize('{"source":"long","source":"s"}')).toBe(1);
  });
});

describe("what EventBridge says to the size of an event", () => {
  it("is nothing up to the most it takes, though the file is larger", () => {
    const most = eventOf(largestEntry);
    expect(most.length).toBeGreaterThan(largestEntry);
    expect(sizeProblem(most)).toBeUndefined();
    expect(sizeProblem(eventOf(largestEntry, 2))).toBeUndefined();
  });

  it("names both sizes for a byte more", () => {
    expect(sizeProblem(eventOf(largestEntry + 1))).toBe(
      "EventBridge refuses the event: it has 1,048,577 bytes, and 1,048,576 is the most",
    );
  });

  it("counts bytes and not characters", () => {
    const half = "é".repeat(largestEntry / 2);
    expect(sizeProblem(JSON.stringify({ source: "s", detail: { half } }))).toContain("refuses");
  });
});
