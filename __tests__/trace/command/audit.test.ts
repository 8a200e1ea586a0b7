import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { definitions } from "../../../trace/findings/definitions";
import { rule, soundStack } from "../sources";
import { called, folderWith, stackOptions } from "./called";

const schema = JSON.parse(readFileSync(join(__dirname, "../../../docs/trace.schema.json"), "utf8"));
const broken = soundStack({ aws_sqs_queue_policy: { alerts: null } });
const disabled = soundStack({ aws_cloudwatch_event_rule: { deleted: rule({ state: "DISABLED" }) } });

describe("event-trace audit", () => {
  it("ends with 0 where it finds nothing", async () => {
    expect(await called(["audit", ...stackOptions(soundStack())])).toEqual({
      code: 0,
      out: "no findings\n",
      err: "",
    });
  });

  it("shows level, id, cause, place and fix", async () => {
    const { code, out } = await called(["audit", ...stackOptions(broken)]);
    expect(code).toBe(1);
    expect(out).toMatch(
      /^error {4}queue-policy {2}no queue policy lets .*\n +at aws_cloudwatch_event_target.queue \(.*\n +fix: Let .*\n1 error, 0 warnings, 0 notes\n$/,
    );
  });

  it("ends with 1 from the given level on", async () => {
    const codeAt = async (level: string) =>
      (await called(["audit", ...stackOptions(disabled), "--level", level])).code;
    expect([await codeAt("error"), await codeAt("warning"), await codeAt("note")]).toEqual([0, 1, 1]);
    const wrong = await called(["audit", ...stackOptions(disabled), "--level", "fatal"]);
    expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining("allowed: error, warning, note") });
  });

  it("prints JSON as its schema describes it", async () => {
    const json: unknown = JSON.parse((await called(["audit", ...stackOptions(broken), "--json"])).out);
    const validate = new Ajv().compile(schema);
    expect(validate(json) ? [] : validate.errors).toEqual([]);
    expect(json).toMatchObject({ findings: [{ id: "queue-policy", level: "error" }] });
  });

  it("has every id of a finding in its schema", () => {
    expect(schema.definitions.finding.properties.id.enum).toEqual(Object.keys(definitions));
  });

  it("prints SARIF with the file, the line and the acknowledgement", async () => {
    const folder = folderWith({
      "main.tf": '\nresource "aws_cloudwatch_event_bus" "own" {\n  name = "own"\n}\n',
    });
    const { code, out } = await called([
      "audit",
      "--dir",
      folder,
      "--sarif",
      "--acknowledge",
      "bus-without-rules=later",
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      version: "2.1.0",
      runs: [
        {
          tool: { driver: { name: "event-trace" } },
          results: [
            {
              ruleId: "bus-without-rules",
              level: "warning",
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: expect.stringMatching(/main\.tf$/) },
                    region: { startLine: 2 },
                  },
                },
              ],
              suppressions: [{ justification: "later" }],
            },
          ],
        },
      ],
    });
  });

  it("takes SOURCE before and after its name", async () => {
    const options = stackOptions(broken);
    expect((await called([...options, "audit"])).code).toBe(1);
    expect(await called(["audit", "--json", "--sarif", ...options])).toMatchObject({ code: 2 });
  });
});
