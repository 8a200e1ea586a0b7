import { readEvent } from "./events/event";
import { eventTexts } from "./events/event-texts";
import { audit as auditTopology } from "./findings/audit";
import type { Finding } from "./findings/finding";
import type { Assumptions } from "./iam/assumptions";
import type { EventRoute } from "./route/event-route";
import { Tracer } from "./route/trace-event";
import type { SourceOptions } from "./terraform/configuration";
import { readSource, type Source } from "./terraform/read-source";
import { topology } from "./topology/read-topology";

export { EventFileError } from "./events/event-file-error";
export type { Finding, FindingId } from "./findings/finding";
export { findingsOf } from "./findings/findings-of";
export type { Level } from "./findings/level";
export { type Assumptions, readAssumptions } from "./iam/assumptions";
export { type CompiledPatterns, compile, InvalidPatternError } from "./match/compile";
export { EventError } from "./match/event-reader";
export type { BusRoute, DeadLetterRoute, EventRoute, RuleRoute, TargetRoute } from "./route/event-route";
export type { SourceOptions } from "./terraform/configuration";
export type { OneSource, PartSource, Source } from "./terraform/read-source";
export { SourceError } from "./terraform/source-error";

/** What to know beside a source. */
export interface TraceOptions extends SourceOptions {
  /**
   * The partner event source of Genesys Cloud notifications.
   *
   * @default - only events in EventBridge's form are taken
   */
  readonly source?: string;
  /**
   * Policies that hold outside the source, as `readAssumptions` reads them.
   *
   * @default - none
   */
  readonly assumptions?: Assumptions;
}

/**
 * Follows events through what a source declares: a synthesized stack, a plan, a state or a Terraform folder, or several
 * of them that are read as one.
 *
 * @param events in EventBridge's form, as JSON text or as objects
 * @throws SourceError when the source cannot be read
 * @throws EventFileError for what is no event
 */
export async function trace(
  source: Source,
  events: readonly (string | object)[],
  options: TraceOptions = {},
): Promise<EventRoute[]> {
  const tracer = new Tracer(topology(await readSource(source, options)), options.assumptions);
  return events.flatMap((event, index) =>
    eventTexts(typeof event === "string" ? event : JSON.stringify(event), `event ${index + 1}`).map((text) =>
      tracer.trace(readEvent(text, options.source)),
    ),
  );
}

/**
 * What loses events in a source, or may, whatever the event; docs/findings.md explains each.
 *
 * @throws SourceError when the source cannot be read
 */
export async function audit(source: Source, options: TraceOptions = {}): Promise<Finding[]> {
  return auditTopology(topology(await readSource(source, options)), options.assumptions);
}
