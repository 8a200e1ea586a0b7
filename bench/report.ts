import type { Comparison, Round } from "./compare";
import { type Spread, spread } from "./spread";

const HEADER = ["", "time, ours / other", "memory, ours / other", "ours", "other"];

/** The ratios of comparisons as a table in Markdown, which docs/performance.md takes as it is. */
export function ratioTable(
  title: string,
  measured: readonly { comparison: Comparison; rounds: readonly Round[] }[],
): string {
  const rows = measured.map(({ comparison, rounds }) => [
    comparison.name,
    shown(spread(rounds.map(({ ours, other }) => ours.seconds / other.seconds))),
    shown(spread(rounds.map(({ ours, other }) => ours.megabytes / other.megabytes))),
    medians(rounds.map(({ ours }) => ours)),
    medians(rounds.map(({ other }) => other)),
  ]);
  const lines = [HEADER, HEADER.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return `${title}: median (lowest to highest)\n\n${lines.join("\n")}\n`;
}

/** How many times the time of one size a larger one takes. */
export function growth(smaller: readonly Round[], larger: readonly Round[]): string {
  const times = (side: keyof Round) => {
    const base = spread(smaller.map((round) => round[side].seconds)).median;
    return shown(spread(larger.map((round) => round[side].seconds / base)));
  };
  return `time grows: ours ${times("ours")}, other ${times("other")}`;
}

function shown({ median, min, max }: Spread): string {
  return `${median.toFixed(2)} (${min.toFixed(2)} to ${max.toFixed(2)})`;
}

function medians(measurements: readonly Round["ours"][]): string {
  const seconds = spread(measurements.map((measurement) => measurement.seconds)).median;
  const megabytes = spread(measurements.map((measurement) => measurement.megabytes)).median;
  return `${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB`;
}
