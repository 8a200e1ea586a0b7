import type { Paint } from "./paint";
import type { RoutePrinter } from "./route-printer";
import { type AllRules, mostRefusals, routeText } from "./route-text";

/**
 * The ways of events as a person reads them.
 *
 * @param all the rules that they lead through
 */
export function textPrinter(paint: Paint, all: AllRules): RoutePrinter {
  let between = "";
  return {
    mostRefused: mostRefusals,
    event: (route) => {
      const text = `${between}${routeText(route, paint, all)}`;
      between = "\n";
      return text;
    },
    end: (failures) => failures.map((failure) => `${paint.bad("NOT AS EXPECTED")}  ${failure}\n`).join(""),
  };
}
