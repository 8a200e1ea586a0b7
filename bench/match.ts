/**
 * How many events a second the matching engine takes on one thread: JSON text in, names of matching rules out, rules
 * compiled once. Run with `npm run bench -- match`, which compiles it. Each size is measured several times, the sizes
 * taking turns, so that noise of the machine falls on all of them.
 */
import { compile } from "../trace/match/compile";

/** Events a second of aws/event-ruler on Java 17, on a machine with two cores like the one this was written on. */
const eventRuler = new Map([
  [1, 52_000],
  [1_000, 21_000],
  [10_000, 3_600],
]);

const sizes = [1, 10, 100, 1_000, 10_000];
const rounds = 9;
const eventsInRound = 40_000;
const topic = "v2.audits.entitytype.{id}.entityid.{id}";
const source = "aws.partner/genesys.com/cloud/6b4b1f2a-2f0d-4d0f-9d53-1f6a3c0e7a11/audit";

/** A prefix, a value that all rules share, one that only this rule has, and one with two alternatives. */
function rule(number: number): unknown {
  return {
    source: [{ prefix: "aws.partner/genesys.com" }],
    "detail-type": [topic],
    detail: { eventBody: { entityId: [`entity-${number}`], action: ["Create", "Delete"] } },
  };
}

/** An event of about 400 bytes. Every second one matches a rule. */
function event(number: number, rules: number): string {
  return JSON.stringify({
    version: "0",
    id: `6a7e8feb-b491-4cf7-a9f1-${String(number).padStart(12, "0")}`,
    "detail-type": topic,
    source,
    account: "111122223333",
    time: "2026-01-22T18:43:48Z",
    region: "us-east-1",
    resources: [],
    detail: {
      topicName: "v2.audits",
      version: "2",
      eventBody: {
        entityId: `entity-${(number * 7919) % rules}`,
        action: number % 2 === 0 ? "Delete" : "Update",
      },
    },
  });
}

function eventsPerSecond(match: (event: string) => string[], events: readonly string[]): number {
  const start = process.hrtime.bigint();
  for (let round = 0; round < eventsInRound / events.length; round++) {
    for (const text of events) match(text);
  }
  return (eventsInRound * 1e9) / Number(process.hrtime.bigint() - start);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function count(value: number): string {
  return Math.round(value).toLocaleString("en").padStart(10);
}

const runs = sizes.map((size) => {
  const rules = Object.fromEntries(
    Array.from({ length: size }, (_, number) => [`rule-${number}`, rule(number)]),
  );
  const start = process.hrtime.bigint();
  const compiled = compile(rules);
  const compileMilliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  const events = Array.from({ length: 400 }, (_, number) => event(number, size));
  const match = (text: string) => compiled.match(text);
  eventsPerSecond(match, events);
  return { size, match, events, compileMilliseconds, measured: [] as number[] };
});

for (let round = 0; round < rounds; round++) {
  for (const { match, events, measured } of runs) measured.push(eventsPerSecond(match, events));
}

const byteLength = Buffer.byteLength(runs[0]?.events[0] ?? "");
console.log(
  `events of ${byteLength} bytes, ${rounds} rounds of ${eventsInRound} events, Node ${process.version}`,
);
console.log("     rules    median       min       max   events/s   times event-ruler   compiled in");
for (const { size, measured, compileMilliseconds } of runs) {
  const reference = eventRuler.get(size);
  const ratio = reference === undefined ? "" : (median(measured) / reference).toFixed(1);
  const spread = count(median(measured)) + count(Math.min(...measured)) + count(Math.max(...measured));
  console.log(
    `${count(size)}${spread}${ratio.padStart(31)}${compileMilliseconds.toFixed(0).padStart(11)} ms`,
  );
}
const speeds = runs.map(({ measured }) => median(measured));
console.log(
  `time per event at ${sizes.at(-1)} rules: ${((speeds[0] ?? 0) / (speeds.at(-1) ?? 1)).toFixed(2)} times that at 1`,
);
