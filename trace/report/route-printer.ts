import type { EventRoute } from "../route/event-route";

/** Writes the ways of events one after the other, so that none of them has to be kept. */
export interface RoutePrinter {
  /** How many rules that refuse an event it prints at most. */
  readonly mostRefused: number;
  /** What to print of the next event. */
  event(route: EventRoute): string;
  /**
   * What to print after the last one.
   *
   * @param failures the expectations that do not hold
   */
  end(failures: readonly string[]): string;
}
