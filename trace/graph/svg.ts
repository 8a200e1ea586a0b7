import { dot } from "./dot";
import type { Graph } from "./topology-graph";

/** The graph as a picture, laid out by Graphviz. */
export async function svg(graph: Graph): Promise<string> {
  const { Graphviz } = await import("@hpcc-js/wasm-graphviz");
  const graphviz = await Graphviz.load();
  return graphviz.layout(dot(graph), "svg", "dot");
}
