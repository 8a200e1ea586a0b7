import type { Topology } from "../topology/topology";
import type { RoutePrinter } from "./route-printer";

/** The version of the JSON that the command prints, as docs/trace.schema.json describes it. */
export const jsonVersion = 1;

/** What was read, for the reader of the JSON. */
export function sourceJson({ configuration: { kind, path, parts }, diagnostics }: Topology) {
  const several = kind === "several" ? { parts } : {};
  return { version: jsonVersion, source: { kind, path, ...several, notRead: diagnostics } };
}

/** The ways of events as `event-trace --json` prints them: all of it together is one JSON document. */
export function jsonPrinter(topology: Topology): RoutePrinter {
  const [open, close] = ["{\n", "\n}\n"];
  const [openEvents, closeEvents] = ['  "events": [', "\n  ]"];
  let before = `${open}${membersText(sourceJson(topology))},\n${openEvents}`;
  return {
    mostRefused: Number.POSITIVE_INFINITY,
    event: (route) => {
      const list = membersText({ events: [route] });
      const text = `${before}${list.slice(openEvents.length, -closeEvents.length)}`;
      before = ",";
      return text;
    },
    end: (failures) => {
      const isEmpty = before !== ",";
      const events = isEmpty ? `${before}]` : closeEvents;
      return `${events},\n${membersText({ notAsExpected: failures })}${close}`;
    },
  };
}

/** The members of an object as they stand between its braces. */
function membersText(object: object): string {
  return JSON.stringify(object, null, 2).slice(2, -2);
}
