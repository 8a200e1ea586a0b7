import fc from "fast-check";
import { sampleEvent } from "../../../trace/sample/sample-event";
import { parseAssignment } from "../../../trace/sample/set-value";

const AUDIT = "v2.audits.entitytype.{id}.entityid.{id}";

function auditWith(path: string, value: unknown): Record<string, unknown> {
  return sampleEvent(AUDIT, { set: { [path]: value } });
}

describe("a value set by its path", () => {
  test("replaces a field of the body, and nothing else", () => {
    const { detail, ...envelope } = auditWith("detail.eventBody.action", "Delete");
    const { detail: unchanged, ...unchangedEnvelope } = sampleEvent(AUDIT);
    expect(envelope).toEqual(unchangedEnvelope);
    expect(detail).not.toEqual(unchanged);
    expect(detail).toMatchObject({ eventBody: { action: "Delete" } });
  });

  test.each(["detail.eventBody.propertyChanges.0.property", "detail.eventBody.propertyChanges[0].property"])(
    "reaches into an array by its index: %s",
    (path) => {
      expect(auditWith(path, "scopes")).toMatchObject({
        detail: { eventBody: { propertyChanges: [{ property: "scopes" }] } },
      });
    },
  );

  test("adds an element at the end of an array", () => {
    expect(auditWith("detail.eventBody.propertyChanges[1].property", "scopes")).toMatchObject({
      detail: { eventBody: { propertyChanges: [{}, { property: "scopes" }] } },
    });
  });

  test("adds a key to a map", () => {
    expect(auditWith("detail.eventBody.context.anything", "x")).toMatchObject({
      detail: { eventBody: { context: { anything: "x" } } },
    });
  });

  test("makes the objects on the way that the sample leaves out", () => {
    const path = "detail.eventBody.conditions.clauses.0.clauses.0.clauses.0.type";
    const event = sampleEvent("v2.users.{id}.alerting.rules", { set: { [path]: "And" } });
    expect(JSON.stringify(event)).toContain('"clauses":[{"type":"And"}]');
  });

  test("reaches the envelope", () => {
    expect(auditWith("account", "210987654321")).toMatchObject({ account: "210987654321" });
    expect(auditWith("detail.metadata.Other", "x")).toMatchObject({ detail: { metadata: { Other: "x" } } });
  });

  test.each([
    ["detail.eventBody.acton", 'nearest is "action"'],
    ["detail.eventBody.entity.nam", 'nearest is "name"'],
    ["detial.eventBody", 'nearest is "detail"'],
    ["detail.eventBody.action.first", "is a string and has no fields"],
    ["detail.eventBody.propertyChanges.property", "write an index"],
    ["detail.eventBody.propertyChanges.5.property", "the next index"],
    ["detail.eventBody.propertyChanges.-1", "write an index"],
    ["", "has no"],
  ])("is refused at %j", (path, reason) => {
    expect(() => auditWith(path, "x")).toThrow(reason);
  });

  test("is refused inside a value that was set to a text", () => {
    const set = { "detail.eventBody.entity": "none", "detail.eventBody.entity.id": "x" };
    expect(() => sampleEvent(AUDIT, { set })).toThrow('"detail.eventBody.entity" holds "none"');
  });

  test("never reaches a prototype, whatever the path", () => {
    const key = fc.constantFrom(
      "__proto__",
      "constructor",
      "prototype",
      "context",
      "metadata",
      "polluted",
      "0",
    );
    const start = fc.constantFrom(
      "",
      "detail.",
      "detail.eventBody.",
      "detail.eventBody.context.",
      "detail.metadata.",
    );
    fc.assert(
      fc.property(start, fc.array(key, { minLength: 1, maxLength: 3 }), (prefix, keys) => {
        try {
          auditWith(prefix + keys.join("."), { polluted: true });
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
        }
        expect("polluted" in {} || "polluted" in Object || "polluted" in []).toBe(false);
      }),
    );
    expect(() => auditWith("detail.eventBody.context.__proto__", {})).toThrow("cannot be a name");
  });
});

describe("parseAssignment", () => {
  test.each([
    ["detail.eventBody.action=Delete", "Delete"],
    ["detail.eventBody.action=a=b", "a=b"],
    ["detail.eventBody.action=", ""],
    ["detail.eventBody.action=3", 3],
    ['detail.eventBody.action="3"', "3"],
    ["detail.eventBody.action=null", null],
    ['detail.eventBody.action={"a":[1]}', { a: [1] }],
    ["detail.eventBody.action={a", "{a"],
  ])("reads %s", (text, value) => {
    expect(parseAssignment(text)).toEqual(["detail.eventBody.action", value]);
  });

  test.each(["detail.eventBody.action", "=Delete", ""])("refuses %j", (text) => {
    expect(() => parseAssignment(text)).toThrow("write path=value");
  });
});
