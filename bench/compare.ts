import { type Measurement, measure, type Script } from "./measure";

/** Two scripts that do the same, and how often to run them. */
export interface Comparison {
  readonly name: string;
  readonly ours: Script;
  readonly other: Script;
  readonly rounds: number;
  /**
   * Counts what a script made, from its output folder. Both must come to the same.
   *
   * @default - not counted
   */
  readonly count?: (output: string) => number;
}

/** One run of both scripts, one directly after the other. */
export interface Round {
  readonly ours: Measurement;
  readonly other: Measurement;
}

/**
 * Runs both scripts in turn, A B A B, so that a change of the machine's load meets both.
 *
 * @throws where a script fails, or they do not make the same number of things
 */
export function compare({ name, ours, other, rounds, count }: Comparison): Round[] {
  const counts = new Set<number>();
  const look = (output: string) => counts.add(count?.(output) ?? 0);
  return Array.from({ length: rounds }, () => {
    const round = { ours: measure(ours, look), other: measure(other, look) };
    if (counts.size > 1) {
      throw new Error(`${name}: the two make ${[...counts].join(" and ")} blocks. Make them do the same.`);
    }
    return round;
  });
}
