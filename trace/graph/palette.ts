import type { Mark } from "./topology-graph";

/** How a mark is drawn: colours with enough contrast on white, and told apart without colour by the line's width. */
export interface Stroke {
  readonly line: string;
  readonly fill: string;
  readonly text: string;
  readonly width: number;
}

export const strokes: Readonly<Record<Mark, Stroke>> = {
  plain: { line: "#6b7280", fill: "#f9fafb", text: "#111827", width: 1 },
  taken: { line: "#15803d", fill: "#dcfce7", text: "#14532d", width: 2.5 },
  unsure: { line: "#b45309", fill: "#fef3c7", text: "#78350f", width: 2 },
  broken: { line: "#dc2626", fill: "#fee2e2", text: "#7f1d1d", width: 2.5 },
};
