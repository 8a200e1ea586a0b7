import type { Paint } from "../../trace/report/paint";
import type { EventRow, RehearsedEvent } from "./event-row";

const HEADINGS = ["event", "rule", "target", "predicted", "arrived", "where to look"] as const;
const WIDEST = 60;

/** The table that a rehearsal ends with; an event that no rule takes has a row too. */
export function tableText(events: readonly RehearsedEvent[], paint: Paint): string {
  const rows = events.flatMap(rowsOf);
  const widths = HEADINGS.map((heading, column) =>
    Math.min(WIDEST, Math.max(heading.length, ...rows.map(({ cells }) => (cells[column] ?? "").length))),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => (column === cells.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
      .join("  ");
  return [paint.strong(line(HEADINGS)), ...rows.map(({ cells, colour }) => paint[colour](line(cells)))]
    .map((text) => `${text.trimEnd()}\n`)
    .join("");
}

interface TableRow {
  readonly cells: readonly string[];
  readonly colour: "good" | "bad" | "unsure" | "faint";
}

function rowsOf({ place: event, rows }: RehearsedEvent): TableRow[] {
  if (rows.length === 0) {
    return [
      { cells: [event, "-", "-", "not matched", "not matched", "no rule takes the event"], colour: "faint" },
    ];
  }
  return rows.map((row) => ({
    cells: [
      event,
      row.rule || "-",
      row.target || "-",
      row.predicted,
      row.isRun ? row.arrived : "accepted, not run",
      row.asPredicted ? row.where : `NOT AS PREDICTED  ${row.where}`,
    ],
    colour: colourOf(row),
  }));
}

function colourOf({ asPredicted, arrived }: EventRow): TableRow["colour"] {
  if (!asPredicted || arrived === "lost") {
    return "bad";
  }
  return arrived === "delivered" ? "good" : "unsure";
}
