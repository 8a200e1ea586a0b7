import fc from "fast-check";
import { addFile, emptyModule } from "../../../trace/terraform/blocks";
import { EvaluationError } from "../../../trace/terraform/evaluate/scope";
import { parseTemplate } from "../../../trace/terraform/expression/parse";
import { ExpressionError } from "../../../trace/terraform/expression/syntax";
import { decodeJson, fromJson, toJson } from "../../../trace/terraform/functions/json";
import { matchText } from "../../../trace/terraform/match-text";
import { readStack } from "../../../trace/terraform/read-directory";
import { planConfiguration } from "../../../trace/terraform/read-plan";
import { SourceError } from "../../../trace/terraform/source-error";
import { concatenate, Template, textOf, Unknown } from "../../../trace/terraform/value";
import { topology } from "../../../trace/topology/read-topology";
import { folderOf, readHcl, removeFolders } from "./written-folder";

afterAll(removeFolders);

const pieces = [
  "${",
  "}",
  '"',
  "%{ if a }",
  "%{endif}",
  "a.b[*].c",
  "f(",
  ")",
  "[",
  "]",
  "{",
  "=",
  "?",
  ":",
  "1",
  "\n",
  "<<E\n",
  "for x in y :",
  "...",
  "\\",
];
const hcl = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 5 })), { maxLength: 25 });

test("any text is parsed as a template or refused with its place", () => {
  fc.assert(
    fc.property(hcl, (parts) => {
      try {
        parseTemplate(parts.join(""));
      } catch (error) {
        expect(error).toBeInstanceOf(ExpressionError);
        expect(String(error)).toMatch(/line \d+, column \d+/);
      }
    }),
    { numRuns: 2_000 },
  );
});

test("any JSON is taken in as a file of Terraform, with what cannot be read left out", () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.constantFrom("resource", "module", "locals", "variable", "provider"),
      (value, key) => {
        expect(() =>
          addFile(emptyModule("."), "main.tf.json", { [key]: value }, () => undefined),
        ).not.toThrow();
      },
    ),
  );
});

const types = [
  "aws_cloudwatch_event_rule",
  "aws_cloudwatch_event_target",
  "aws_sqs_queue_policy",
  "aws_iam_role",
  "aws_lambda_permission",
];
const names = [
  "name",
  "rule",
  "arn",
  "event_pattern",
  "policy",
  "queue_url",
  "dead_letter_config",
  "inline_policy",
  "count",
  "for_each",
  "dynamic",
  "role",
  "statement",
];
const values = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(
    "${aws_sqs_queue_policy.x.id}",
    "${each.key}",
    "${local.a}",
    "${jsonencode(",
    "${var.x[0]}",
    '{"Statement": [{}]}',
    '{"a": ${var.x}}',
  ),
);

test("any stack is read, or refused with the reason", () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom(...types),
        fc.dictionary(fc.constantFrom("x", "__proto__"), fc.dictionary(fc.constantFrom(...names), values)),
      ),
      (resource) => {
        const folder = folderOf({ "cdk.tf.json": JSON.stringify({ resource, locals: { a: "${local.a}" } }) });
        try {
          const found = topology(readStack(`${folder}/cdk.tf.json`));
          for (const target of found.targets) textOf(target.destination.arn);
        } catch (error) {
          expect(error).toBeInstanceOf(SourceError);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test("any JSON is read as a plan, or refused with the reason", () => {
  const resources = fc.array(
    fc.record(
      {
        address: fc.oneof(fc.constantFrom("a.b", "module.m.a.b"), fc.jsonValue()),
        type: fc.oneof(fc.constantFrom(...types), fc.jsonValue()),
        name: fc.constant("x"),
        mode: fc.constantFrom("managed", "data"),
        change: fc.record({ after: fc.jsonValue(), after_unknown: fc.jsonValue() }),
      },
      { requiredKeys: [] },
    ),
  );
  fc.assert(
    fc.property(resources, fc.jsonValue(), fc.jsonValue(), (resource_changes, configuration, prior_state) => {
      try {
        const json = { format_version: "1.2", resource_changes, configuration, prior_state };
        const found = topology(planConfiguration(json, "plan.json"));
        for (const resource of found.configuration.resources) textOf(resource.get("arn"));
      } catch (error) {
        expect(error).toBeInstanceOf(SourceError);
      }
    }),
    { numRuns: 500 },
  );
});

test("JSON comes back as it was, whatever its keys", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      expect(JSON.stringify(toJson(decodeJson(JSON.stringify(value))))).toBe(JSON.stringify(value));
    }),
  );
});

test("JSON that nests too deeply is refused", () => {
  const deep = `${"[".repeat(5_000)}${"]".repeat(5_000)}`;
  expect(() => decodeJson(deep)).toThrow(EvaluationError);
  expect(() => fromJson(JSON.parse(deep))).toThrow(/levels deep/);
});

describe("comparing texts of which parts are unknown", () => {
  const part = fc.oneof(
    fc.constantFrom("a", "b", ":", "*", "ab"),
    fc.constantFrom("x", "y").map((name) => new Unknown(name)),
  );
  const text = fc.array(part, { maxLength: 6 }).map((parts) => concatenate(parts));
  const filled = (value: string | Unknown | Template, given: Readonly<Record<string, string>>): string => {
    if (typeof value === "string") return value;
    const parts = value instanceof Template ? value.parts : [value];
    return parts.map((item) => (typeof item === "string" ? item : (given[item.reference] ?? ""))).join("");
  };
  const glob = (pattern: string, wanted: string): boolean =>
    new RegExp(`^${[...pattern].map((c) => (c === "*" ? ".*" : c)).join("")}$`, "s").test(wanted);

  test("is right whatever the unknown parts turn out to be", () => {
    fc.assert(
      fc.property(
        text,
        text,
        fc.constantFrom("", "a", "b", ":a", "ab"),
        fc.constantFrom("", "a", "b:"),
        (pattern, value, x, y) => {
          const answer = matchText(pattern, value, "like");
          const truth = glob(filled(pattern, { x, y }), filled(value, { x, y }));
          if (answer !== undefined) expect(truth).toBe(answer);
        },
      ),
      { numRuns: 3_000 },
    );
  });
});

test("a long file is read in parts, and as a whole where a text looks like blocks", async () => {
  const queue = (name: string): string => `resource "aws_sqs_queue" "${name}" {\n  name = "${name}"\n}\n`;
  const many = Array.from({ length: 5_000 }, (_, index) => queue(`q${index}`)).join("");
  const heredoc = `resource "aws_sqs_queue" "text" {\n  name = <<EOF\n${many}EOF\n}\n`;
  expect((await readHcl(many)).resources).toHaveLength(5_000);
  expect((await readHcl(heredoc + queue("last"))).resources).toHaveLength(2);
});

test("thousands of instances look each other up", async () => {
  const configuration = await readHcl(`
    locals {
      names = toset([for index in range(8000) : "n\${index}"])
    }
    resource "aws_sqs_queue" "q" {
      for_each = local.names
      name     = each.key
    }
    resource "test_thing" "it" {
      for_each = local.names
      value    = aws_sqs_queue.q[each.key].name
    }`);
  const values = configuration.resources
    .filter(({ type }) => type === "test_thing")
    .map((it) => it.get("value"));
  expect(values).toHaveLength(8_000);
  // A set goes by the order of its texts.
  expect(values.at(-1)).toBe("n999");
  expect(values).toContain("n7999");
});
