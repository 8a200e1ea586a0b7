import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PEAK_MEMORY = join(__dirname, "dist/bench/peak-memory.js");

/** A script that is measured as a process of its own. */
export interface Script {
  /** The file that Node runs, and its arguments after the output folder. */
  readonly file: string;
  readonly arguments?: readonly string[];
  /** What runs the file in place of Node alone, such as tsx. */
  readonly runner?: string;
  /** A folder whose packages the file finds beside its own. */
  readonly packages?: string;
  /** The working directory. */
  readonly directory: string;
}

/** What one run of a script took. */
export interface Measurement {
  readonly seconds: number;
  /** The peak of the largest process, in megabytes. */
  readonly megabytes: number;
}

/**
 * Runs a script from start to exit and measures it; `look` sees the output folder before that is removed.
 *
 * @throws where the script fails
 */
export function measure(script: Script, look: (output: string) => void = () => {}): Measurement {
  const directory = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const output = join(directory, "out");
    const peakFile = join(directory, "peak");
    const runner = script.runner === undefined ? [] : [script.runner];
    const start = process.hrtime.bigint();
    const { status, stderr } = spawnSync(
      process.execPath,
      [...runner, script.file, output, ...(script.arguments ?? [])],
      { cwd: script.directory, env: environment(script, output, peakFile), encoding: "utf8" },
    );
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    if (status !== 0) {
      throw new Error(`${script.file} failed:\n${stderr}`);
    }
    look(output);
    const peaks = readFileSync(peakFile, "utf8").trim().split("\n").map(Number);
    return { seconds, megabytes: Math.max(...peaks) / 1024 };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function environment(script: Script, output: string, peakFile: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    CDKTF_OUTDIR: output,
    BENCH_PEAK_MEMORY: peakFile,
    NODE_OPTIONS: `--require=${PEAK_MEMORY}`,
    ...(script.packages === undefined ? {} : { NODE_PATH: script.packages }),
  };
}
