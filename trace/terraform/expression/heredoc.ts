import type { Cursor } from "./cursor";

const heredoc = /<<(-?)([\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n/uy;

/** The text of a heredoc, without its indentation where that is taken off; undefined where none begins. */
export function readHeredoc(cursor: Cursor): string | undefined {
  const opening = cursor.match(heredoc);
  if (opening === undefined) return undefined;
  const indented = opening.startsWith("<<-");
  const marker = opening.slice(indented ? 3 : 2).trim();
  const closing = new RegExp(`^[ \\t]*${marker}(?![\\p{ID_Continue}-])`, "mu");
  const found = closing.exec(cursor.text.slice(cursor.position));
  if (found === null) throw cursor.error(`expected the heredoc's closing ${marker}`);
  const body = cursor.text.slice(cursor.position, cursor.position + found.index);
  cursor.position += found.index + found[0].length;
  return indented ? unindent(body) : body;
}

/**
 * Terraform takes the indentation off after it has trimmed what `~` trims: a line after a `~}` that ends its line is no
 * start of a line any more and keeps its own, and one that begins with `${~` or `%{~` has none left.
 */
function unindent(text: string): string {
  const lines = text.split("\n");
  const isStart = lines.map((_, index) => !/~\}\s*$/.test(lines[index - 1] ?? ""));
  const width = lines.reduce(
    (least, line, index) => (isStart[index] && line.trim() !== "" ? Math.min(least, indentOf(line)) : least),
    Number.POSITIVE_INFINITY,
  );
  if (!Number.isFinite(width)) return text;
  const indent = new RegExp(`^[ \\t]{${width}}`);
  return lines
    .map((line, index) => (isStart[index] && line.trim() !== "" ? line.replace(indent, "") : line))
    .join("\n");
}

function indentOf(line: string): number {
  const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  return /^[$%]\{~/.test(line.slice(indent)) ? 0 : indent;
}
