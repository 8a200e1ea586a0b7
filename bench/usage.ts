import { appendFileSync, readFileSync } from "node:fs";

/** What a process has used when it ends, as `measure` reads it. */
export interface Usage {
  /** Processor time, in seconds: it hardly depends on what else the machine does. */
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

/** Loaded before a measured script: adds a line of JSON to the file that BENCH_USAGE names. */
const file = process.env.BENCH_USAGE;
if (file !== undefined) {
  process.on("exit", () => {
    const { user, system } = process.cpuUsage();
    const usage: Usage = { cpuSeconds: (user + system) / 1e6, peakMegabytes: peakKilobytes() / 1024 };
    appendFileSync(file, `${JSON.stringify(usage)}\n`);
  });
}

/**
 * Linux counts into a new process's `maxRSS` what its parent had at the fork, so VmHWM, which begins at nothing, is
 * preferred where there is one.
 *
 * @see https://man7.org/linux/man-pages/man5/proc_pid_status.5.html
 */
function peakKilobytes(): number {
  try {
    const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1];
    return peak === undefined ? process.resourceUsage().maxRSS : Number(peak);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
