import type { Declared } from "../route/event-route";
import type { definitions } from "./definitions";

/** How bad a finding is: `error` where events are certain to be lost or AWS refuses it. */
export type Level = "error" | "warning" | "note";

/** The levels, the worst first. */
export const levels: readonly Level[] = ["error", "warning", "note"];

export function isAtLeast(level: Level, least: Level): boolean {
  return levels.indexOf(level) <= levels.indexOf(least);
}

/** The stable name of a kind of finding; docs/findings.md explains each. */
export type FindingId = keyof typeof definitions;

/** Something in a source that loses events, or may. */
export interface Finding extends Declared {
  readonly id: FindingId;
  readonly level: Level;
  /** What is wrong here. */
  readonly cause: string;
  /** How to put it right. */
  readonly fix: string;
  /** Why it is all right here, where somebody said so. */
  readonly acknowledged?: string;
}
