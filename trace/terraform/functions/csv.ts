import { EvaluationError } from "../evaluate/scope";
import { reason } from "../files";
import { listOf, type Type } from "../types/type";
import type { Value } from "../value";

/**
 * The rows of CSV text, each an object by the names of its first line.
 *
 * @throws EvaluationError when it is no CSV, has no first line, or a name in that twice.
 */
export function decodeCsv(text: string): Value {
  const [names, ...rows] = recordsOf(text);
  if (names === undefined) throw new EvaluationError("the CSV has no line of names");
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new EvaluationError(`the CSV has two columns "${twice}"`);
  const of: Type = { kind: "object", attributes: new Map(names.map((name) => [name, "string"])) };
  return listOf(
    rows.map((row) => new Map(names.map((name, index) => [name, row[index] ?? ""]))),
    of,
  );
}

function recordsOf(text: string): string[][] {
  const { parse } = require("csv-parse/sync") as typeof import("csv-parse/sync");
  try {
    return parse(text.replaceAll("\r\n", "\n"), { skip_empty_lines: true, record_delimiter: "\n" });
  } catch (error) {
    throw new EvaluationError(`not CSV: ${reason(error)}`);
  }
}
