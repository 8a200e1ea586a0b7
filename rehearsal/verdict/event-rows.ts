import type { Outcome } from "../delivery/ledger";
import type { EventRow, Fate } from "./event-row";
import type { Prediction } from "./predictions";

/** What was predicted of one event. */
export interface PredictedEvent {
  readonly predictions: readonly Prediction[];
  /** Whether it comes to any bus. */
  readonly comesToBus: boolean;
}

/** Holds what happened to one event against what was predicted: a row for each target that has a part in it. */
export function eventRows(predicted: PredictedEvent, outcomes: readonly Outcome[]): EventRow[] {
  const open = new Map(predicted.predictions.map((prediction) => [keyOf(prediction), prediction]));
  const happened = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const { bus, place = "", rule = "", targetId = "" } = outcome.parcel;
    const key = keyOf({ bus, place, rule, target: targetId });
    happened.set(key, [...(happened.get(key) ?? []), outcome]);
  }
  const rows = [...happened].flatMap(([key, ofTarget]) => {
    const prediction = open.get(key);
    open.delete(key);
    return ofTarget.map((outcome) => rowOf(outcome, prediction, predicted.comesToBus));
  });
  return [...rows, ...[...open.values()].map(didNotHappen)];
}

function keyOf({
  bus,
  place = "",
  rule,
  target,
}: Pick<Prediction, "bus" | "place" | "rule" | "target">): string {
  return JSON.stringify([place, bus, rule, target]);
}

function rowOf(outcome: Outcome, prediction: Prediction | undefined, comesToBus: boolean): EventRow {
  const { parcel, kind, attempts } = outcome;
  const isAtBus = parcel.rule === undefined;
  const predicted = prediction?.fate ?? (isAtBus && !comesToBus ? "lost" : "not matched");
  return {
    ...addressesOf(prediction),
    rule: parcel.rule ?? "",
    target: parcel.targetId ?? "",
    predicted,
    arrived: kind,
    isRun: kind !== "delivered" || outcome.isRun,
    attempts,
    where: placeOf(outcome),
    asPredicted: agree(predicted, kind),
  };
}

function didNotHappen(prediction: Prediction): EventRow {
  const { fate, rule, target, reason } = prediction;
  const arrived: Fate = fate === "no target" ? "no target" : "not matched";
  return {
    ...addressesOf(prediction),
    rule,
    target,
    predicted: fate,
    arrived,
    isRun: true,
    attempts: 0,
    where: reason,
    asPredicted: agree(fate, arrived),
  };
}

function addressesOf(prediction: Prediction | undefined): Pick<EventRow, "address" | "ruleAddress"> {
  return prediction === undefined
    ? {}
    : {
        ruleAddress: prediction.ruleAddress,
        ...(prediction.address === undefined ? {} : { address: prediction.address }),
      };
}

function placeOf(outcome: Outcome): string {
  switch (outcome.kind) {
    case "delivered":
      return outcome.note === undefined ? outcome.where : `${outcome.where} (${outcome.note})`;
    case "dead-lettered":
      return `${outcome.where}: ${outcome.reason}`;
    case "lost":
      return outcome.reason;
  }
}

function agree(predicted: Fate, arrived: Fate): boolean {
  return predicted === arrived || predicted === "cannot tell";
}
