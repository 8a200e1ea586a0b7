import { join } from "node:path";
import { deliveryOf } from "../../../trace/iam/delivery";
import { planConfiguration, readPlan } from "../../../trace/terraform/read-plan";
import { readSource } from "../../../trace/terraform/read-source";
import { knownText, textOf } from "../../../trace/terraform/value";
import { topology } from "../../../trace/topology/read-topology";
import { attribute, folderOf, removeFolders } from "./written-folder";

afterAll(removeFolders);

const shown = (name: string): string => join(__dirname, "shown", name);

const outcomes = (file: string): readonly (readonly string[])[] => {
  const found = topology(readPlan(file));
  return found.targets.map((target) => {
    const delivery = deliveryOf(target, found);
    const missing = delivery.missing === undefined ? [] : [delivery.missing];
    return [target.address, textOf(target.rule?.name ?? null), delivery.status, ...missing];
  });
};

describe("a plan before its apply", () => {
  const plan = readPlan(shown("plan.json"));

  test("has the instances, and the data sources that were read", () => {
    const addresses = plan.resources.map(({ address }) => address);
    expect(addresses).toContain('aws_cloudwatch_event_rule.topic["audits"]');
    expect(addresses).toContain("module.stream.aws_kinesis_stream.this");
    expect(addresses).toContain("data.aws_caller_identity.current");
    expect(knownText(plan.account())).toBe("123456789012");
    expect(knownText(plan.region())).toBe("us-east-1");
  });

  test("knows what an unknown attribute refers to, through modules too", () => {
    expect(attribute(plan, 'aws_cloudwatch_event_target.log["audits"]', "arn")).toBe(
      "${aws_cloudwatch_log_group.events.arn}",
    );
    expect(attribute(plan, "aws_cloudwatch_event_target.stream", "arn")).toBe(
      "${module.stream.aws_kinesis_stream.this.arn}",
    );
    expect(attribute(plan, "aws_sqs_queue_policy.dead", "queue_url")).toBe("${aws_sqs_queue.dead.id}");
  });

  test("keeps the statements of a policy document, and does not take a reference for the whole of a text", () => {
    const json = attribute(plan, "aws_sqs_queue_policy.dead", "policy");
    expect(json).toContain('"Action":["sqs:SendMessage"]');
    const [resource] = plan.resources.filter(
      ({ address }) => address === "data.aws_iam_policy_document.dead",
    );
    expect(textOf(resource?.get("statement") ?? null)).toContain("${aws_sqs_queue.dead.arn}");
  });

  test("says what it cannot tell, and what hides it", () => {
    expect(outcomes(shown("plan.json"))).toEqual([
      ['aws_cloudwatch_event_target.log["audits"]', "audits", "delivered"],
      ['aws_cloudwatch_event_target.log["presence"]', "presence", "delivered"],
      [
        "aws_cloudwatch_event_target.stream",
        "audits",
        "unknown",
        "module.stream.aws_kinesis_stream.this.arn",
      ],
    ]);
  });
});

describe("a plan with the folder that it was made in", () => {
  const main = `variable "topics" { type = list(string) }
      resource "aws_kinesis_stream" "s" { name = "events" }
      resource "aws_cloudwatch_log_resource_policy" "l" {
        policy_document = jsonencode({ Resource = "\${aws_kinesis_stream.s.arn}/*", Topics = var.topics })
      }`;
  const json = JSON.stringify({
    format_version: "1.2",
    variables: { topics: { value: ["a"] } },
    resource_changes: [
      ["aws_kinesis_stream", "s", { name: "events" }, { arn: true }],
      ["aws_cloudwatch_log_resource_policy", "l", {}, { policy_document: true }],
    ].map(([type, name, after, after_unknown]) => ({
      address: `${type}.${name}`,
      mode: "managed",
      type,
      name,
      change: { actions: ["create"], after, after_unknown },
    })),
    configuration: {
      root_module: {
        resources: [
          {
            mode: "managed",
            type: "aws_cloudwatch_log_resource_policy",
            name: "l",
            expressions: { policy_document: { references: ["aws_kinesis_stream.s.arn", "var.topics"] } },
          },
        ],
      },
    },
  });
  const policyOf = async (source: Parameters<typeof readSource>[0]) =>
    attribute(await readSource(source), "aws_cloudwatch_log_resource_policy.l", "policy_document");
  const whole = '{"Resource":"${aws_kinesis_stream.s.arn}/*","Topics":["a"]}';
  const reference = "${aws_kinesis_stream.s.arn}";

  test("tells what is known only after the apply", async () => {
    const plan = join(folderOf({ "plan.json": json }), "plan.json");
    expect(await policyOf({ plan })).toBe(reference);
    expect(await policyOf({ plan, dir: folderOf({ "main.tf": main }) })).toBe(whole);
  });

  test("finds the folder where its file lies in it", async () => {
    expect(
      await policyOf({ plan: join(folderOf({ "main.tf": main, "plan.json": json }), "plan.json") }),
    ).toBe(whole);
  });

  test.each([
    [
      "another configuration's",
      'resource "aws_cloudwatch_log_resource_policy" "l" {\n policy_document = "{}"\n}',
    ],
    ["without the plan's variables", main.replaceAll("topics", "others")],
    ["that cannot be read", "resource {"],
  ])("leaves a folder alone that is %s", async (_, hcl) => {
    expect(await policyOf({ plan: join(folderOf({ "main.tf": hcl, "plan.json": json }), "plan.json") })).toBe(
      reference,
    );
  });
});

test("a state after the apply tells all", () => {
  expect(readPlan(shown("state.json")).kind).toBe("state");
  expect(outcomes(shown("state.json")).map(([address, rule, status]) => [address, rule, status])).toEqual([
    ['aws_cloudwatch_event_target.log["audits"]', "audits", "delivered"],
    ['aws_cloudwatch_event_target.log["presence"]', "presence", "delivered"],
    ["aws_cloudwatch_event_target.stream", "audits", "delivered"],
  ]);
});

test("a resource that the plan destroys is not in it", () => {
  const change = (address: string, actions: string[], after: unknown) => ({
    address,
    mode: "managed",
    type: "aws_sqs_queue",
    name: address.split(".")[1],
    change: { actions, after, after_unknown: {} },
  });
  const gone = {
    address: "aws_sqs_queue.old",
    mode: "managed",
    type: "aws_sqs_queue",
    name: "old",
    values: { name: "old" },
  };
  const { resources } = planConfiguration(
    {
      format_version: "1.2",
      resource_changes: [
        change("aws_sqs_queue.old", ["delete"], null),
        change("aws_sqs_queue.new", ["create"], { name: "n" }),
      ],
      prior_state: { values: { root_module: { resources: [gone] } } },
    },
    "plan.json",
  );
  expect(resources.map(({ address }) => address)).toEqual(["aws_sqs_queue.new"]);
});

test("a state that Terraform did not find is named, for it holds no answer", () => {
  const messages = (json: object) =>
    planConfiguration({ format_version: "1.0", ...json }, "state.json").diagnostics.map(
      ({ message }) => message,
    );
  expect(messages({})).toEqual([expect.stringContaining("found no state")]);
  expect(messages({ values: { root_module: {} } })).toEqual([]);
});

describe("a file that is no plan or state", () => {
  test.each([
    [
      '{"format_version": "1.0", "valid": true, "diagnostics": []}',
      /has "valid" and no "values": give the output of "terraform show -json"/,
    ],
    [
      '{"format_version": "2.0", "planned_values": {}}',
      /has the format version "2\.0"; 0\.1, 0\.2 and 1\.x are known/,
    ],
    ['{"version": 4, "resources": []}', /has no "format_version": give the output of "terraform show -json"/],
    ["[]", /is not the JSON of a Terraform plan or state/],
    [
      '{"@level":"info","type":"version"}\n{"@level":"info","type":"change_summary"}',
      /is what "terraform plan -json" prints: .*terraform show -json FILE/,
    ],
    ['{\n  "format_version": ', /plan\.json.* is not JSON/],
  ])("is refused: %s", (text, reason) => {
    const folder = folderOf({ "plan.json": text });
    expect(() => readPlan(join(folder, "plan.json"))).toThrow(reason);
  });

  test("is refused where it cannot be read", () => {
    expect(() => readPlan("/no/such/plan.json")).toThrow(/cannot read \/no\/such\/plan\.json/);
    expect(() => readPlan("/dev/null")).toThrow(/is not a file/);
  });
});
