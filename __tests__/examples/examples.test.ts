import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Topic } from "../../constructs/genesys/topics/topic";
import { type EventRoute, trace } from "../../trace";
import { sampleEvent } from "../../trace/sample/sample-event";
import { EXAMPLES, ExampleOutput, exampleNames, only } from "./example-output";

const AUDITS = "v2.audits.entitytype.{id}.entityid.{id}";

const ORGANIZATION = "aws.partner/genesys.com/cloud/d0a1b2c3-0000-4000-8000-000000000000";

type Fields = Readonly<Record<string, unknown>>;

const outputs = new Map<string, ExampleOutput>();
beforeAll(async () => {
  for (const name of exampleNames) {
    outputs.set(name, await ExampleOutput.of(name));
  }
});
afterAll(() => {
  for (const output of outputs.values()) {
    output.remove();
  }
});

function outputOf(name: string): ExampleOutput {
  const output = outputs.get(name);
  if (output === undefined) {
    throw new Error(`no example ${name}`);
  }
  return output;
}

/** An event of the topic with these fields in its body. */
function eventOf(topic: Topic, suffix: string, fields: Fields): object {
  const set = Object.fromEntries(
    Object.entries(fields).map(([path, value]) => [`detail.eventBody.${path}`, value]),
  );
  return sampleEvent(topic, { set, source: `${ORGANIZATION}/${suffix}` });
}

/** How an event with these fields in its body fares in a stack. */
async function fate(
  output: ExampleOutput,
  stack: string,
  topic: Topic,
  suffix: string,
  fields: Fields = {},
): Promise<EventRoute> {
  const [route] = await trace({ outdir: output.folder, stack }, [eventOf(topic, suffix, fields)]);
  if (route === undefined) {
    throw new Error("no route");
  }
  return route;
}

/** That at least one target gets the event, with a way for what cannot be delivered. */
function expectDelivery({ outcome, rules }: EventRoute): void {
  expect(outcome).toBe("delivered");
  const targets = rules.filter(({ result }) => result === "matched").flatMap((rule) => rule.targets);
  expect(targets).not.toEqual([]);
  for (const target of targets) {
    expect(target).toMatchObject({ status: "delivered", deadLetterQueue: { status: "accepts" } });
  }
}

it.each(exampleNames)("%s runs without a mistake or a warning, and says in its README how", (name) => {
  const output = outputOf(name);
  expect(output.warnings).toEqual([]);
  const readme = readFileSync(join(EXAMPLES, name, "README.md"), "utf8");
  expect(readme).toContain(`npx tsx examples/${name}/main.ts`);
  for (const stack of output.stacks) {
    expect(existsSync(join(output.stackFolder(stack), "cdk.tf.json"))).toBe(true);
    expect(readme).toContain(stack);
  }
});

it("many-integrations delivers the topics of each integration, in two regions", async () => {
  const output = outputOf("many-integrations");
  expect(output.stacks).toEqual(["genesys-events-eu-central-1", "genesys-events-us-east-1"]);
  for (const stack of output.stacks) {
    const from = (integration: string) => stack.replace("genesys-events", integration);
    expectDelivery(await fate(output, stack, AUDITS, from("audit")));
    expectDelivery(
      await fate(output, stack, "v2.detail.events.conversation.{id}.wrapup", from("conversations")),
    );
    expectDelivery(await fate(output, stack, "v2.detail.events.conversation.{id}.flow.end", from("flows")));
    // A topic of one integration does not come by another's bus.
    expect((await fate(output, stack, AUDITS, from("flows"))).outcome).toBe("unmatched");
  }
});

it("s3 keeps every audit event", async () => {
  const output = outputOf("s3");
  expectDelivery(await fate(output, "genesys-kept-audits", AUDITS, "audit"));
  expectDelivery(await fate(output, "genesys-kept-audits", AUDITS, "audit", { action: "Delete" }));
});

it("kinesis delivers the steps of a conversation under its id", async () => {
  const output = outputOf("kinesis");
  const stack = "genesys-conversations";
  const ended = "v2.detail.events.conversation.{id}.customer.end";
  expectDelivery(await fate(output, stack, ended, "conversations"));
  expect(only(output.stack(stack), "aws_cloudwatch_event_target").kinesis_target).toEqual({
    partition_key_path: "$.detail.eventBody.conversationId",
  });
  expect(sampleEvent(ended)).toHaveProperty("detail.eventBody.conversationId", expect.any(String));
});

it("lambda takes changes of presence, and may write its table and nothing else there", async () => {
  const output = outputOf("lambda");
  const stack = "genesys-user-presence";
  const update = { serviceName: "Presence", entityType: "UserPresence", action: "Update" };
  const changed = (property: string) =>
    fate(output, stack, AUDITS, "presence", { ...update, propertyChanges: [{ property }] });
  expectDelivery(await changed("PRESENCE"));
  expect((await changed("MESSAGE")).outcome).toBe("unmatched");

  const policies = JSON.stringify(output.stack(stack).resource.aws_iam_role_policy);
  expect(policies.match(/dynamodb:\w+/g)).toEqual(["dynamodb:UpdateItem"]);
  expect(policies).toMatch(/dynamodb:UpdateItem[^,]*,[^,]*aws_dynamodb_table\.presence\.arn/);
});

it("http-api sends what PagerDuty takes for a deleted OAuth client", async () => {
  const output = outputOf("http-api");
  const stack = "genesys-oauth-client-deleted";
  const client = { id: "46a1", name: 'The "old" client' };
  const changed = (action: string) =>
    fate(output, stack, AUDITS, "audit", { entityType: "OAuthClient", action, entity: client });
  const route = await changed("Delete");
  expectDelivery(route);
  expect((await changed("Create")).outcome).toBe("unmatched");

  const [target] = route.rules.flatMap(({ targets }) => targets);
  expect(target?.destination).toBe("https://events.pagerduty.com/v2/enqueue");
  expect(JSON.parse(target?.payload ?? "")).toEqual({
    event_action: "trigger",
    dedup_key: expect.any(String),
    payload: expect.objectContaining({
      summary: expect.stringMatching(/^.{1,1024}$/),
      source: `${ORGANIZATION}/audit`,
      severity: "critical",
      custom_details: expect.objectContaining({ client }),
    }),
  });
});

it("http-api holds its key in a sensitive variable", () => {
  const stack = outputOf("http-api").stack("genesys-oauth-client-deleted");
  expect(only(stack, "aws_cloudwatch_event_connection").auth_parameters).toHaveProperty(
    "invocation_http_parameters.body",
    [{ key: "routing_key", value: "${var.pagerduty_integration_key}", is_value_secret: true }],
  );
  expect(stack.variable.pagerduty_integration_key).toMatchObject({ sensitive: true });
});

it("cross-account sends permission changes on, and the other account lets in the first alone", async () => {
  const output = outputOf("cross-account");
  const contactCenter = "111122223333";
  const security = "444455556666";
  const variables = { contact_center_account_id: contactCenter, security_account_id: security };
  const outdir = output.folder;
  const [sent] = await trace(
    [
      { stack: "genesys-contact-center", outdir, accountId: contactCenter },
      { stack: "genesys-security", outdir, accountId: security },
    ],
    [eventOf(AUDITS, "audit", { serviceName: "PeoplePermissions", action: "Delete" })],
    { variables },
  );
  if (sent === undefined) throw new Error("there is one event");
  expectDelivery(sent);
  expect(sent.rules.map(({ name, result }) => [name, result])).toEqual([
    [expect.stringMatching(/^genesys-contact-center:/), "matched"],
    ["genesys-security:deleted", "matched"],
  ]);
  const receiver = output.stack("genesys-security");
  const [target] = sent.rules.flatMap(({ targets }) => targets);
  expect(target?.destination).toBe(only(receiver, "aws_cloudwatch_event_bus").name);
  const { policy } = only(receiver, "aws_cloudwatch_event_bus_policy");
  expect(String(policy).match(/"Effect":"\w+","Principal":.*?,"Action":"[\w:]+"/g)).toEqual([
    expect.stringMatching(
      /^"Effect":"Allow","Principal":\{"AWS":\[[^,]*var\.contact_center_account_id[^,]*\]\},"Action":"events:PutEvents"$/,
    ),
  ]);
});
