/** How bad a finding is: `error` where events are certain to be lost or AWS refuses it. */
export type Level = "error" | "warning" | "note";

/** The levels, the worst first. */
export const levels: readonly Level[] = ["error", "warning", "note"];

export function isAtLeast(level: Level, least: Level): boolean {
  return levels.indexOf(level) <= levels.indexOf(least);
}
