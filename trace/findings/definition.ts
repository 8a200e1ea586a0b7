import type { Level } from "./level";

/** A kind of finding. */
export interface Definition {
  readonly level: Level;
  /** What it is about, in a line. */
  readonly title: string;
  readonly fix: string;
}

/** The definitions of findings by their ids, with the ids kept in the type. */
export type Definitions = Readonly<Record<string, Definition>>;
