import type { Event } from "../../trace/events/event";
import type { EventDelivery } from "../delivery/event-delivery";
import type { Outcome } from "../delivery/ledger";
import type { RehearsedEvent } from "./event-row";
import { eventRows } from "./event-rows";
import type { Predictions } from "./predictions";

/**
 * Sends events one after the other, each until its last retry has ended, and holds what happened against what was
 * predicted.
 *
 * @param onEvent told before each event is sent
 */
export async function rehearseEvents(
  events: readonly Event[],
  predictions: Predictions,
  delivery: EventDelivery,
  onEvent: (index: number) => void = () => undefined,
): Promise<RehearsedEvent[]> {
  const rehearsed: RehearsedEvent[] = [];
  for (const [index, event] of events.entries()) {
    onEvent(index);
    const outcomes: Outcome[] = [];
    delivery.ledger.onOutcome = (outcome) => outcomes.push(outcome);
    await delivery.send(event.text);
    await delivery.settle();
    const { place, detailType, source } = event;
    rehearsed.push({ place, detailType, source, rows: eventRows(predictions.of(event), outcomes) });
  }
  delivery.ledger.onOutcome = undefined;
  return rehearsed;
}
