import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { ExampleOutput } from "../../examples/example-output";
import { called, folderWith } from "./called";

const [sales, security] = ["111122223333", "444455556666"];
const schema = JSON.parse(readFileSync(join(__dirname, "../../../docs/trace.schema.json"), "utf8"));
const isValid = new Ajv().compile(schema);

/** An event of the example's topic that both of its rules take. */
async function event(): Promise<string> {
  const values = { "detail.eventBody.serviceName": "PeoplePermissions", "detail.eventBody.action": "Delete" };
  const set = Object.entries(values).flatMap(([path, value]) => ["--set", `${path}=${value}`]);
  const source = "aws.partner/genesys.com/cloud/267c4e61-42d0-4836-af73-34a790e176ca/audit";
  const topic = "v2.audits.entitytype.{id}.entityid.{id}";
  return (await called(["sample", topic, "--source", source, ...set])).out;
}

describe("the stacks of examples/cross-account", () => {
  let stacks: string[];
  let output: ExampleOutput;
  const variables = [
    "--var",
    `contact_center_account_id=${sales}`,
    "--var",
    `security_account_id=${security}`,
  ];
  const accounts = [
    ...["--account", `genesys-contact-center=${sales}`],
    ...["--account", `genesys-security=${security}`],
  ];

  beforeAll(async () => {
    output = await ExampleOutput.of("cross-account");
    stacks = ["--out", output.folder, "--stack", "*"];
  });

  afterAll(() => output.remove());

  it("bring an event from one account to the log of the other", async () => {
    const expected = ["--expect", "genesys-security:deleted/log", "--expect", "permissions_changed/security"];
    const { code, out } = await called([...stacks, ...variables, ...accounts, ...expected, await event()]);
    expect(out).toMatch(
      /comes to bus genesys-security by genesys-contact-center:aws_cloudwatch_event_target/,
    );
    expect(out).toMatch(/^ {2}genesys-security:deleted +matched$/m);
    expect(out).toMatch(/event bus policy genesys-security:aws_cloudwatch_event_bus_policy\S* allows it/);
    expect(code).toBe(0);
  });

  it("leave it open, and name what is missing, where one account is not told", async () => {
    const args = [...stacks, ...accounts, "--expect", "genesys-security:deleted"];
    const { code, out } = await called([...args, await event()]);
    expect(code).toBe(1);
    expect(out).toContain("genesys-contact-center:var.security_account_id");
    expect(out).toContain("is expected at genesys-security:deleted, and it cannot be told");
  });

  it("say that one alone does not tell where its events go on to", async () => {
    const one = ["--out", output.folder, "--stack", "genesys-contact-center", "--account", sales];
    const { out } = await called([...one, ...variables, await event()]);
    expect(out).toMatch(
      /security +CANNOT TELL {2}the event bus policy of arn:\S+:event-bus\/genesys-security/,
    );
  });

  it("have no findings of what is in the other", async () => {
    const { out } = await called(["audit", ...stacks, ...variables, ...accounts]);
    expect(out).not.toMatch(/bus-without-rules|event-bus-policy|delivery-unknown/);
  });

  it("are JSON as the schema has it", async () => {
    const { out } = await called([...stacks, ...variables, ...accounts, "--json", await event()]);
    const json: unknown = JSON.parse(out);
    expect(isValid(json) ? [] : isValid.errors).toEqual([]);
    expect(json).toMatchObject({
      source: { kind: "several", parts: [{ name: "genesys-contact-center" }, { name: "genesys-security" }] },
    });
  });

  it("are one picture, with the part at each thing and the way from bus to bus", async () => {
    const { out } = await called(["graph", ...stacks, ...variables, ...accounts]);
    const node = (text: string) => new RegExp(`^ {2}(n\\d+)\\S*"${text}`, "m").exec(out)?.[1];
    const rule = node('[^"]*genesys-contact-center:permissions.changed');
    const bus = node("genesys-security<br/>event bus<br/>genesys-security");
    expect([rule, bus]).toEqual([expect.any(String), expect.any(String)]);
    expect(out).toMatch(new RegExp(`${rule} --\\S*security\\S* ${bus}\\b`));
  });
});

describe("several sources", () => {
  it("take an assumption about what is in one of them", async () => {
    const hcl = `
      resource "aws_sqs_queue" "q" {}
      resource "aws_cloudwatch_event_rule" "paid" {
        name          = "paid"
        event_pattern = jsonencode({ source = ["shop"] })
      }
      resource "aws_cloudwatch_event_target" "queue" {
        rule = aws_cloudwatch_event_rule.paid.name
        arn  = aws_sqs_queue.q.arn
      }`;
    const policy = { Statement: [{ Effect: "Allow", Principal: "*", Action: "sqs:*", Resource: "*" }] };
    const resource = "${one:aws_sqs_queue.q.arn}";
    const folder = folderWith({
      "one/main.tf": hcl,
      "two/main.tf": hcl,
      "assume.json": { version: 1, resourcePolicies: [{ resource, policy }] },
    });
    const dirs = ["--dir", join(folder, "one"), "--dir", join(folder, "two")];
    const shop = JSON.stringify({ source: "shop", "detail-type": "Paid", detail: {} });
    const args = [...dirs, "--assume", join(folder, "assume.json"), "--json", shop];
    const [route] = JSON.parse((await called(args)).out).events;
    const statuses = route.rules.map((rule: { name: string; targets: { status: string }[] }) => [
      rule.name,
      rule.targets[0]?.status,
    ]);
    expect(statuses).toEqual([
      ["one:paid", "delivered"],
      ["two:paid", "not-delivered"],
    ]);
  });

  it("may be a folder, a plan and a stack", async () => {
    const folder = folderWith({
      "out/stacks/app/cdk.tf.json": { resource: { aws_cloudwatch_event_bus: { a: { name: "a" } } } },
      "network/main.tf": 'resource "aws_cloudwatch_event_bus" "b" {\n  name = "b"\n}\n',
      "plans/old.json": {
        format_version: "1.0",
        values: {
          root_module: {
            resources: [
              {
                address: "aws_cloudwatch_event_bus.c",
                mode: "managed",
                type: "aws_cloudwatch_event_bus",
                name: "c",
                values: { name: "c" },
              },
            ],
          },
        },
      },
    });
    const at = (name: string) => join(folder, name);
    const options = [
      "--out",
      at("out"),
      "--stack",
      "app",
      "--dir",
      at("network"),
      "--plan",
      at("plans/old.json"),
    ];
    const { out } = await called(["audit", ...options, "--level", "note", "--json"]);
    expect(JSON.parse(out).findings.map(({ address }: { address: string }) => address)).toEqual([
      "app:aws_cloudwatch_event_bus.a",
      "network:aws_cloudwatch_event_bus.b",
      "old:aws_cloudwatch_event_bus.c",
    ]);
  });

  it("take a variable of one of them by its part", async () => {
    const hcl = 'variable "name" {}\nresource "aws_cloudwatch_event_bus" "b" {\n  name = var.name\n}\n';
    const folder = folderWith({ "one/main.tf": hcl, "two/main.tf": hcl });
    const dirs = ["--dir", join(folder, "one"), "--dir", join(folder, "two")];
    const { out } = await called(["graph", ...dirs, "--var", "one:name=first", "--var", "name=other"]);
    expect(out).toContain('"first<br/>event bus<br/>one"');
    expect(out).toContain('"other<br/>event bus<br/>two"');
  });
});
