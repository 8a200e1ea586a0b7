import { type ChildProcessByStdio, spawn } from "node:child_process";
import type { Readable, Writable } from "node:stream";

/** Settings of {@link startWatched}. */
export interface WatchedProcessOptions {
  cwd?: string;
  /** @default this process's environment */
  env?: NodeJS.ProcessEnv;
  /** Told of each piece of what the process writes, on either stream. */
  onOutput?: (text: string) => void;
  /**
   * How long the process may take to end by itself when told to, in seconds, before it is killed.
   *
   * @default 5
   */
  graceSeconds?: number;
}

/** A process that ends with us, whatever way we end. */
export interface WatchedProcess {
  /** Settles with the exit code once the process has ended; 128 or more if a signal ended it. */
  readonly exited: Promise<number>;
  /** Tells the process and its children to end, and waits until they have. */
  stop(): Promise<void>;
}

/*
 * The shell between us and the process holds the reading end of a pipe that only we can write to. When the pipe
 * closes, because we stopped the process or died of any cause (a kill -9 too), the shell's process group is told to
 * end and then killed: Terraform's plugins are in it as well. The trap keeps the shell itself until the process ended.
 */
const KEEPER = `
trap : TERM
grace=$1; shift
exec 3<&0
"$@" </dev/null 3<&- & child=$!
{
  trap "" TERM
  cat <&3
  kill -TERM -$$
  i=0
  while [ $i -lt $((grace * 10)) ] && kill -0 $child; do sleep 0.1; i=$((i + 1)); done
  kill -KILL -$$
} >/dev/null 2>&1 &
wait $child; code=$?
while kill -0 $child 2>/dev/null; do wait $child; code=$?; done
exit $code
`;

/** Starts a command that ends when it is stopped, or when this process ends for any reason. */
export function startWatched(
  command: string,
  args: string[],
  options: WatchedProcessOptions = {},
): WatchedProcess {
  const child: ChildProcessByStdio<Writable, Readable, Readable> = spawn(
    "sh",
    ["-c", KEEPER, "keeper", String(options.graceSeconds ?? 5), command, ...args],
    {
      env: options.env ?? process.env,
      // A group of its own: Ctrl-C reaches only us, the pipe tells the rest.
      detached: true,
      stdio: ["pipe", "pipe", "pipe"],
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    },
  );
  const exited = new Promise<number>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", () => killGroup(child.pid));
    child.once("close", (code) => resolve(code ?? 128));
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8");
    stream.on("data", (text: string) => options.onOutput?.(text));
  }
  // The process may be gone before we close the pipe.
  child.stdin.on("error", () => undefined);
  return {
    exited,
    stop: async () => {
      child.stdin.end();
      await exited;
    },
  };
}

/** Ends a process that leads a group, and what it left behind. */
export function killGroup(leader: number | undefined): void {
  try {
    process.kill(-Number(leader), "SIGKILL");
  } catch {
    // Nothing was left.
  }
}
