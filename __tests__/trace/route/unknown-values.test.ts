import fc from "fast-check";
import { readEvent } from "../../../trace/events/event";
import { findingsOf } from "../../../trace/findings/findings-of";
import { Tracer } from "../../../trace/route/trace-event";
import { stackConfiguration } from "../../../trace/terraform/read-directory";
import { topology } from "../../../trace/topology/read-topology";
import { auditEvent, rule, soundStack, target } from "../sources";

function routeIn(stack: object, event: object = auditEvent()) {
  const parts = topology(stackConfiguration(stack, "cdk.tf.json"));
  return new Tracer(parts).trace(readEvent({ text: JSON.stringify(event), place: "event" }));
}

/** The result at a rule whose pattern is the given HCL expression. */
function resultOf(expression: string) {
  const stack = soundStack({
    aws_cloudwatch_event_rule: { deleted: rule({ event_pattern: `\${jsonencode(${expression})}` }) },
  });
  const data = { aws_caller_identity: { me: {} }, aws_region: { here: {} } };
  const [found] = routeIn({ ...stack, data }).rules;
  return [found?.result, found?.missing];
}

describe("a pattern with values that are not known", () => {
  it.each([
    [
      "a value beside one that matches",
      '{"source" = [var.a, {"prefix" = "aws.partner"}]}',
      ["matched", undefined],
    ],
    [
      "a field beside one that refuses",
      '{"source" = [var.a], "detail-type" = ["other"]}',
      ["no-match", undefined],
    ],
    [
      "the account and region that the event comes to",
      '{"account" = [data.aws_caller_identity.me.account_id], "region" = [data.aws_region.here.name]}',
      ["matched", undefined],
    ],
    ["a field that decides", '{"source" = [var.a]}', ["unknown", "var.a"]],
    ["half a matcher", '{"source" = [{"prefix" = var.a}]}', ["unknown", "var.a"]],
    ["a whole detail", '{"detail" = var.a}', ["unknown", "var.a"]],
    ["a whole detail beside a refusal", '{"detail" = var.a, "source" = ["x"]}', ["no-match", undefined]],
    [
      "an alternative beside one that matches",
      '{"$or" = [{"source" = [var.a]}, {"account" = ["123456789012"]}]}',
      ["matched", undefined],
    ],
    ["the pattern itself", "var.a", ["unknown", "var.a"]],
  ])("is judged right for %s", (_, expression, expected) => {
    expect(resultOf(expression)).toEqual(expected);
  });

  it("writes a name that a resource gives into the pattern as JSON", () => {
    const stack = soundStack({
      aws_s3_bucket: { uploads: { bucket: "uploads" } },
      aws_cloudwatch_event_rule: {
        deleted: rule({
          event_pattern: '${jsonencode({"detail" = {"bucket" = [aws_s3_bucket.uploads.id]}})}',
        }),
      },
    });
    expect(findingsOf(stack).map(({ id }) => id)).not.toContain("pattern-invalid");
    expect(routeIn(stack, auditEvent({ detail: { bucket: "uploads" } })).rules[0]?.result).toBe("matched");
  });

  it("knows the region and account within an ARN for those of the event", () => {
    const pattern = '${jsonencode({"resources" = [aws_codecommit_repository.app.arn]})}';
    const stack = soundStack({
      aws_codecommit_repository: { app: { repository_name: "app" } },
      aws_cloudwatch_event_rule: { deleted: rule({ event_pattern: pattern }) },
    });
    const resultFor = (arn: string) => routeIn(stack, auditEvent({ resources: [arn] })).rules[0]?.result;
    expect(resultFor("arn:aws:codecommit:us-east-1:123456789012:app")).toBe("matched");
    expect(resultFor("arn:aws:codecommit:us-east-1:123456789012:other")).toBe("no-match");
  });

  it("takes the looked-up name of the bus for the event's source", () => {
    const name = "${data.aws_cloudwatch_event_source.genesys.name}";
    const stack = soundStack({
      aws_cloudwatch_event_bus: { bus: { name, event_source_name: name } },
      aws_cloudwatch_event_rule: {
        deleted: rule({
          event_pattern: '${jsonencode({"source" = [data.aws_cloudwatch_event_source.genesys.name]})}',
        }),
      },
    });
    const data = { aws_cloudwatch_event_source: { genesys: { name_prefix: "aws.partner/genesys.com" } } };
    expect(routeIn({ ...stack, data })).toMatchObject({ outcome: "delivered" });
  });

  it("does not tell the bus where two event sources may be the event's", () => {
    const bus = (name: string) => ({ name: `\${var.${name}}`, event_source_name: `\${var.${name}}` });
    const stack = soundStack({ aws_cloudwatch_event_bus: { bus: bus("one"), two: bus("two") } });
    expect(routeIn(stack)).toMatchObject({
      outcome: "unknown",
      rules: [{ result: "unknown", missing: "${var.one}" }],
    });
  });

  it.each([
    ["one's own event comes to a bus whose name is not known", "my.app", "${var.bus}", "matched"],
    ["AWS's own event comes to a bus that may be the default one", "aws.s3", "${var.bus}", "matched"],
    ["AWS's own event comes to no bus of another name", "aws.s3", "${var.bus}-orders", "not-reached"],
    ["one's own event comes to no partner bus", "my.app", "aws.partner/${var.bus}", "not-reached"],
  ])("%s", (_, source, name, result) => {
    const stack = soundStack({
      aws_cloudwatch_event_bus: { bus: null },
      aws_cloudwatch_event_rule: {
        deleted: rule({ event_bus_name: name, event_pattern: JSON.stringify({ source: [source] }) }),
      },
      aws_cloudwatch_event_target: { queue: target({ event_bus_name: name }) },
    });
    expect(routeIn(stack, auditEvent({ source })).rules.map((route) => route.result)).toEqual([result]);
  });

  it("does not deliver where AWS refuses the target's input, as the audit says", () => {
    const stack = soundStack({ aws_cloudwatch_event_target: { queue: target({ input: '{"a":1}{"b":2}' }) } });
    expect(findingsOf(stack)).toMatchObject([{ id: "input-invalid" }]);
    expect(routeIn(stack).rules[0]?.targets).toMatchObject([
      { status: "not-delivered", reason: expect.stringContaining("not valid JSON") },
    ]);
  });

  it("does not tell of a rule that may not be there", () => {
    const stack = soundStack({
      aws_cloudwatch_event_rule: { deleted: rule({ count: "${var.create ? 1 : 0}" }) },
    });
    expect(routeIn(stack).rules.map(({ result }) => result)).toEqual(["unknown"]);
  });
});

describe("a source of any content", () => {
  const scalar = fc.oneof(
    fc.string(),
    fc.constantFrom(
      "${var.a}",
      "${aws_sqs_queue.alerts.arn}",
      "${local.x}",
      "__proto__",
      "${",
      "arn:aws:sqs:a:b:c",
      '{"a":[1]}',
    ),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  );
  const value = fc.oneof(
    scalar,
    fc.array(scalar, { maxLength: 3 }),
    fc.dictionary(fc.string(), scalar, { maxKeys: 3 }),
  );
  const attributes = [
    "event_bus_name",
    "event_pattern",
    "rule",
    "arn",
    "role_arn",
    "input_transformer",
    "dead_letter_config",
    "input",
    "retry_policy",
    "policy",
    "queue_url",
    "name",
    "count",
    "for_each",
    "target_id",
  ];
  const changes = fc.dictionary(fc.constantFrom(...attributes), value, { maxKeys: 4 });

  it("is traced and audited without a crash", () => {
    fc.assert(
      fc.property(changes, changes, changes, (ruleChanges, targetChanges, policy) => {
        const stack = soundStack({
          aws_cloudwatch_event_rule: { deleted: rule({ ...ruleChanges }) },
          aws_cloudwatch_event_target: { queue: target({ ...targetChanges }) },
          aws_sqs_queue_policy: { alerts: { ...policy } },
        });
        expect(routeIn(stack).rules.length).toBeGreaterThanOrEqual(0);
        expect(Array.isArray(findingsOf(stack))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
