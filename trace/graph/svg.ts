import { dot } from "./dot";
import type { Graph } from "./topology-graph";

/** A graph that Graphviz cannot lay out. */
export class LayoutError extends Error {
  override readonly name = "LayoutError";
}

/**
 * The graph as a picture, laid out by Graphviz.
 *
 * @throws LayoutError for a graph of some ten thousand parts and more, which takes more memory than Graphviz has here
 */
export async function svg(graph: Graph): Promise<string> {
  const { Graphviz } = await import("@hpcc-js/wasm-graphviz");
  const graphviz = await Graphviz.load();
  const text = dot(graph);
  try {
    return graphviz.layout(text, "svg", "dot");
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new LayoutError(
      `Graphviz cannot lay out ${graph.nodes.length} parts and ${graph.edges.length} ways between them (${reason}): take --format dot or mermaid, or a smaller source`,
    );
  }
}
