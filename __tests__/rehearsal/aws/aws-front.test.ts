import { createServer, type Server } from "node:http";
import { EventBridge } from "@aws-sdk/client-eventbridge";
import { IAM } from "@aws-sdk/client-iam";
import { AwsFront } from "../../../rehearsal/aws/aws-front";
import { DENIED, THROTTLED } from "../../../rehearsal/aws/faults";

/** Answers every call as moto would answer one that has nothing to say, and notes what arrived. */
class SilentMoto {
  readonly received: { target: unknown; account: unknown; body: string }[] = [];
  private readonly server: Server = createServer((request, response) => {
    let body = "";
    request.on("data", (text) => {
      body += String(text);
    });
    request.on("end", () => {
      const { "x-amz-target": target, "x-moto-account-id": account } = request.headers;
      this.received.push({ target, account, body });
      response.end(target === undefined ? "<ok/>" : "{}");
    });
  });

  start(): Promise<string> {
    return new Promise((resolve) => {
      this.server.listen(0, "127.0.0.1", () => {
        const address = this.server.address();
        resolve(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`);
      });
    });
  }

  stop() {
    this.server.closeAllConnections();
    this.server.close();
  }
}

const NAME = "aws.partner/genesys.com/cloud/o/audit";
const SOURCE = { accountId: "111122223333", region: "us-east-1", name: NAME };

let moto: SilentMoto;
let front: AwsFront;
let events: EventBridge;

const client = () => ({
  endpoint: front.url,
  region: "us-east-1",
  credentials: { accessKeyId: "k", secretAccessKey: "s" },
  maxAttempts: 1,
});

beforeEach(async () => {
  moto = new SilentMoto();
  front = await AwsFront.start({
    motoUrl: await moto.start(),
    accountId: SOURCE.accountId,
    checkEventPattern: (pattern) => ("bad" in pattern ? "no such field" : undefined),
  });
  events = new EventBridge(client());
});

afterEach(async () => {
  events.destroy();
  await front.stop();
  moto.stop();
});

test("sources are listed, and a partner bus makes its source ACTIVE until it is deleted", async () => {
  front.eventSources.create(SOURCE);
  const state = async () => (await events.describeEventSource({ Name: NAME })).State;
  expect((await events.listEventSources({ NamePrefix: "aws.partner/genesys.com" })).EventSources).toEqual([
    expect.objectContaining({
      Name: NAME,
      State: "PENDING",
      Arn: `arn:aws:events:us-east-1::event-source/${NAME}`,
      CreatedBy: "aws.partner/genesys.com",
    }),
  ]);
  await events.createEventBus({ Name: NAME, EventSourceName: NAME });
  expect(await state()).toBe("ACTIVE");
  await expect(events.createEventBus({ Name: NAME, EventSourceName: NAME })).rejects.toThrow(/ACTIVE/);
  await events.deleteEventBus({ Name: NAME });
  expect(await state()).toBe("PENDING");
});

test("moto gets a partner bus's name without slashes, no source name, and the account", async () => {
  front.eventSources.create(SOURCE);
  await events.createEventBus({ Name: NAME, EventSourceName: NAME });
  expect(moto.received).toEqual([
    {
      target: "AWSEvents.CreateEventBus",
      account: SOURCE.accountId,
      body: JSON.stringify({ Name: "aws.partner~genesys.com~cloud~o~audit" }),
    },
  ]);
});

test.each<[string, { Name: string; EventSourceName?: string }, RegExp]>([
  ["without its source", { Name: NAME }, /EventSourceName/],
  ["of a source that is not there", { Name: NAME, EventSourceName: NAME }, /does not exist/],
  [
    "named otherwise than its source",
    { Name: "mine", EventSourceName: NAME },
    /must be that of its event source/,
  ],
])("a partner bus %s is refused", async (_name, input, message) => {
  await expect(events.createEventBus(input)).rejects.toThrow(message);
  expect(moto.received).toEqual([]);
});

test("PutEvents and a policy on a partner bus are refused", async () => {
  const entry = { Source: "me", DetailType: "t", Detail: "{}" };
  const seen: unknown[] = [];
  front.eventBridge.onPutEvents = async (entries) => {
    seen.push(...entries.map(({ EventBusName }) => EventBusName));
    return entries.map(() => ({ EventId: "1" }));
  };
  const bus = (name: string) => `arn:aws:events:us-east-1:111122223333:event-bus/${name}`;
  const answer = await events.putEvents({
    Entries: [
      { ...entry, EventBusName: NAME },
      { ...entry, EventBusName: bus(NAME) },
      { ...entry, EventBusName: bus("mine") },
      entry,
    ],
  });
  expect(answer.FailedEntryCount).toBe(2);
  expect(answer.Entries?.map(({ ErrorCode }) => ErrorCode ?? "sent")).toEqual([
    "NotAuthorizedForSourceException",
    "NotAuthorizedForSourceException",
    "sent",
    "sent",
  ]);
  expect(seen).toEqual(["mine", "default"]);
  await expect(events.putPermission({ EventBusName: NAME, Principal: "*" })).rejects.toThrow(
    /takes no policy/,
  );
});

test("PutEvents takes as many entries and bytes as AWS does", async () => {
  front.eventBridge.onPutEvents = async (entries) => entries.map(() => ({ EventId: "1" }));
  const entry = { Source: "me", DetailType: "t", Detail: "{}" };
  const put = (...Entries: (typeof entry)[]) => events.putEvents({ Entries });
  const large = { ...entry, Detail: JSON.stringify({ text: "x".repeat(600_000) }) };
  await expect(put(...Array<typeof entry>(11).fill(entry))).rejects.toThrow("1 to 10 entries");
  await expect(put(large, large)).rejects.toThrow("over the limit");
  expect(await put(large)).toMatchObject({ FailedEntryCount: 0 });
});

test("two rules of one name on two buses keep their own tags", async () => {
  const arn = (bus: string) => `arn:aws:events:us-east-1:111122223333:rule/${bus}/all`;
  const tags = async (bus: string) => (await events.listTagsForResource({ ResourceARN: arn(bus) })).Tags;
  await events.tagResource({
    ResourceARN: arn(NAME),
    Tags: [
      { Key: "a", Value: "1" },
      { Key: "b", Value: "2" },
    ],
  });
  await events.tagResource({ ResourceARN: arn("mine"), Tags: [{ Key: "a", Value: "3" }] });
  await events.untagResource({ ResourceARN: arn(NAME), TagKeys: ["b"] });
  expect(await tags(NAME)).toEqual([{ Key: "a", Value: "1" }]);
  expect(await tags("mine")).toEqual([{ Key: "a", Value: "3" }]);
  await events.deleteRule({ Name: "all", EventBusName: NAME });
  expect(await tags(NAME)).toEqual([]);
});

test("a pattern that the check finds wrong is refused as AWS does", async () => {
  const put = events.putRule({ Name: "r", EventPattern: JSON.stringify({ bad: [] }) });
  await expect(put).rejects.toMatchObject({
    name: "InvalidEventPatternException",
    message: expect.stringContaining("no such field"),
  });
});

test("the call that is to fail fails, in the protocol of its service, and the next does not", async () => {
  front.faults.inject({ service: "events", action: "PutRule", call: 2, error: THROTTLED });
  front.faults.inject({ service: "iam", action: /Role$/, error: DENIED });
  const put = () => events.putRule({ Name: "r", EventPattern: "{}" });
  await put();
  await expect(put()).rejects.toMatchObject({ name: "ThrottlingException" });
  await put();
  const iam = new IAM(client());
  await expect(iam.getRole({ RoleName: "r" })).rejects.toMatchObject({ name: "AccessDeniedException" });
  iam.destroy();
});
