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

function unindent(text: string): string {
  const indents = text.match(/^[ \t]*(?=\S)/gm) ?? [];
  const width = indents.reduce((least, indent) => Math.min(least, indent.length), Number.POSITIVE_INFINITY);
  return Number.isFinite(width) ? text.replace(new RegExp(`^[ \\t]{${width}}`, "gm"), "") : text;
}
