import { readEvent } from "../events/event";
import { eventTexts } from "../events/event-texts";
import { dot } from "../graph/dot";
import { mermaid } from "../graph/mermaid";
import { svg } from "../graph/svg";
import { type Graph, topologyGraph } from "../graph/topology-graph";
import { Tracer } from "../route/trace-event";
import { atPlace } from "./at-place";
import { CallError, type ExitCode, exitCode } from "./exit-code";
import { Input } from "./input-text";
import type { Io } from "./io";
import { readAssumptionArgument, readSourceArguments, type SourceArguments } from "./source-options";

export interface GraphArguments extends SourceArguments {
  readonly format?: string;
  readonly source?: string;
}

const formats: Readonly<Record<string, (graph: Graph) => string | Promise<string>>> = { mermaid, svg, dot };

/** `event-trace graph [SOURCE] [EVENT…]`: the topology as a picture. */
export async function graphCommand(
  files: readonly string[],
  given: GraphArguments,
  io: Io,
): Promise<ExitCode> {
  const { format = "mermaid" } = given;
  const draw = Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (draw === undefined)
    throw new CallError(`--format is "${format}"; allowed: ${Object.keys(formats).join(", ")}`);
  const input = new Input(io);
  const topology = await readSourceArguments(given, input);
  const assumptions = readAssumptionArgument(given);
  const tracer = new Tracer(topology, assumptions);
  const routes = files
    .map((file) => input.read(file))
    .flatMap(({ text, name }) => eventTexts(text, name))
    .map((text) => atPlace(text, () => tracer.trace(readEvent(text, given.source))));
  io.out(await draw(topologyGraph(topology, routes, assumptions)));
  return exitCode.yes;
}
