import type { Totals } from "../delivery/ledger";
import type { RehearsedEvent } from "./event-row";
import { type ExpectedPlace, unexpectedlyLost, unmetExpectations } from "./expected-places";

/** All that a rehearsal found. */
export interface Findings {
  readonly events: readonly RehearsedEvent[];
  readonly totals: Totals;
  readonly expected: readonly ExpectedPlace[];
  readonly secondPlanIsEmpty: boolean;
  /** What the destroy left: addresses in Terraform's state, and what the stand-ins still have. */
  readonly left: readonly string[];
}

/** Why a rehearsal fails, a sentence each; nothing where all went well. */
export function faultsOf({ events, totals, expected, secondPlanIsEmpty, left }: Findings): string[] {
  const differences = events.flatMap(({ place, rows }) =>
    rows
      .filter(({ asPredicted }) => !asPredicted)
      .map(
        ({ rule, target, predicted, arrived }) =>
          `${place} at ${nameOf(rule, target)}: predicted ${predicted}, but ${arrived}`,
      ),
  );
  const lost = unexpectedlyLost(events, expected).map(
    ({ place, row }) => `${place} is lost at ${nameOf(row.rule, row.target)}, and no --expect-not names it`,
  );
  const { sent, ...ended } = totals;
  const open = sent - Object.values(ended).reduce((sum, count) => sum + count, 0);
  return [
    ...(open === 0 ? [] : [`${open} of ${sent} deliveries are not accounted for`]),
    ...(events.length === 0 ? ["no event was sent: no integration forwards a topic"] : []),
    ...differences,
    ...lost,
    ...unmetExpectations(events, expected),
    ...(secondPlanIsEmpty ? [] : ["the second plan has changes"]),
    ...(left.length === 0 ? [] : [`the destroy left ${left.join(", ")}`]),
  ];
}

function nameOf(rule: string, target: string): string {
  return rule === "" ? "the event source" : `${rule}/${target}`;
}
