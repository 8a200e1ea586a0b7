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

describe("an assignment as it is written", () => {
  const readAs = (assignment: string, kind: "string" | "number" | "object"): unknown =>
    parseAssignment(assignment)[1].at({ kind });

  test.each([
    ["a=Delete", "Delete", "Delete"],
    ["a=b=c", "b=c", "b=c"],
    ["a=", "", ""],
    ["a=3", 3, "3"],
    ["a=1e3", 1000, "1e3"],
    ["a=true", true, "true"],
    ['a="3"', "3", "3"],
    ["a=null", null, null],
    ['a={"b":[1]}', { b: [1] }, { b: [1] }],
    ["a={b", "{b", "{b"],
  ])("reads %s, a number of a field that is a text as that", (text, value, ofText) => {
    expect(parseAssignment(text)[0]).toBe("a");
    expect(readAs(text, "object")).toEqual(value);
    expect(readAs(text, "number")).toEqual(value);
    expect(readAs(text, "string")).toEqual(ofText);
  });

  it("is read for the field that it is given to", () => {
    const set = Object.fromEntries(
      ["account=123456789013", "detail.eventBody.action=7"].map(parseAssignment),
    );
    expect(sampleEvent("v2.audits.entitytype.{id}.entityid.{id}", { set })).toMatchObject({
      account: "123456789013",
      detail: { eventBody: { action: "7" } },
    });
  });

  test.each(["detail.eventBody.action", "=Delete", ""])("refuses %j", (text) => {
    expect(() => parseAssignment(text)).toThrow("write path=value");
  });
});
