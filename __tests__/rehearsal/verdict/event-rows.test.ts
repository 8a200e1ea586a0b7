import type { Outcome } from "../../../rehearsal/delivery/ledger";
import { eventRows } from "../../../rehearsal/verdict/event-rows";
import type { Prediction } from "../../../rehearsal/verdict/predictions";

const BUS = "aws.partner/genesys.com/cloud/o/audit";

const prediction = (fate: Prediction["fate"], rest: Partial<Prediction> = {}): Prediction => ({
  bus: BUS,
  rule: "all",
  target: "log",
  ruleAddress: "aws_cloudwatch_event_rule.all",
  address: "aws_cloudwatch_event_target.log",
  fate,
  reason: "predicted so",
  ...rest,
});

const parcel = { eventId: "e", detailType: "t", bus: BUS, rule: "all", targetId: "log" };
const delivered: Outcome = { kind: "delivered", parcel, attempts: 1, where: "log group g", isRun: true };
const lost: Outcome = { kind: "lost", parcel, attempts: 1, reason: "NO_PERMISSIONS" };

const rowsOf = (predictions: Prediction[], outcomes: Outcome[], comesToBus = true) =>
  eventRows({ predictions, comesToBus }, outcomes);

test("an event that arrived as predicted has one row, with where to look", () => {
  expect(rowsOf([prediction("delivered")], [delivered])).toEqual([
    {
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
    },
  ]);
});

test.each([
  ["a loss that was predicted as delivery", [prediction("delivered")], [lost]],
  ["a delivery that was predicted as loss", [prediction("lost")], [delivered]],
  ["a dead letter instead of a loss", [prediction("dead-lettered")], [lost]],
  ["a delivery that no rule was said to make", [], [delivered]],
  ["a delivery that did not happen", [prediction("delivered")], []],
])("%s contradicts the prediction", (_, predictions, outcomes) => {
  expect(rowsOf(predictions, outcomes).map(({ asPredicted }) => asPredicted)).toEqual([false]);
});

test("what cannot be told is not contradicted by what happens", () => {
  expect(rowsOf([prediction("cannot tell")], [lost])).toEqual([
    expect.objectContaining({ predicted: "cannot tell", arrived: "lost", asPredicted: true }),
  ]);
});

test("targets of one rule, and rules of one name on two buses, are kept apart", () => {
  const predictions = [
    prediction("delivered"),
    prediction("lost", { target: "queue" }),
    prediction("delivered", { bus: "second" }),
  ];
  const outcomes: Outcome[] = [
    delivered,
    { ...lost, parcel: { ...parcel, targetId: "queue" } },
    { ...delivered, parcel: { ...parcel, bus: "second" } },
  ];
  expect(rowsOf(predictions, outcomes).every(({ asPredicted }) => asPredicted)).toBe(true);
});

test("rules of one name on buses of one name are kept apart by account and region", () => {
  const [here, there] = ["111122223333 us-east-1 ", "444455556666 us-east-1 "];
  const predictions = [prediction("delivered", { place: here }), prediction("lost", { place: there })];
  const outcomes: Outcome[] = [
    { ...lost, parcel: { ...parcel, place: there } },
    { ...delivered, parcel: { ...parcel, place: here } },
  ];
  expect(rowsOf(predictions, outcomes).map(({ asPredicted }) => asPredicted)).toEqual([true, true]);
});

test("an event lost before any rule is as predicted only where no bus takes it", () => {
  const before: Outcome = { ...lost, parcel: { eventId: "e", detailType: "t", bus: BUS } };
  expect(rowsOf([], [before], false)).toEqual([
    expect.objectContaining({ rule: "", predicted: "lost", arrived: "lost", asPredicted: true }),
  ]);
  expect(rowsOf([], [before], true)).toEqual([expect.objectContaining({ asPredicted: false })]);
});

test("a rule that matches and has no target has a row of its own", () => {
  expect(rowsOf([prediction("no target", { target: "" })], [])).toEqual([
    expect.objectContaining({ predicted: "no target", arrived: "no target", asPredicted: true }),
  ]);
});
