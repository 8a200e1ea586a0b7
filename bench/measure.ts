import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Usage } from "./usage";

const USAGE = join(__dirname, "dist/bench/usage.js");

/** A script that is measured as a process of its own. */
export interface Script {
  /** The file that Node runs, and its arguments after the output folder. */
  readonly file: string;
  readonly arguments?: readonly string[];
  /** What runs the file in place of Node alone, such as tsx. */
  readonly runner?: string;
  /** A folder whose packages the file finds beside its own. */
  readonly packages?: string;
  /** Environment variables beside those that every script gets. */
  readonly environment?: Readonly<Record<string, string>>;
  /** The working directory. */
  readonly directory: string;
}

/** What one run of a script took. */
export interface Measurement {
  /** From start to exit. */
  readonly seconds: number;
  /** The processor time of all its processes. */
  readonly cpuSeconds: number;
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
    const usageFile = join(directory, "usage");
    const runner = script.runner === undefined ? [] : [script.runner];
    const start = process.hrtime.bigint();
    const { status, stderr } = spawnSync(
      process.execPath,
      [...runner, script.file, output, ...(script.arguments ?? [])],
      { cwd: script.directory, env: environment(script, output, usageFile), encoding: "utf8" },
    );
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    if (status !== 0) {
      throw new Error(`${script.file} failed:\n${stderr}`);
    }
    look(output);
    const lines = readFileSync(usageFile, "utf8").trim().split("\n");
    const processes = lines.map((line) => JSON.parse(line) as Usage);
    return {
      seconds,
      cpuSeconds: processes.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0),
      megabytes: Math.max(...processes.map(({ peakMegabytes }) => peakMegabytes)),
    };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function environment(script: Script, output: string, usageFile: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    CDKTF_OUTDIR: output,
    BENCH_USAGE: usageFile,
    NODE_OPTIONS: `--require=${USAGE}`,
    ...script.environment,
    ...(script.packages === undefined ? {} : { NODE_PATH: script.packages }),
  };
}
