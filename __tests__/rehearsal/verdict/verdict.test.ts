import type { EventRow } from "../../../rehearsal/verdict/event-row";
import { expectedPlaces } from "../../../rehearsal/verdict/expected-places";
import { tableText } from "../../../rehearsal/verdict/table";
import { type Findings, faultsOf } from "../../../rehearsal/verdict/verdict";
import { noColours } from "../../../trace/report/paint";
import { stackConfiguration } from "../../../trace/terraform/read-directory";
import { topology } from "../../../trace/topology/read-topology";

const declared = topology(
  stackConfiguration(
    {
      resource: {
        aws_cloudwatch_event_rule: { all: { name: "all", event_pattern: "{}" } },
        aws_cloudwatch_event_target: {
          log: { rule: "all", target_id: "log", arn: "arn:aws:logs:us-east-1:123456789012:log-group:g" },
        },
      },
    },
    "cdk.tf.json",
  ),
);

const row = (change: Partial<EventRow> = {}): EventRow => ({
  rule: "all",
  target: "log",
  ruleAddress: "aws_cloudwatch_event_rule.all",
  address: "aws_cloudwatch_event_target.log",
  predicted: "delivered",
  arrived: "delivered",
  isRun: true,
  attempts: 1,
  where: "log group g",
  asPredicted: true,
  ...change,
});

const lost = row({ predicted: "lost", arrived: "lost", where: "NO_PERMISSIONS" });

function faults(rows: EventRow[], change: Partial<Findings> = {}): string[] {
  return faultsOf({
    events: [{ place: "event.json", detailType: "t", source: "s", rows }],
    totals: { sent: 1, delivered: 1, deadLettered: 0, filtered: 0, lost: 0 },
    expected: [],
    secondPlanIsEmpty: true,
    left: [],
    ...change,
  });
}

const expected = (written: string) => expectedPlaces([written], true, [declared]);
const notExpected = (written: string) => expectedPlaces([written], false, [declared]);

test("a rehearsal in which all went as predicted has no fault", () => {
  expect(faults([row()])).toEqual([]);
});

test("what happened otherwise than predicted is a fault", () => {
  expect(faults([row({ arrived: "dead-lettered", asPredicted: false })])).toEqual([
    "event.json at all/log: predicted delivered, but dead-lettered",
  ]);
});

test("an event that is lost is a fault even where that was predicted, unless --expect-not names the target or its rule", () => {
  expect(faults([lost])).toEqual(["event.json is lost at all/log, and no --expect-not names it"]);
  expect(faults([lost], { expected: notExpected("all/log") })).toEqual([]);
});

test("--expect fails where the event is not there, --expect-not where it is", () => {
  expect(faults([], { expected: expected("all") })).toEqual([
    "event.json is expected at all, and is not there",
  ]);
  expect(faults([row()], { expected: expected("all/log") })).toEqual([]);
  expect(faults([row()], { expected: notExpected("all/log") })).toEqual([
    "event.json is not expected at all/log, and is there",
  ]);
});

test("a rule that --expect names has the event that was matched, its target only one that was delivered", () => {
  const dead = row({ predicted: "dead-lettered", arrived: "dead-lettered" });
  expect(faults([dead], { expected: expected("all") })).toEqual([]);
  expect(faults([dead], { expected: expected("all/log") })).toEqual([
    "event.json is expected at all/log, and is not there",
  ]);
});

test("an unknown place is refused with the names that come nearest", () => {
  expect(() => expected("al/log")).toThrow(
    "--expect al/log: there is no such rule or target; the nearest: all/log, all",
  );
  expect(() => notExpected("al")).toThrow(
    "--expect-not al: there is no such rule or target; the nearest: all, all/log",
  );
});

test("where there is no rule, an expectation is refused too", () => {
  const none = topology(stackConfiguration({}, "cdk.tf.json"));
  expect(() => expectedPlaces(["all"], true, [none])).toThrow("no rule is declared");
});

test("changes in the second plan, what a destroy leaves and no event at all are faults", () => {
  expect(faults([row()], { secondPlanIsEmpty: false, left: ["event bus b"] })).toEqual([
    "the second plan has changes",
    "the destroy left event bus b",
  ]);
  expect(faults([], { events: [] })).toEqual(["no event was sent: no integration forwards a topic"]);
});

test("a delivery of which nothing has become is a fault", () => {
  const totals = { sent: 3, delivered: 1, deadLettered: 0, filtered: 1, lost: 0 };
  expect(faults([row()], { totals })).toEqual(["1 of 3 deliveries are not accounted for"]);
});

test("the table has a row a target, and one for an event that no rule takes", () => {
  const events = [
    { place: "a.json", detailType: "t", source: "s", rows: [lost, row({ target: "ecs", isRun: false })] },
    { place: "b.json", detailType: "t", source: "s", rows: [] },
  ];
  expect(tableText(events, noColours).split("\n")).toEqual([
    "event   rule  target  predicted    arrived            where to look",
    "a.json  all   log     lost         lost               NO_PERMISSIONS",
    "a.json  all   ecs     delivered    accepted, not run  log group g",
    "b.json  -     -       not matched  not matched        no rule takes the event",
    "",
  ]);
});
