import { distance } from "fastest-levenshtein";
import { findPlace, type Place } from "../../trace/route/expectation";
import { ruleName, targetName } from "../../trace/route/names";
import type { Topology } from "../../trace/topology/topology";
import type { EventRow, RehearsedEvent } from "./event-row";

/** A rule or target that `--expect` or `--expect-not` names. */
export interface ExpectedPlace extends Place {
  readonly isExpected: boolean;
}

/** `--expect` or `--expect-not` names a rule or target that is not declared. */
export class UnknownPlaceError extends Error {
  override readonly name = "UnknownPlaceError";
}

const NAMED = 5;

/** @throws UnknownPlaceError with the names that come nearest */
export function expectedPlaces(
  written: readonly string[],
  isExpected: boolean,
  topologies: readonly Topology[],
): ExpectedPlace[] {
  return written.map((text) => {
    for (const topology of topologies) {
      const place = findPlace(text, topology);
      if (place !== undefined) {
        return { ...place, isExpected };
      }
    }
    const option = isExpected ? "--expect" : "--expect-not";
    const nearest = nearestPlaces(text, topologies);
    throw new UnknownPlaceError(
      `${option} ${text}: there is no such rule or target; ${nearest.length === 0 ? "no rule is declared" : `the nearest: ${nearest.join(", ")}`}`,
    );
  });
}

/** Rules and targets by their names, those first that are most like what was written. */
function nearestPlaces(written: string, topologies: readonly Topology[]): string[] {
  const there = topologies.flatMap(({ rules }) =>
    rules.flatMap((rule) => [
      ruleName(rule),
      ...rule.targets.map((target) => `${ruleName(rule)}/${targetName(target)}`),
    ]),
  );
  const byDistance = (one: string, other: string) => distance(written, one) - distance(written, other);
  return [...new Set(there)].sort(byDistance).slice(0, NAMED);
}

/** What did not happen as `--expect` and `--expect-not` want it, a sentence each. */
export function unmetExpectations(
  events: readonly RehearsedEvent[],
  places: readonly ExpectedPlace[],
): string[] {
  return events.flatMap(({ place, rows }) =>
    places.flatMap((expected) => {
      const isThere = rows.some((row) => isIn(row, expected) && hasArrived(row, expected));
      if (isThere === expected.isExpected) {
        return [];
      }
      return [
        `${place} ${isThere ? "is not expected" : "is expected"} at ${expected.written}, and ${isThere ? "is there" : "is not there"}`,
      ];
    }),
  );
}

/** The events that were lost at a target that no `--expect-not` names. */
export function unexpectedlyLost(
  events: readonly RehearsedEvent[],
  places: readonly ExpectedPlace[],
): { place: string; row: EventRow }[] {
  const named = places.filter(({ isExpected }) => !isExpected);
  return events.flatMap(({ place, rows }) =>
    rows
      .filter((row) => row.arrived === "lost" && !named.some((one) => isIn(row, one)))
      .map((row) => ({ place, row })),
  );
}

function isIn({ address, ruleAddress }: EventRow, place: Place): boolean {
  return place.targetAddresses === undefined
    ? place.ruleAddresses.has(ruleAddress ?? "")
    : place.targetAddresses.has(address ?? "");
}

/** As the trace has it: a rule has an event that it matched, a target one that was delivered. */
function hasArrived({ arrived }: EventRow, { targetAddresses }: Place): boolean {
  return targetAddresses === undefined ? arrived !== "not matched" : arrived === "delivered";
}
