import { readEvent } from "../events/event";
import { eventTexts } from "../events/event-texts";
import { paintFor } from "../report/paint";
import { allRules } from "../report/route-text";
import { textPrinter } from "../report/text-printer";
import { jsonPrinter } from "../report/trace-json";
import type { EventRoute } from "../route/event-route";
import { findPlace, isAt, type Place } from "../route/expectation";
import { ruleName, targetName } from "../route/names";
import { Tracer } from "../route/trace-event";
import type { Topology } from "../topology/topology";
import { atPlace } from "./at-place";
import { diagnosticsText } from "./diagnostics";
import { CallError, type ExitCode, exitCode } from "./exit-code";
import { Input } from "./input-text";
import type { Io } from "./io";
import { Progress } from "./progress";
import { readAssumptionArgument, readSourceArguments, type SourceArguments } from "./source-options";

export interface TraceArguments extends SourceArguments {
  readonly source?: string;
  readonly expect?: readonly string[];
  readonly expectNot?: readonly string[];
  readonly json?: boolean;
}

/** `event-trace [SOURCE] EVENT…`: each event's way. */
export async function traceCommand(
  files: readonly string[],
  given: TraceArguments,
  io: Io,
): Promise<ExitCode> {
  const input = new Input(io);
  const topology = await readSourceArguments(given, input);
  const expectations = [
    ...(given.expect ?? []).map((written) => expectation(written, true, topology)),
    ...(given.expectNot ?? []).map((written) => expectation(written, false, topology)),
  ];
  const tracer = new Tracer(topology, readAssumptionArgument(given));
  const events = files
    .map((file) => input.read(file))
    .flatMap(({ text, name }) => eventTexts(text, name))
    .map((text) => readEvent(text, given.source));

  // What is wrong with an event is told before anything is printed.
  for (const event of events) atPlace(event, () => tracer.check(event));

  const printer =
    given.json === true
      ? jsonPrinter(topology)
      : textPrinter(paintFor(io.colours), allRules(topology.rules.map(ruleName)));
  const failures: string[] = [];
  let allDelivered = true;
  const progress = new Progress(io.progress);
  for (const [index, event] of events.entries()) {
    progress.at(index, events.length, "events");
    const route = tracer.trace(event, printer.mostRefused);
    failures.push(...failuresOf(route, expectations));
    allDelivered &&= route.outcome === "delivered";
    const text = printer.event(route);
    progress.clear();
    io.out(text);
    await io.room();
  }
  io.out(printer.end(failures));
  if (given.json !== true) io.err(diagnosticsText(topology));
  return allDelivered && failures.length === 0 ? exitCode.yes : exitCode.no;
}

interface Expectation extends Place {
  readonly isExpected: boolean;
}

function expectation(written: string, isExpected: boolean, topology: Topology): Expectation {
  const place = findPlace(written, topology);
  if (place === undefined)
    throw new CallError(
      `${isExpected ? "--expect" : "--expect-not"} ${written}: there is no such rule or target; there are: ${placesIn(topology)}`,
    );
  return { ...place, isExpected };
}

const mostNamed = 20;

function placesIn({ rules }: Topology): string {
  const places = rules.flatMap((rule) => [
    ruleName(rule),
    ...rule.targets.map((target) => `${ruleName(rule)}/${targetName(target)}`),
  ]);
  const more = places.length > mostNamed ? `, and ${places.length - mostNamed} more` : "";
  return places.length === 0 ? "none" : `${places.slice(0, mostNamed).join(", ")}${more}`;
}

function failuresOf(route: EventRoute, expectations: readonly Expectation[]): string[] {
  return expectations.flatMap((one) => {
    const is = isAt(route, one);
    if (is === one.isExpected) return [];
    const wanted = one.isExpected ? "is expected at" : "is not expected at";
    return [`${route.place} ${wanted} ${one.written}${is === undefined ? ", and it cannot be told" : ""}`];
  });
}
