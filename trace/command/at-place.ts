import type { EventText } from "../events/event-texts";
import { EventError } from "../match/event-reader";
import { CallError } from "./exit-code";

/**
 * Gives an error of the matching engine the place of the event, of which the engine has only the text.
 *
 * @throws CallError where the event is refused
 */
export function atPlace<T>({ place }: Pick<EventText, "place">, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof EventError ? new CallError(`${place}: ${error.message}`) : error;
  }
}
