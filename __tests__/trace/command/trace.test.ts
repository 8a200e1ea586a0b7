import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { auditEvent, eventSource, queuePolicy, rule, soundStack, target } from "../sources";
import { called, folderWith, stackOptions } from "./called";

const event = JSON.stringify(auditEvent());
const schema = JSON.parse(readFileSync(join(__dirname, "../../../docs/trace.schema.json"), "utf8"));
const isValid = new Ajv().compile(schema);

describe("event-trace", () => {
  it("shows an event's way to its destination and ends with 0", async () => {
    const { code, out, err } = await called([...stackOptions(soundStack()), event]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out.split("\n")).toEqual([
      `the argument  v2.audits.entitytype.{id}.entityid.{id}  bus ${eventSource}`,
      "  oauth-client-deleted   matched",
      "    alerts               delivered to alerts  queue policy aws_sqs_queue_policy.alerts allows it",
      "",
    ]);
  });

  it("ends with 1 and says what refuses the event where a rule does not match", async () => {
    const other = JSON.stringify(
      auditEvent({ detail: { eventBody: { entityType: "Role", action: "Delete" } } }),
    );
    const { code, out } = await called([...stackOptions(soundStack()), other]);
    expect(code).toBe(1);
    expect(out).toContain(
      'oauth-client-deleted   no match: detail.eventBody.entityType is "Role", the pattern wants "OAuthClient"',
    );
  });

  it("ends with 1 and says what is missing where a destination refuses the event", async () => {
    const { code, out } = await called([
      ...stackOptions(soundStack({ aws_sqs_queue_policy: { alerts: null } })),
      event,
    ]);
    expect(code).toBe(1);
    expect(out).toMatch(/alerts +NOT DELIVERED {2}no queue policy lets events.amazonaws.com send to alerts/);
    expect(out).toContain("at aws_cloudwatch_event_target.queue (");
  });

  it("ends with 1 and names the reference where it cannot be told", async () => {
    const hidden = soundStack({
      aws_cloudwatch_event_target: { queue: target({ arn: "${var.queue_arn}" }) },
    });
    const { code, out } = await called([...stackOptions(hidden), event]);
    expect(code).toBe(1);
    expect(out).toContain("CANNOT TELL  var.queue_arn is not known");
  });

  it("shows the payload after its transformation, and the dead-letter queue", async () => {
    const stack = soundStack({
      aws_sqs_queue: { failed: { name: "failed" } },
      aws_sqs_queue_policy: { failed: queuePolicy("failed") },
      aws_cloudwatch_event_target: {
        queue: target({
          dead_letter_config: { arn: "${aws_sqs_queue.failed.arn}" },
          input_transformer: {
            input_paths: { who: "$.detail.eventBody.entity.name" },
            input_template: '{"deleted": <who>}',
          },
        }),
      },
    });
    const { code, out } = await called([...stackOptions(stack), event]);
    expect(code).toBe(0);
    expect(out).toContain('receives {"deleted":"Nightly export"}');
    expect(out).toContain("dead-letter queue failed ok");
  });

  it("is not delivered where the input gives no JSON with this event", async () => {
    const input_transformer = {
      input_paths: { who: "$.detail.eventBody.entity.name" },
      input_template: '{"text": "<who>"}',
    };
    const stack = soundStack({ aws_cloudwatch_event_target: { queue: target({ input_transformer }) } });
    const quotes = JSON.stringify(
      auditEvent({
        detail: { eventBody: { entityType: "OAuthClient", action: "Delete", entity: { name: 'a "b"' } } },
      }),
    );
    expect((await called([...stackOptions(stack), event])).code).toBe(0);
    expect((await called([...stackOptions(stack), quotes])).out).toContain(
      "NOT DELIVERED  the input template gives no valid JSON",
    );
  });

  it("says that no bus takes the events of another organization", async () => {
    const other = JSON.stringify(auditEvent({ source: "aws.partner/genesys.com/cloud/another/audit" }));
    const { code, out } = await called([...stackOptions(soundStack()), other]);
    expect(code).toBe(1);
    expect(out).toContain("no bus here takes events of aws.partner/genesys.com/cloud/another/audit");
  });

  it("does not reach a rule that was left on the default bus", async () => {
    const stack = soundStack({ aws_cloudwatch_event_rule: { deleted: rule({ event_bus_name: null }) } });
    const { code, out } = await called([...stackOptions(stack), event]);
    expect(code).toBe(1);
    expect(out).toContain(`not reached: it is on the bus default; the event comes to ${eventSource}`);
  });

  it("follows an event that a target hands on to another bus", async () => {
    const stack = soundStack({
      aws_cloudwatch_event_bus: { own: { name: "own" } },
      aws_cloudwatch_event_target: {
        queue: target({ arn: "${aws_cloudwatch_event_bus.own.arn}", role_arn: "${var.role}" }),
      },
      aws_cloudwatch_event_rule: {
        second: {
          name: "second",
          event_bus_name: "own",
          event_pattern: '{"source":[{"prefix":"aws.partner"}]}',
        },
      },
    });
    const { out } = await called([...stackOptions(stack), event]);
    expect(out).toContain("comes to bus own by aws_cloudwatch_event_target.queue");
    expect(out).toMatch(/second +matched/);
  });

  it("wraps a Genesys Cloud notification with --source", async () => {
    const notification = JSON.stringify({
      topicName: "v2.audits.entitytype.OAuthClient.entityid.7e0f6f0a-1111-4222-8333-944445555666",
      version: "2",
      eventBody: { entityType: "OAuthClient", action: "Delete" },
      metadata: {},
    });
    const options = stackOptions(soundStack());
    expect((await called([...options, "--source", eventSource, notification])).code).toBe(0);
    expect(await called([...options, notification])).toMatchObject({
      code: 2,
      err: expect.stringContaining("--source"),
    });
    const unknown = notification.replace("v2.audits", "v2.audit");
    expect((await called([...options, "--source", eventSource, unknown])).err).toContain(
      'no topic "v2.audit.',
    );
  });

  it("holds the expectations of --expect and --expect-not", async () => {
    const options = stackOptions(soundStack());
    const expectOf = async (...args: string[]) => (await called([...options, event, ...args])).code;
    expect(await expectOf("--expect", "oauth-client-deleted/alerts", "--expect", "deleted")).toBe(0);
    expect(
      await expectOf("--expect", "aws_cloudwatch_event_rule.deleted/aws_cloudwatch_event_target.queue"),
    ).toBe(0);
    expect(await expectOf("--expect-not", "deleted/queue")).toBe(1);
    const wrong = await called([...options, event, "--expect", "deletd"]);
    expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining("oauth-client-deleted/alerts") });
    const failed = await called([...options, event, "--expect-not", "deleted"]);
    expect(failed.out).toContain("NOT AS EXPECTED  the argument is not expected at deleted");
  });

  it("takes a policy outside the source from --assume", async () => {
    const stack = soundStack({ aws_sqs_queue_policy: { alerts: null } });
    const policy = {
      Statement: [
        { Effect: "Allow", Principal: { Service: "events.amazonaws.com" }, Action: "sqs:*", Resource: "*" },
      ],
    };
    const folder = folderWith({
      "stacks/events/cdk.tf.json": stack,
      "assume.json": { version: 1, resourcePolicies: [{ resource: "*:alerts", policy }] },
      "wrong.json": { version: 2 },
    });
    const assume = (name: string) => called(["--out", folder, "--assume", join(folder, name), event]);
    expect((await assume("assume.json")).code).toBe(0);
    expect(await assume("wrong.json")).toMatchObject({
      code: 2,
      err: expect.stringContaining('"version" is 2'),
    });
  });

  it("prints JSON as its schema describes it, of everything that can be in it", async () => {
    const stack = soundStack({
      aws_sqs_queue: { failed: { name: "failed.fifo", fifo_queue: true } },
      aws_cloudwatch_event_target: {
        queue: target({ dead_letter_config: { arn: "${aws_sqs_queue.failed.arn}" } }),
        hidden: target({ target_id: "hidden", arn: "${var.arn}" }),
      },
      aws_cloudwatch_event_rule: {
        default: { name: "default", event_pattern: "{" },
        hidden: rule({ name: "hidden", event_pattern: "${var.pattern}" }),
      },
    });
    const { out, code } = await called([...stackOptions(stack), "--json", "--expect-not", "deleted", event]);
    const json: unknown = JSON.parse(out);
    expect(isValid(json) ? [] : isValid.errors).toEqual([]);
    expect(code).toBe(1);
    expect(json).toMatchObject({
      version: 1,
      events: [
        {
          outcome: "delivered",
          rules: [{ name: "oauth-client-deleted" }, { result: "unknown" }, { result: "not-reached" }],
        },
      ],
      notAsExpected: ["the argument is not expected at deleted"],
    });
  });

  it("has colours only when told so", async () => {
    const args = [...stackOptions(soundStack()), event];
    expect((await called(args)).out).not.toContain("\u001b");
    expect((await called(args, "", true)).out).toContain("\u001b[32mmatched");
  });

  it("prints help with examples", async () => {
    const { code, out } = await called(["--help"]);
    expect(code).toBe(0);
    expect(out).toContain("Usage: event-trace");
    expect(out).toContain("Examples:");
  });

  it.each([
    [
      "an event without source",
      JSON.stringify({ ...auditEvent(), source: undefined }),
      'the event has no "source"',
    ],
    [
      "an event whose detail is a text",
      JSON.stringify(auditEvent({ detail: "x" })),
      '"detail" that is not an object',
    ],
    [
      "an event without detail-type",
      JSON.stringify({ source: "a", detail: {} }),
      'the event has no "detail-type"',
    ],
    [
      "an event whose source is in its prototype",
      '{"__proto__":{"source":"a"},"detail-type":"b","detail":{}}',
      'the event has no "source"',
    ],
  ])("ends with 2 for %s", async (_, text, message) => {
    const { code, out, err } = await called([...stackOptions(soundStack()), text]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
  });

  it.each([
    ["no event", [], "missing required argument 'event'"],
    ["an unknown option", ["--nothing"], "unknown option '--nothing'"],
    ["a source twice", ["--dir", "a", "--dir", "./a", "{}"], "two sources are the folder a"],
    [
      "an account of no source",
      ["--dir", "a", "--account", "b=111122223333", "{}"],
      'no source is named "b"',
    ],
    ["two accounts", ["--dir", "a", "--account", "111122223333", "--account", "2".repeat(12), "{}"], "PART="],
    ["an account of a part that is none", ["--dir", "a", "--account", "a=12", "{}"], "write its 12 digits"],
    ["a region that is none", ["--dir", "a", "--region", "a=", "{}"], "is no region"],
    ["a folder that is not there", ["--dir", "/nowhere", "{}"], "/nowhere"],
    ["a folder without Terraform", ["--dir", folderWith({ "readme.txt": "x" }), "{}"], "no Terraform"],
    ["a plan that is not there", ["--plan", "/nowhere.json", "{}"], "cannot read /nowhere.json"],
    ["a stack that is not there", ["--out", folderWith({}), "{}"], "no synthesized stack"],
    ["an account that is none", ["--dir", ".", "--account", "1234", "{}"], "write its 12 digits"],
    ["a variable without a value", ["--dir", ".", "--var", "x", "{}"], "write NAME=VALUE"],
  ])("ends with 2 for a call with %s", async (_, args, message) => {
    const { code, err } = await called(args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it("ends with 2 for a plan of a format version that is not known", async () => {
    const { code, err } = await called(
      ["--plan", "-", event],
      JSON.stringify({ format_version: "7.0", planned_values: {} }),
    );
    expect(code).toBe(2);
    expect(err).toContain("7.0");
  });

  it("takes an event of a megabyte", async () => {
    const detail = {
      eventBody: { entityType: "OAuthClient", action: "Delete", filler: "x".repeat(1_000_000) },
    };
    const stack = soundStack({ aws_sqs_queue: { alerts: { name: "alerts", max_message_size: 1_048_576 } } });
    expect((await called([...stackOptions(stack), JSON.stringify(auditEvent({ detail }))])).code).toBe(0);
  });

  it("names what of a source it cannot read, and answers for the rest", async () => {
    const stack = { ...soundStack(), locals: { a: "${local.b}", b: "${local.a}" } };
    const circle = {
      ...stack,
      resource: { ...stack.resource, aws_sqs_queue: { alerts: { name: "${local.a}" } } },
    };
    const { code, err } = await called([...stackOptions(circle), event]);
    expect(code).toBeLessThan(2);
    expect(err).toContain("not read: ");
  });
});
