import { eventOfEntry, parseEvent } from "../../../rehearsal/delivery/event";

const context = { accountId: "111122223333", region: "eu-west-1", now: new Date("2026-01-02T03:04:05.678Z") };
const entry = { Source: "me", DetailType: "t", Detail: '{"n":12345678901234567890.0}' };

test("an entry becomes an event, its detail as it was written", () => {
  const event = eventOfEntry(entry, context);
  expect(event).toMatchObject({ source: "me", detailType: "t", time: new Date("2026-01-02T03:04:05Z") });
  expect("text" in event && event.text).toContain('"detail":{"n":12345678901234567890.0}');
  expect("text" in event && JSON.parse(event.text)).toMatchObject({
    account: "111122223333",
    region: "eu-west-1",
  });
});

test.each([
  ["without a source", { ...entry, Source: "" }, "InvalidArgument"],
  ["without a detail type", { ...entry, DetailType: undefined }, "InvalidArgument"],
  ["whose detail is no JSON", { ...entry, Detail: "{" }, "MalformedDetail"],
  ["whose detail is a list", { ...entry, Detail: "[1]" }, "MalformedDetail"],
  ["in AWS's own name", { ...entry, Source: "aws.ec2" }, "NotAuthorizedForSourceException"],
])("an entry %s is refused", (_name, bad, code) => {
  expect(eventOfEntry(bad, context)).toMatchObject({ ErrorCode: code });
});

test("an event must be an object", () => {
  expect(() => parseEvent("[]")).toThrow(/JSON object/);
  expect(() => parseEvent("{")).toThrow(SyntaxError);
});
