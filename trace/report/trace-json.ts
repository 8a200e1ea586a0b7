import type { EventRoute } from "../route/event-route";
import type { Topology } from "../topology/topology";

/** The version of the JSON that the command prints, as docs/trace.schema.json describes it. */
export const jsonVersion = 1;

/** What was read, for the reader of the JSON. */
export function sourceJson({ configuration: { kind, path, parts }, diagnostics }: Topology) {
  const several = kind === "several" ? { parts } : {};
  return { version: jsonVersion, source: { kind, path, ...several, notRead: diagnostics } };
}

/** The ways of events, as `event-trace --json` prints them. */
export function traceJson(topology: Topology, events: readonly EventRoute[], failures: readonly string[]) {
  return { ...sourceJson(topology), events, notAsExpected: failures };
}
