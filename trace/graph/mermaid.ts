import { printable } from "../report/printable";
import { strokes } from "./palette";
import type { Graph, GraphNode, NodeKind } from "./topology-graph";

/** The brackets that give a node its shape. */
const shapes: Readonly<Record<NodeKind, readonly [open: string, close: string]>> = {
  integration: ["([", "])"],
  bus: ["[[", "]]"],
  rule: ["{{", "}}"],
  destination: ["[", "]"],
  "dead-letter-queue": ["[(", ")]"],
};

/**
 * The graph as a Mermaid flowchart, which GitHub and others draw in Markdown.
 * https://mermaid.js.org/syntax/flowchart.html
 */
export function mermaid({ nodes, edges }: Graph): string {
  const ids = new Map(nodes.map(({ id }, index) => [id, `n${index}`]));
  const idOf = (id: string): string => ids.get(id) ?? "missing";
  const lines = [
    "flowchart LR",
    ...nodes.map(
      (node) => `  ${idOf(node.id)}${shaped(node)}${node.mark === "plain" ? "" : `:::${node.mark}`}`,
    ),
    ...edges.map(({ from, to, label, mark, isSideDoor }) => {
      const arrow = isSideDoor ? "-.->" : mark === "plain" ? "-->" : "==>";
      return `  ${idOf(from)} ${arrow}${label === "" ? "" : `|"${escaped(label)}"|`} ${idOf(to)}`;
    }),
    ...edges.flatMap(({ mark }, index) =>
      mark === "plain" ? [] : [`  linkStyle ${index} stroke:${strokes[mark].line}`],
    ),
    ...(["taken", "unsure", "broken"] as const)
      .filter((mark) => nodes.some((node) => node.mark === mark))
      .map((mark) => {
        const { line, fill, text, width } = strokes[mark];
        return `  classDef ${mark} stroke:${line},fill:${fill},color:${text},stroke-width:${width}px`;
      }),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function shaped({ kind, lines }: GraphNode): string {
  const [open, close] = shapes[kind];
  // Mermaid refuses a label with nothing in it.
  return `${open}"${lines.map(escaped).join("<br/>") || " "}"${close}`;
}

/** What Mermaid would take for its own syntax or, as some of its versions do in every label, for Markdown. */
const special = new RegExp(
  [
    // Syntax, tags, emphasis and escapes.
    /[&"<>#;`*~\\]/,
    // Emphasis too, but not inside a word.
    /(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/,
    // What Markdown makes a link of.
    /:(?=\/\/)|@(?=\w)|(?<=^www)\./,
    // A list or a rule.
    /^[-+=](?=\s|[-=]|$)|(?<=^\d+)[.)](?=\s)/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "g",
);

/** Mermaid takes entity codes for characters. */
function escaped(text: string): string {
  return printable(text).replace(special, (character) => `#${character.codePointAt(0)};`);
}
