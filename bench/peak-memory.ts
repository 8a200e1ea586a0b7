import { appendFileSync, readFileSync } from "node:fs";

/**
 * Loaded before a measured script: writes the process's peak memory in kilobytes to the file that
 * BENCH_PEAK_MEMORY names when the process ends.
 *
 * Linux counts into a new process's `maxRSS` what its parent had at the fork, so VmHWM, which begins at nothing, is
 * preferred where there is one.
 *
 * @see https://man7.org/linux/man-pages/man5/proc_pid_status.5.html
 */
const file = process.env.BENCH_PEAK_MEMORY;
if (file !== undefined) {
  process.on("exit", () => appendFileSync(file, `${peakKilobytes()}\n`));
}

function peakKilobytes(): number {
  try {
    const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1];
    return peak === undefined ? process.resourceUsage().maxRSS : Number(peak);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
