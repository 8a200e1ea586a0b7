import type { Declared } from "../route/event-route";
import type { definitions } from "./definitions";
import type { Level } from "./level";

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
