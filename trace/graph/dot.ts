import { printable } from "../report/printable";
import { strokes } from "./palette";
import type { Graph, GraphNode, NodeKind } from "./topology-graph";

const shapes: Readonly<Record<NodeKind, string>> = {
  integration: "ellipse",
  bus: "box",
  rule: "hexagon",
  destination: "box",
  "dead-letter-queue": "cylinder",
};

/** The longest line of a label, in characters: a partner bus's name would make the picture wide. */
const longestLine = 44;

/** The graph in the language of Graphviz. https://graphviz.org/doc/info/lang.html */
export function dot({ nodes, edges }: Graph): string {
  const ids = new Map(nodes.map(({ id }, index) => [id, `n${index}`]));
  const lines = [
    "digraph events {",
    '  graph [rankdir=LR, nodesep=0.35, ranksep=0.7, pad=0.3, bgcolor="white", fontname="Helvetica,Arial,sans-serif"]',
    '  node [style="filled,rounded", fontname="Helvetica,Arial,sans-serif", fontsize=11, margin="0.25,0.12"]',
    '  edge [fontname="Helvetica,Arial,sans-serif", fontsize=9, arrowsize=0.7]',
    ...nodes.map((node) => `  ${ids.get(node.id)} [${nodeAttributes(node)}]`),
    ...edges.map(({ from, to, label, mark, isSideDoor }) => {
      const { line, width } = strokes[mark];
      const style = isSideDoor ? "dashed" : "solid";
      return `  ${ids.get(from)} -> ${ids.get(to)} [label=${quoted(label)}, color="${line}", fontcolor="${line}", penwidth=${width}, style=${style}]`;
    }),
    "}",
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function nodeAttributes({ kind, lines, mark }: GraphNode): string {
  const { line, fill, text, width } = strokes[mark];
  const style = kind === "rule" || kind === "dead-letter-queue" ? ', style="filled"' : "";
  const sides = kind === "bus" ? ", peripheries=2" : "";
  return `shape=${shapes[kind]}, label=${label(lines)}, color="${line}", fillcolor="${fill}", fontcolor="${text}", penwidth=${width}${style}${sides}, tooltip=${quoted(lines.join(" "))}`;
}

function label(lines: readonly string[]): string {
  return quoted(lines.flatMap(wrapped).join("\n"));
}

/** Breaks a long line after a slash where there is one, else after another mark. */
function wrapped(line: string): string[] {
  if (line.length <= longestLine) return [line];
  const start = line.slice(0, longestLine);
  const piece = /^.{15,}\//.exec(start)?.[0] ?? /^.{15,}[.:-]/.exec(start)?.[0] ?? start;
  return [piece, ...wrapped(line.slice(piece.length))];
}

function quoted(text: string): string {
  const lines = text.split("\n").map((line) =>
    // Graphviz reads entities in labels.
    printable(line).replaceAll("&", "&amp;").replace(/[\\"]/g, "\\$&"),
  );
  return `"${lines.join("\\n")}"`;
}
