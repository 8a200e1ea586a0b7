import { readEvent } from "../../trace/events/event";
import type { EventRoute } from "../../trace/route/event-route";
import { Tracer } from "../../trace/route/trace-event";
import { readSource } from "../../trace/terraform/read-source";
import { topology } from "../../trace/topology/read-topology";
import type { ExampleOutput } from "./example-output";

/** The way of an event through a stack of an example. */
export async function traced(output: ExampleOutput, stack: string, event: object): Promise<EventRoute> {
  const configuration = await readSource({ outdir: output.folder, stack });
  return new Tracer(topology(configuration)).trace(
    readEvent({ text: JSON.stringify(event), place: "event" }),
  );
}
