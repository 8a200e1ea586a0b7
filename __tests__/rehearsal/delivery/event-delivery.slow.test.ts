import type { Target } from "@aws-sdk/client-eventbridge";
import type { Outcome } from "../../../rehearsal/delivery/ledger";
import { type StandIns, startStandIns } from "../../../rehearsal/stand-ins";
import { entrySize } from "../../../trace/events/entry-size";
import { storedZip } from "./stored-zip";

const ACCOUNT = "123456789012";
const REGION = "us-east-1";
const arn = (service: string, resource: string) => `arn:aws:${service}:${REGION}:${ACCOUNT}:${resource}`;

let standIns: StandIns;
let bus: string;
let outcomes: Outcome[];
let tests = 0;

beforeAll(async () => {
  standIns = await startStandIns();
}, 120_000);
afterAll(() => standIns.stop());

/** A partner bus of its own for each test. */
beforeEach(async () => {
  tests += 1;
  bus = sourceNamed(`test-${tests}`);
  outcomes = [];
  standIns.delivery.ledger.onOutcome = (outcome) => outcomes.push(outcome);
  standIns.front.eventSources.create({ accountId: ACCOUNT, region: REGION, name: bus });
  await clients().events.createEventBus({ Name: bus, EventSourceName: bus });
});

const clients = () => standIns.delivery.clients;
const sourceNamed = (suffix: string) =>
  `aws.partner/genesys.com/cloud/${standIns.genesysCloud.organization.id}/${suffix}`;

async function rule(name: string, targets: Target[], pattern: object = { detail: { action: ["Delete"] } }) {
  await clients().events.putRule({ Name: name, EventBusName: bus, EventPattern: JSON.stringify(pattern) });
  await clients().events.putTargets({ Rule: name, EventBusName: bus, Targets: targets });
  standIns.delivery.refresh();
  return arn("events", `rule/${bus}/${name}`);
}

const event = (action = "Delete", rest: object = {}) => ({
  version: "0",
  id: `event-${tests}`,
  "detail-type": "v2.audits.entitytype.{id}.entityid.{id}",
  source: bus,
  account: ACCOUNT,
  time: "2026-01-02T03:04:05Z",
  region: REGION,
  resources: [],
  detail: { action, ...rest },
});

async function send(...events: object[]) {
  const before = standIns.delivery.ledger.totals();
  for (const one of events) {
    await standIns.delivery.send(JSON.stringify(one));
  }
  await standIns.delivery.settle();
  const after = standIns.delivery.ledger.totals();
  expect(standIns.delivery.ledger.underWay()).toBe(0);
  return {
    sent: after.sent - before.sent,
    delivered: after.delivered - before.delivered,
    deadLettered: after.deadLettered - before.deadLettered,
    filtered: after.filtered - before.filtered,
    lost: after.lost - before.lost,
  };
}

const allow = (action: string, resource: string, condition: object = {}) =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { Service: "events.amazonaws.com" },
        Action: action,
        Resource: resource,
        ...condition,
      },
    ],
  });

async function queue(name: string, isOpen = true, attributes: Record<string, string> = {}) {
  const queueArn = arn("sqs", name);
  const { QueueUrl } = await clients().sqs.createQueue({
    QueueName: name,
    Attributes: { ...attributes, ...(isOpen ? { Policy: allow("sqs:SendMessage", queueArn) } : {}) },
  });
  const messages = async () => {
    const { Messages = [] } = await clients().sqs.receiveMessage({
      QueueUrl,
      MaxNumberOfMessages: 10,
      MessageAttributeNames: ["All"],
      MessageSystemAttributeNames: ["All"],
    });
    return Messages;
  };
  return { queueArn, messages };
}

async function role(name: string, action: string, resource: string, principal = "events.amazonaws.com") {
  const trust = { Effect: "Allow", Principal: { Service: principal }, Action: "sts:AssumeRole" };
  const { Role } = await clients().iam.createRole({
    RoleName: name,
    AssumeRolePolicyDocument: JSON.stringify({ Version: "2012-10-17", Statement: [trust] }),
  });
  const statement = { Effect: "Allow", Action: action, Resource: resource };
  await clients().iam.putRolePolicy({
    RoleName: name,
    PolicyName: "deliver",
    PolicyDocument: JSON.stringify({ Version: "2012-10-17", Statement: [statement] }),
  });
  return Role?.Arn ?? "";
}

test("a log group gets the event once the log policy lets it, and loses it before", async () => {
  const name = "/aws/events/delivery";
  await clients().logs.createLogGroup({ logGroupName: name });
  await rule("all", [{ Id: "log", Arn: arn("logs", `log-group:${name}`) }]);
  expect(await send(event())).toMatchObject({ sent: 1, lost: 1 });
  expect(outcomes[0]).toMatchObject({
    kind: "lost",
    reason: expect.stringContaining("logs:CreateLogStream"),
  });

  await clients().logs.putResourcePolicy({
    policyName: "events",
    policyDocument: JSON.stringify({
      Statement: [
        {
          Effect: "Allow",
          Principal: { Service: "events.amazonaws.com" },
          Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
          Resource: `${arn("logs", `log-group:${name}`)}:*`,
        },
      ],
    }),
  });
  standIns.delivery.refresh();
  expect(await send(event("Delete", { n: 1 }), event("Update"))).toMatchObject({
    sent: 2,
    delivered: 1,
    filtered: 1,
  });
  const { events } = await clients().logs.filterLogEvents({ logGroupName: name });
  expect(events?.map(({ message }) => JSON.parse(message ?? ""))).toEqual([event("Delete", { n: 1 })]);
});

test("a queue gets the transformed input, a FIFO queue with its group", async () => {
  const plain = await queue("plain");
  const fifo = await queue("ordered.fifo", true, { FifoQueue: "true", ContentBasedDeduplication: "true" });
  await rule("all", [
    { Id: "path", Arn: plain.queueArn, InputPath: "$.detail" },
    { Id: "fifo", Arn: fifo.queueArn, SqsParameters: { MessageGroupId: "g" } },
  ]);
  expect(await send(event())).toMatchObject({ sent: 2, delivered: 2 });
  expect((await plain.messages()).map(({ Body }) => Body)).toEqual(['{"action":"Delete"}']);
  const [ordered] = await fifo.messages();
  expect(JSON.parse(ordered?.Body ?? "")).toEqual(event());
  expect(ordered?.Attributes?.MessageGroupId).toBe("g");
});

test("a topic hands the event on to its queue", async () => {
  const { TopicArn = "" } = await clients().sns.createTopic({ Name: "topic" });
  await clients().sns.setTopicAttributes({
    TopicArn,
    AttributeName: "Policy",
    AttributeValue: allow("sns:Publish", TopicArn),
  });
  const { queueArn, messages } = await queue("of-topic");
  await clients().sns.subscribe({
    TopicArn,
    Protocol: "sqs",
    Endpoint: queueArn,
    Attributes: { RawMessageDelivery: "true" },
  });
  await rule("all", [{ Id: "topic", Arn: TopicArn }]);
  expect(await send(event())).toMatchObject({ delivered: 1 });
  expect((await messages()).map(({ Body }) => JSON.parse(Body ?? ""))).toEqual([event()]);
});

test("a Kinesis stream and a Firehose stream get the event through a role that may", async () => {
  await clients().kinesis.createStream({ StreamName: "stream", ShardCount: 1 });
  await clients().s3.createBucket({ Bucket: "firehose-bucket" });
  await clients().firehose.createDeliveryStream({
    DeliveryStreamName: "hose",
    ExtendedS3DestinationConfiguration: {
      RoleARN: arn("iam", "role/any"),
      BucketARN: "arn:aws:s3:::firehose-bucket",
    },
  });
  const stream = arn("kinesis", "stream/stream");
  const hose = arn("firehose", "deliverystream/hose");
  const toStream = await role("to-stream", "kinesis:PutRecord", stream);
  await rule("all", [
    { Id: "stream", Arn: stream, RoleArn: toStream },
    { Id: "hose", Arn: hose, RoleArn: await role("to-hose", "firehose:PutRecord", hose) },
    { Id: "other-role", Arn: hose, RoleArn: toStream },
    { Id: "no-trust", Arn: hose, RoleArn: await role("no-trust", "*", "*", "lambda.amazonaws.com") },
    { Id: "no-role", Arn: hose },
  ]);
  expect(await send(event())).toEqual({ sent: 5, delivered: 2, deadLettered: 0, filtered: 0, lost: 3 });
  const reasons = outcomes.map((o) => [
    o.parcel.targetId,
    o.kind === "lost" ? o.reason.split(":")[0] : o.kind,
  ]);
  expect(Object.fromEntries(reasons)).toEqual({
    stream: "delivered",
    hose: "delivered",
    "other-role": "NO_PERMISSIONS",
    "no-trust": "FAILED_TO_ASSUME_ROLE",
    "no-role": "NO_PERMISSIONS",
  });
  const { Contents = [] } = await clients().s3.listObjectsV2({ Bucket: "firehose-bucket" });
  expect(Contents).toHaveLength(1);
  const { Shards } = await clients().kinesis.listShards({ StreamName: "stream" });
  const { ShardIterator } = await clients().kinesis.getShardIterator({
    StreamName: "stream",
    ShardId: Shards?.[0]?.ShardId,
    ShardIteratorType: "TRIM_HORIZON",
  });
  const { Records = [] } = await clients().kinesis.getRecords({ ShardIterator });
  expect(Records.map(({ Data }) => JSON.parse(Buffer.from(Data ?? []).toString()))).toEqual([event()]);
});

test("another bus gets the event, and its rules see it", async () => {
  await clients().events.createEventBus({ Name: "second" });
  const second = arn("events", "event-bus/second");
  const { queueArn, messages } = await queue("of-second");
  await clients().events.putRule({
    Name: "all",
    EventBusName: "second",
    EventPattern: '{"source":[{"prefix":"aws.partner"}]}',
  });
  await clients().events.putTargets({
    Rule: "all",
    EventBusName: "second",
    Targets: [{ Id: "q", Arn: queueArn }],
  });
  const RoleArn = await role("to-bus", "events:PutEvents", arn("events", "event-bus/*"));
  await rule("all", [{ Id: "bus", Arn: second, RoleArn }]);
  expect(await send(event())).toMatchObject({ sent: 2, delivered: 2 });
  expect(await messages()).toHaveLength(1);

  // What came from another bus is handed on no more, not to its own bus either.
  await clients().events.putTargets({
    Rule: "all",
    EventBusName: "second",
    Targets: [{ Id: "back", Arn: second, RoleArn }],
  });
  standIns.delivery.refresh();
  expect(await send(event())).toMatchObject({ sent: 3, delivered: 2, lost: 1 });
});

test("an archive keeps what its pattern matches, and says how much", async () => {
  await clients().events.createArchive({
    ArchiveName: "audit",
    EventSourceArn: arn("events", `event-bus/${bus}`),
    EventPattern: '{"detail":{"action":["Delete"]}}',
  });
  standIns.delivery.refresh();
  expect(await send(event(), event("Update"))).toMatchObject({ sent: 2, filtered: 2 });
  const { EventCount, EventSourceArn } = await clients().events.describeArchive({ ArchiveName: "audit" });
  expect({ EventCount, EventSourceArn }).toEqual({
    EventCount: 1,
    EventSourceArn: arn("events", `event-bus/${bus}`),
  });
  expect(standIns.delivery.archives.eventsOf("audit").map((kept) => JSON.parse(kept))).toEqual([event()]);
});

test("a function's own code runs, its output in its log group", async () => {
  const Role = await role("of-functions", "logs:*", "*", "lambda.amazonaws.com");
  const create = (FunctionName: string, Runtime: "nodejs22.x" | "python3.12", code: string) =>
    clients().lambda.createFunction({
      FunctionName,
      Runtime,
      Handler: "index.handler",
      Role,
      Code: { ZipFile: storedZip({ "index.js": code }) },
    });
  const permit = (FunctionName: string) =>
    clients().lambda.addPermission({
      FunctionName,
      StatementId: "events",
      Action: "lambda:InvokeFunction",
      Principal: "events.amazonaws.com",
    });
  await create("prints", "nodejs22.x", "exports.handler = async (e) => console.log('got', e.detail.action);");
  await create("python", "python3.12", "");
  await create("closed", "nodejs22.x", "exports.handler = async () => {};");
  await permit("prints");
  await permit("python");
  await rule(
    "all",
    ["prints", "python", "closed"].map((name) => ({ Id: name, Arn: arn("lambda", `function:${name}`) })),
  );
  expect(await send(event())).toMatchObject({ sent: 3, delivered: 2, lost: 1 });
  expect(outcomes).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        where: "function prints, output in log group /aws/lambda/prints",
        isRun: true,
      }),
      expect.objectContaining({ isRun: false, note: expect.stringContaining("python3.12 is not run") }),
      expect.objectContaining({ kind: "lost", reason: expect.stringContaining("lambda:InvokeFunction") }),
    ]),
  );
  const { events } = await clients().logs.filterLogEvents({ logGroupName: "/aws/lambda/prints" });
  expect(events?.map(({ message }) => message)).toContain("got Delete");
});

test("an API destination is recorded with the connection's headers, and its refusals are told", async () => {
  const { ConnectionArn } = await clients().events.createConnection({
    Name: "pager",
    AuthorizationType: "API_KEY",
    AuthParameters: {
      ApiKeyAuthParameters: { ApiKeyName: "x-api-key", ApiKeyValue: "secret" },
      InvocationHttpParameters: { HeaderParameters: [{ Key: "x-team", Value: "voice" }] },
    },
  });
  const { ApiDestinationArn } = await clients().events.createApiDestination({
    Name: "pager",
    ConnectionArn,
    InvocationEndpoint: "https://example.com/*/enqueue",
    HttpMethod: "POST",
  });
  const RoleArn = await role("to-pager", "events:InvokeApiDestination", "*");
  const { queueArn, messages } = await queue("pager-dead");
  await rule("all", [
    {
      Id: "pager",
      Arn: ApiDestinationArn,
      RoleArn,
      HttpParameters: { PathParameterValues: ["v2"], HeaderParameters: { "x-own": "1" } },
      DeadLetterConfig: { Arn: queueArn },
    },
  ]);
  expect(await send(event())).toMatchObject({ delivered: 1 });
  expect(standIns.recorder.requests).toEqual([
    {
      method: "POST",
      url: "https://example.com/v2/enqueue",
      headers: expect.objectContaining({ "x-api-key": "secret", "x-team": "voice", "x-own": "1" }),
      body: JSON.stringify(event()),
    },
  ]);
  standIns.recorder.statusOf = () => 400;
  expect(await send(event())).toMatchObject({ deadLettered: 1 });
  const [dead] = await messages();
  expect(dead?.MessageAttributes?.RETRY_ATTEMPTS?.StringValue).toBe("0");
  standIns.recorder.statusOf = () => 200;
});

test("a target that is down for a while gets its event once it is up, without waiting", async () => {
  const { queueArn, messages } = await queue("flaky");
  await rule("all", [{ Id: "q", Arn: queueArn }]);
  standIns.delivery.outages.takeDown(queueArn, 3600);
  expect(await send(event())).toMatchObject({ sent: 1, delivered: 1 });
  expect(outcomes[0]?.attempts).toBeGreaterThan(2);
  expect(await messages()).toHaveLength(1);
});

test("a target down for good is dead-lettered with AWS's attributes", async () => {
  const target = await queue("down");
  const dead = await queue("dead");
  const ruleArn = await rule("all", [
    {
      Id: "q",
      Arn: target.queueArn,
      RetryPolicy: { MaximumRetryAttempts: 3, MaximumEventAgeInSeconds: 3600 },
      DeadLetterConfig: { Arn: dead.queueArn },
    },
  ]);
  standIns.delivery.outages.takeDown(target.queueArn);
  expect(await send(event())).toMatchObject({ sent: 1, deadLettered: 1 });
  const [message] = await dead.messages();
  const attributes = Object.entries(message?.MessageAttributes ?? {}).map(([name, { StringValue }]) => [
    name,
    StringValue,
  ]);
  expect(Object.fromEntries(attributes)).toEqual({
    RULE_ARN: ruleArn,
    TARGET_ARN: target.queueArn,
    ERROR_CODE: "ERROR_FROM_TARGET",
    ERROR_MESSAGE: expect.stringContaining("took"),
    RETRY_ATTEMPTS: "3",
    EXHAUSTED_RETRY_CONDITION: "MaximumRetryAttempts",
  });
  expect(JSON.parse(message?.Body ?? "")).toEqual(event());
});

test("what nobody may write to is dead-lettered at once, and lost where that queue is closed too", async () => {
  const closed = await queue("closed", false);
  const dead = await queue("dead-2");
  await rule("one", [{ Id: "q", Arn: closed.queueArn, DeadLetterConfig: { Arn: dead.queueArn } }]);
  await rule("two", [{ Id: "q", Arn: closed.queueArn, DeadLetterConfig: { Arn: closed.queueArn } }]);
  expect(await send(event())).toMatchObject({ sent: 2, deadLettered: 1, lost: 1 });
  const [message] = await dead.messages();
  expect(message?.MessageAttributes).toMatchObject({
    ERROR_CODE: { StringValue: "NO_PERMISSIONS" },
    RETRY_ATTEMPTS: { StringValue: "0" },
  });
  expect(message?.MessageAttributes).not.toHaveProperty("EXHAUSTED_RETRY_CONDITION");
  expect(outcomes.find(({ kind }) => kind === "lost")).toMatchObject({
    reason: expect.stringMatching(/NO_PERMISSIONS.*dead-letter queue did not take it: NO_PERMISSIONS/),
  });
});

test("a target that is not there is lost and named", async () => {
  await rule("all", [{ Id: "gone", Arn: arn("sqs", "never-made") }]);
  expect(await send(event())).toMatchObject({ lost: 1 });
  expect(outcomes[0]).toMatchObject({ kind: "lost", reason: expect.stringContaining("NO_RESOURCE") });
});

test("a target that cannot be run is accepted and said not to be", async () => {
  const cluster = arn("redshift", "cluster:c");
  await rule("all", [
    { Id: "r", Arn: cluster, RoleArn: await role("to-redshift", "redshift-data:ExecuteStatement", cluster) },
  ]);
  expect(await send(event())).toMatchObject({ delivered: 1 });
  expect(outcomes[0]).toMatchObject({ isRun: false, note: expect.stringContaining("redshift is not run") });
});

test("an event before the bus is associated is lost, and said to be", async () => {
  await clients().events.deleteEventBus({ Name: bus });
  expect(await send(event())).toMatchObject({ sent: 1, lost: 1 });
  expect(outcomes[0]).toMatchObject({ reason: expect.stringContaining("PENDING") });
});

test("an event over 1 MB is refused, and one just below arrives", async () => {
  const { queueArn, messages } = await queue("large");
  await rule("all", [{ Id: "q", Arn: queueArn }]);
  const short = JSON.stringify(event("Delete", { pad: "" }));
  const padded = (bytes: number) => event("Delete", { pad: "x".repeat(bytes - entrySize(short)) });
  expect(await send(padded(1_048_577))).toMatchObject({ lost: 1 });
  // A queue takes as many bytes of the whole event as EventBridge takes of what counts there.
  expect(await send(padded(1_048_576 - short.length + entrySize(short)))).toMatchObject({ delivered: 1 });
  expect((await messages())[0]?.Body).toHaveLength(1_048_576);
});

test("a payload over what a destination takes is dead-lettered at once, others of the event are not", async () => {
  const dead = await queue("too-large");
  const large = await queue("takes-large");
  const small = await queue("takes-small", true, { MaximumMessageSize: "2048" });
  const { TopicArn = "" } = await clients().sns.createTopic({ Name: "takes-default" });
  const AttributeValue = allow("sns:Publish", TopicArn);
  await clients().sns.setTopicAttributes({ TopicArn, AttributeName: "Policy", AttributeValue });
  await clients().kinesis.createStream({ StreamName: "takes-more", ShardCount: 1 });
  const machine = arn("states", "stateMachine:m");
  const hose = arn("firehose", "deliverystream/none");
  const RoleArn = await role("to-large", "*", "*");
  const DeadLetterConfig = { Arn: dead.queueArn };
  await rule("all", [
    { Id: "large", Arn: large.queueArn, DeadLetterConfig },
    { Id: "small", Arn: small.queueArn, DeadLetterConfig },
    { Id: "topic", Arn: TopicArn, DeadLetterConfig },
    { Id: "stream", Arn: arn("kinesis", "stream/takes-more"), RoleArn, DeadLetterConfig },
    { Id: "hose", Arn: hose, RoleArn, DeadLetterConfig },
    { Id: "machine", Arn: machine, RoleArn, DeadLetterConfig },
    { Id: "part", Arn: machine, RoleArn, DeadLetterConfig, InputPath: "$.detail.action" },
  ]);
  expect(await send(event("Delete", { pad: "x".repeat(1_030_000) }))).toMatchObject({
    delivered: 3,
    deadLettered: 4,
  });
  const reasons = outcomes.map((one) => [one.parcel.targetId, "reason" in one ? one.reason : one.kind]);
  const tooLarge = (limit: string) => expect.stringMatching(`^SDK_CLIENT_ERROR: the payload has .* ${limit}`);
  expect(Object.fromEntries(reasons)).toEqual({
    large: "delivered",
    small: tooLarge("SQS takes at most 2,048 here"),
    topic: tooLarge("SNS takes at most 262,144 here"),
    stream: "delivered",
    hose: tooLarge("Firehose takes at most 1,024,000"),
    machine: tooLarge("Step Functions takes at most 262,144"),
    part: "delivered",
  });
  expect((await dead.messages()).map(({ MessageAttributes }) => MessageAttributes?.RETRY_ATTEMPTS)).toEqual(
    Array(4).fill(expect.objectContaining({ StringValue: "0" })),
  );
});

test("PutEvents to a bus of one's own is delivered, to a partner bus refused", async () => {
  await clients().events.createEventBus({ Name: "own" });
  const { queueArn, messages } = await queue("of-own");
  await clients().events.putRule({ Name: "all", EventBusName: "own", EventPattern: '{"source":["me"]}' });
  await clients().events.putTargets({
    Rule: "all",
    EventBusName: "own",
    Targets: [{ Id: "q", Arn: queueArn }],
  });
  const entry = { Source: "me", DetailType: "t", Detail: '{"a":1.0}' };
  const { Entries = [] } = await clients().events.putEvents({
    Entries: [
      { ...entry, EventBusName: "own" },
      { ...entry, EventBusName: bus },
    ],
  });
  expect(Entries.map(({ ErrorCode }) => ErrorCode)).toEqual([undefined, "NotAuthorizedForSourceException"]);
  expect((await messages())[0]?.Body).toContain('"detail":{"a":1.0}');
});

test("every parcel of a burst over many rules is accounted for", async () => {
  const { queueArn } = await queue("burst");
  const dead = await queue("burst-dead");
  for (let number = 0; number < 20; number++) {
    await rule(
      `rule-${number}`,
      [
        {
          Id: "q",
          Arn: number % 10 === 0 ? arn("sqs", "absent") : queueArn,
          DeadLetterConfig: { Arn: dead.queueArn },
        },
      ],
      { detail: { number: [number] } },
    );
  }
  const before = standIns.delivery.ledger.totals();
  await standIns.delivery.sendAll(
    Array.from({ length: 200 }, (_, index) => event("Delete", { number: index % 40 })),
  );
  await standIns.delivery.settle();
  const after = standIns.delivery.ledger.totals();
  expect(after.sent - before.sent).toBe(4000);
  expect(after.delivered - before.delivered).toBe(90);
  expect(after.deadLettered - before.deadLettered).toBe(10);
  expect(after.filtered - before.filtered).toBe(3900);
  expect(after.lost - before.lost).toBe(0);
});

// Last: where a delivery is said to be has its region from then on.
test("a bus of another region gets the event, and its rules deliver there", async () => {
  const region = "eu-west-1";
  const there = standIns.delivery.places.at({ accountId: ACCOUNT, region }).clients;
  const log = { Id: "log", Arn: `arn:aws:logs:${region}:${ACCOUNT}:log-group:/aws/events/regions` };
  await clients().logs.createLogGroup({ logGroupName: "/aws/events/regions" });
  await there.logs.createLogGroup({ logGroupName: "/aws/events/regions" });
  await there.logs.putResourcePolicy({
    policyName: "events",
    policyDocument: allow("logs:*", `${log.Arn}:*`),
  });
  const Arn = `arn:aws:events:${region}:${ACCOUNT}:event-bus/second`;
  await there.events.createEventBus({ Name: "second" });
  await there.events.putRule({
    Name: "on",
    EventBusName: "second",
    EventPattern: JSON.stringify({ source: [bus] }),
  });
  await there.events.putTargets({ Rule: "on", EventBusName: "second", Targets: [log] });
  const RoleArn = await role("to-region", "events:PutEvents", Arn);
  await rule("on", [{ Id: "bus", Arn, RoleArn }]);
  expect(await send(event())).toEqual({ sent: 2, delivered: 2, deadLettered: 0, filtered: 0, lost: 0 });
  const lines = async (logs: typeof there.logs) =>
    (await logs.filterLogEvents({ logGroupName: "/aws/events/regions" })).events?.length;
  expect([await lines(there.logs), await lines(clients().logs)]).toEqual([1, 0]);
  expect(outcomes).toContainEqual(
    expect.objectContaining({ where: expect.stringMatching(/ in eu-west-1$/) }),
  );
});

test("a bus of another account gets the event once its policy lets the account in, and not before", async () => {
  const other = "444455556666";
  const there = standIns.delivery.places.at({ accountId: other, region: REGION }).clients;
  const Arn = `arn:aws:events:${REGION}:${other}:event-bus/security`;
  await there.events.createEventBus({ Name: "security" });
  const queueArn = `arn:aws:sqs:${REGION}:${other}:audits`;
  const { QueueUrl } = await there.sqs.createQueue({
    QueueName: "audits",
    Attributes: { Policy: allow("sqs:SendMessage", queueArn) },
  });
  const pattern = { EventPattern: JSON.stringify({ source: [bus] }) };
  await there.events.putRule({ Name: "on", EventBusName: "security", ...pattern });
  await there.events.putTargets({
    Rule: "on",
    EventBusName: "security",
    Targets: [{ Id: "queue", Arn: queueArn }],
  });
  const RoleArn = await role("to-account", "events:PutEvents", Arn);
  await rule("on", [{ Id: "bus", Arn, RoleArn }]);
  expect(await send(event())).toEqual({ sent: 1, delivered: 0, deadLettered: 0, filtered: 0, lost: 1 });
  expect(outcomes[0]).toMatchObject({
    reason: expect.stringContaining(`The account ${ACCOUNT} may not events:PutEvents on ${Arn}`),
  });

  await there.events.putPermission({
    EventBusName: "security",
    StatementId: "in",
    Action: "events:PutEvents",
    Principal: ACCOUNT,
  });
  standIns.delivery.refresh();
  expect(await send(event())).toEqual({ sent: 2, delivered: 2, deadLettered: 0, filtered: 0, lost: 0 });
  expect((await there.sqs.receiveMessage({ QueueUrl })).Messages).toHaveLength(1);
  expect(outcomes.at(-1)).toMatchObject({ where: `event bus security in ${other} ${REGION}` });
  await expect(clients().sqs.getQueueUrl({ QueueName: "audits" })).rejects.toThrow();
});
