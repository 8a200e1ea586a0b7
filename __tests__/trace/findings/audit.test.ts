import { readFileSync } from "node:fs";
import { join } from "node:path";
import { definitions } from "../../../trace/findings/definitions";
import { findingsOf } from "../../../trace/findings/findings-of";
import { articleJson } from "../../stacks/synthesized";
import { eventSource, rule, soundStack } from "../sources";
import { cases, connection } from "./cases";

const idsIn = (stack: string | object) => findingsOf(stack).map(({ id }) => id);

describe("the audit", () => {
  it("finds nothing in a sound stack", () => {
    expect(findingsOf(soundStack())).toEqual([]);
  });

  it.each(Object.entries(cases))("finds %s where it is, and not where it is not", (id, { has, hasNot }) => {
    expect(idsIn(has)).toContain(id);
    expect(idsIn(hasNot)).not.toContain(id);
  });

  it.each(Object.keys(definitions))("is explained: %s, in docs/findings.md", (id) => {
    const docs = readFileSync(join(__dirname, "../../../docs/findings.md"), "utf8");
    expect(docs).toContain(`## ${id}\n`);
  });

  it("warns of the article's stack, once, of its log policy", () => {
    const counted = findingsOf(articleJson()).filter(({ level }) => level !== "note");
    expect(counted).toMatchObject([{ id: "log-delivery-policy", level: "warning" }]);
    expect(
      findingsOf(articleJson({ logDeliveryPolicy: true })).filter(({ level }) => level !== "note"),
    ).toEqual([]);
  });

  it.each([
    ["a field that no event has", { Source: ["x"] }, "pattern-never-matches"],
    ["real ids in detail-type", { "detail-type": ["v2.users.1f0a.presence"] }, "pattern-never-matches"],
    [
      "a topic that Genesys Cloud does not have",
      { "detail-type": ["v2.users.{id}.presense"] },
      "topic-unknown",
    ],
    ["a prefix of no topic", { "detail-type": [{ prefix: "v3." }] }, "topic-unknown"],
    [
      "the source of another organization",
      { source: [eventSource.replace("audit", "other")] },
      "source-never-matches",
    ],
    [
      "a prefix of another partner",
      { source: [{ prefix: "aws.partner/auth0.com" }] },
      "source-never-matches",
    ],
  ])("sees that a pattern with %s matches nothing", (_, pattern, id) => {
    const stack = soundStack({
      aws_cloudwatch_event_rule: { deleted: rule({ event_pattern: JSON.stringify(pattern) }) },
    });
    expect(idsIn(stack)).toContain(id);
  });

  it.each([
    [{ source: ["x"], $or: [{ source: [eventSource] }, { id: ["y"] }] }],
    [{ Source: [{ exists: false }] }],
    [{ "replay-name": ["replay"] }],
    [{ source: [{ "anything-but": ["aws.s3"] }] }],
    [{ detail: { topicName: [{ prefix: "v2.audits" }] } }],
  ])("does not say of %j that it matches nothing", (pattern) => {
    const stack = soundStack({
      aws_cloudwatch_event_rule: { deleted: rule({ event_pattern: JSON.stringify(pattern) }) },
    });
    expect(idsIn(stack)).not.toContain("pattern-never-matches");
    expect(idsIn(stack)).not.toContain("source-never-matches");
  });

  it("takes the looked-up name of the bus's event source for one that matches", () => {
    const name = "${data.aws_cloudwatch_event_source.genesys.name}";
    const stack = {
      ...soundStack({
        aws_cloudwatch_event_bus: { bus: { name, event_source_name: name } },
        aws_cloudwatch_event_rule: {
          deleted: rule({
            event_pattern: `\${jsonencode({"source" = [data.aws_cloudwatch_event_source.genesys.name]})}`,
          }),
        },
      }),
      data: { aws_cloudwatch_event_source: { genesys: { name_prefix: "aws.partner/genesys.com" } } },
    };
    expect(idsIn(stack)).toEqual(expect.arrayContaining(["pattern-matches-everything", "lookup-by-prefix"]));
    expect(idsIn(stack)).not.toContain("source-never-matches");
  });

  const archived = (event_pattern: string, event_source_arn = "${aws_cloudwatch_event_bus.bus.arn}") =>
    soundStack({
      aws_cloudwatch_event_archive: { kept: { name: "kept", event_source_arn, event_pattern } },
    });

  it.each([
    ["not JSON", "{", ["pattern-invalid"]],
    ["refused by AWS", '{"source":"x"}', ["pattern-invalid"]],
    ["on a field that no event has", '{"eventSource":["x"]}', ["pattern-never-matches"]],
    ["on a source that does not come to the bus", '{"source":["aws.ec2"]}', ["source-never-matches"]],
    ["on the bus's own source", `{"source":["${eventSource}"]}`, []],
    ["on a source that is not known", '{"source":["${var.source}"]}', []],
  ])("judges the pattern of an archive: %s", (_, pattern, ids) => {
    expect(idsIn(archived(pattern))).toEqual(ids);
  });

  it("takes no source for impossible where the bus of an archive is not known", () => {
    expect(idsIn(archived('{"source":["aws.ec2"]}', "${var.bus_arn}"))).toEqual([]);
  });

  it.each([
    "None",
    "REPLACE_ME",
    "changeme",
    "Change-Me",
    "<token>",
    "{{ secret }}",
    "xxxx",
    "****",
    "your-api-key",
    "",
  ])("takes the placeholder %p for no secret", (secret) => {
    expect(idsIn(connection(secret))).not.toContain("secret-in-clear");
  });

  it.each(["changeme1!Kx", "<", "xyxy", "example.7Fq", "yours7"])("takes %p for a secret", (secret) => {
    expect(idsIn(connection(secret))).toContain("secret-in-clear");
  });

  it("puts the worst first", () => {
    const levels = findingsOf(cases["lookup-by-prefix"].has).concat(findingsOf(cases["queue-policy"].has));
    expect(levels.map(({ level }) => level)).toEqual(["note", "error"]);
    const both = {
      ...soundStack({ aws_sqs_queue_policy: { alerts: null } }),
      data: { aws_cloudwatch_event_source: { s: { name_prefix: "aws.partner" } } },
    };
    expect(findingsOf(both).map(({ level }) => level)).toEqual(["error", "note"]);
  });
});
