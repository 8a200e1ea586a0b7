import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { type StandIns, startStandIns } from "../../../rehearsal/stand-ins";
import { describeWith } from "../../terraform/requirements";

const EVENTS = 20_000;
const RULES = 100;
// One number in five is no rule's, and one rule in ten has a target that is not there.
const NUMBERS = 125;
const REGION = "us-east-1";
const MEGABYTE = 1_048_576;

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

function heapInUse(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

describeWith(["moto", "git"], "20,000 events over 100 rules", () => {
  let standIns: StandIns;

  beforeAll(async () => {
    standIns = await startStandIns();
  });

  afterAll(() => standIns?.stop());

  it("are all accounted for, with memory that does not grow with their number", async () => {
    const { accountId, eventSources } = standIns.front;
    const { events, sqs } = standIns.delivery.clients;
    const bus = "aws.partner/genesys.com/cloud/load/all";
    eventSources.create({ accountId, region: REGION, name: bus });
    await events.createEventBus({ Name: bus, EventSourceName: bus });
    const queueArn = (name: string) => `arn:aws:sqs:${REGION}:${accountId}:${name}`;
    // A queue a rule: moto counts all messages of a queue at each that it takes.
    for (let number = 0; number < RULES; number++) {
      const isAbsent = number % 10 === 0;
      const [QueueName, Rule] = [`${isAbsent ? "dead" : "there"}-${number}`, `rule-${number}`];
      const statement = {
        Effect: "Allow",
        Principal: { Service: "events.amazonaws.com" },
        Action: "sqs:SendMessage",
        Resource: queueArn(QueueName),
      };
      const Policy = JSON.stringify({ Version: "2012-10-17", Statement: [statement] });
      await sqs.createQueue({ QueueName, Attributes: { Policy } });
      const EventPattern = JSON.stringify({ detail: { number: [number] } });
      await events.putRule({ Name: Rule, EventBusName: bus, EventPattern });
      const target = isAbsent
        ? { Arn: queueArn("absent"), DeadLetterConfig: { Arn: queueArn(QueueName) } }
        : { Arn: queueArn(QueueName) };
      await events.putTargets({ Rule, EventBusName: bus, Targets: [{ Id: "queue", ...target }] });
    }

    function* numbered(from: number, to: number) {
      for (let index = from; index < to; index++) {
        yield {
          version: "0",
          id: `event-${index}`,
          "detail-type": "load",
          source: bus,
          account: accountId,
          time: "2026-01-02T03:04:05Z",
          region: REGION,
          resources: [],
          detail: { number: index % NUMBERS },
        };
      }
    }
    const send = async (from: number, to: number) => {
      await standIns.delivery.sendAll(numbered(from, to));
      await standIns.delivery.settle();
    };

    const began = performance.now();
    await send(0, EVENTS / 4);
    const early = heapInUse();
    await send(EVENTS / 4, EVENTS);
    const seconds = (performance.now() - began) / 1000;
    const grown = heapInUse() - early;
    process.stdout.write(
      `${EVENTS} events over ${RULES} rules: ${Math.round(EVENTS / seconds)} a second, ${(grown / MEGABYTE).toFixed(1)} MB more in use after the last three quarters\n`,
    );

    // Each event counts once for each target on its bus.
    const matched = (EVENTS * RULES) / NUMBERS;
    expect(standIns.delivery.ledger.totals()).toEqual({
      sent: EVENTS * RULES,
      delivered: matched * 0.9,
      deadLettered: matched * 0.1,
      filtered: EVENTS * RULES - matched,
      lost: 0,
    });
    const inQueues = async (QueueNamePrefix: string) => {
      const { QueueUrls = [] } = await sqs.listQueues({ QueueNamePrefix });
      let messages = 0;
      for (const QueueUrl of QueueUrls) {
        const AttributeNames = ["ApproximateNumberOfMessages" as const];
        const { Attributes } = await sqs.getQueueAttributes({ QueueUrl, AttributeNames });
        messages += Number(Attributes?.ApproximateNumberOfMessages);
      }
      return messages;
    };
    expect(await inQueues("there")).toBe(matched * 0.9);
    expect(await inQueues("dead")).toBe(matched * 0.1);
    expect(grown).toBeLessThan(20 * MEGABYTE);
  });
});
