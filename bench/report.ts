import type { Comparison, Round } from "./compare";
import { type Spread, spread } from "./spread";

const HEADER = ["", "time", "processor time", "peak memory", "ours", "other"];

/** The ratios of comparisons as a table in Markdown, which docs/performance.md takes as it is. */
export function ratioTable(
  title: string,
  measured: readonly { comparison: Comparison; rounds: readonly Round[] }[],
): string {
  const rows = measured.map(({ comparison, rounds }) => [
    comparison.name,
    ...(["seconds", "cpuSeconds", "megabytes"] as const).map((quantity) =>
      shown(spread(rounds.map(({ ours, other }) => ours[quantity] / other[quantity]))),
    ),
    medians(rounds.map(({ ours }) => ours)),
    medians(rounds.map(({ other }) => other)),
  ]);
  const lines = [HEADER, HEADER.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return `${title}: ours / other, median (lowest to highest)\n\n${lines.join("\n")}\n`;
}

/** How many times the processor time of one size a larger one takes. */
export function growth(smaller: readonly Round[], larger: readonly Round[]): string {
  const times = (side: keyof Round) => {
    const base = spread(smaller.map((round) => round[side].cpuSeconds)).median;
    return shown(spread(larger.map((round) => round[side].cpuSeconds / base)));
  };
  return `processor time grows ${times("ours")} times, that of the other ${times("other")} times`;
}

function shown({ median, min, max }: Spread): string {
  return `${median.toFixed(2)} (${min.toFixed(2)} to ${max.toFixed(2)})`;
}

function medians(measurements: readonly Round["ours"][]): string {
  const seconds = spread(measurements.map((measurement) => measurement.seconds)).median;
  const megabytes = spread(measurements.map((measurement) => measurement.megabytes)).median;
  return `${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB`;
}
