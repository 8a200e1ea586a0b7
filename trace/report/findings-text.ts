import type { Finding } from "../findings/finding";
import type { Level } from "../findings/level";
import { noColours, type Paint } from "./paint";
import { printable } from "./printable";

/** Findings as a person reads them, and their count. */
export function findingsText(findings: readonly Finding[], paint: Paint = noColours): string {
  const open = findings.filter(({ acknowledged }) => acknowledged === undefined);
  const lines = findings.flatMap((finding) => findingLines(finding, paint));
  return [...lines, summary(open, findings.length - open.length)].map((line) => `${line}\n`).join("");
}

/** One finding: its level and id, the cause, the place, how to fix it. */
export function findingLines(finding: Finding, paint: Paint = noColours): string[] {
  const { id, level, cause, fix, acknowledged } = finding;
  const place = `at ${placeOf(finding)}`;
  if (acknowledged !== undefined)
    return [
      `${paint.faint(`${level.padEnd(7)}  ${id}`)}  acknowledged: ${printable(acknowledged)}`,
      paint.faint(`         ${place}`),
    ];
  return [
    `${painted(level, paint)}  ${paint.strong(id)}  ${printable(cause)}`,
    `         ${paint.faint(place)}`,
    `         fix: ${printable(fix)}`,
  ];
}

function painted(level: Level, paint: Paint): string {
  const text = level.padEnd(7);
  return level === "error" ? paint.bad(text) : level === "warning" ? paint.unsure(text) : paint.faint(text);
}

function placeOf({ address, file, line, construct }: Finding): string {
  return printable(`${address} (${construct ?? `${file}${line === undefined ? "" : `:${line}`}`})`);
}

function summary(open: readonly Finding[], acknowledged: number): string {
  const count = (level: Level): number => open.filter((finding) => finding.level === level).length;
  const more = acknowledged === 0 ? "" : `, ${acknowledged} acknowledged`;
  if (open.length === 0) return `no findings${more}`;
  return `${plural(count("error"), "error")}, ${plural(count("warning"), "warning")}, ${plural(count("note"), "note")}${more}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
