import Ajv from "ajv";
import schema from "../../../docs/trace.schema.json";
import { auditEvent, soundStack } from "../sources";
import { called, folderWith, stackOptions } from "./called";

const isValid = new Ajv().compile(schema);

describe("an event that EventBridge refuses", () => {
  it("is said to be, comes to no rule, and is valid JSON", async () => {
    const pad = "x".repeat(1_048_576);
    const large = folderWith({ "large.json": auditEvent({ detail: { pad } }) });
    const options = [
      ...stackOptions(soundStack()),
      "--expect-not",
      "oauth-client-deleted",
      `${large}/large.json`,
    ];
    const { code, out } = await called(options);
    expect(code).toBe(1);
    expect(out).toMatch(
      /^.*large\.json {2}v2\.audits\.\S+ {2}NOT DELIVERED {2}EventBridge refuses the event: .*\n$/,
    );
    const json = JSON.parse((await called([...options, "--json"])).out);
    expect(isValid(json) || isValid.errors).toBe(true);
    expect(json.events[0]).toMatchObject({
      outcome: "not-delivered",
      buses: [],
      refused: expect.any(String),
    });
    expect(json.events[0].rules[0]).toMatchObject({ result: "not-reached" });
    expect(json.notAsExpected).toEqual([]);
  });
});
