import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The `event-rehearse` of a project, running in it, with a temporary folder of its own. */
export class RunningCommand {
  stdout = "";
  stderr = "";
  readonly exited: Promise<number>;
  private readonly temporary = mkdtempSync(join(tmpdir(), "rehearsing-"));
  private readonly child: ChildProcess;

  constructor(project: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}) {
    this.child = spawn(process.execPath, [join(project, "bin", "event-rehearse.js"), ...args], {
      cwd: project,
      env: { ...process.env, ...env, TMPDIR: this.temporary },
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.child.stdout?.on("data", (text) => {
      this.stdout += String(text);
    });
    this.child.stderr?.on("data", (text) => {
      this.stderr += String(text);
    });
    this.exited = new Promise((resolve) => this.child.once("close", (code) => resolve(code ?? 128)));
  }

  /** Waits until the command has said something on its standard error. @throws Error if it ends before */
  async hasSaid(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const found = pattern.exec(this.stderr);
      if (found !== null) {
        return found;
      }
      this.requireRunning(`said ${pattern}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  kill(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  /**
   * Waits until one of the processes that it has started, or that these have, runs a program, and gives them all.
   *
   * @throws Error if the command ends before
   */
  async hasStarted(program: string): Promise<number[]> {
    for (;;) {
      const started = this.descendants();
      if (started.some(({ command }) => command.includes(program))) {
        return started.map(({ pid }) => pid);
      }
      this.requireRunning(`ran ${program}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  private descendants(): { pid: number; command: string }[] {
    const table = execFileSync("ps", ["-A", "-ww", "-o", "pid=,ppid=,args="], { encoding: "utf8" });
    const processes = [...table.matchAll(/^ *(\d+) +(\d+) (.*)$/gm)].map(([, pid, parent, command = ""]) => ({
      pid: Number(pid),
      parent: Number(parent),
      command,
    }));
    const under = (ancestor: number | undefined): { pid: number; command: string }[] =>
      processes.filter(({ parent }) => parent === ancestor).flatMap((one) => [one, ...under(one.pid)]);
    return under(this.child.pid);
  }

  private requireRunning(what: string): void {
    if (this.child.exitCode !== null) {
      throw new Error(`It ended with ${this.child.exitCode} before it ${what}:\n${this.stderr}`);
    }
  }

  /** What it has left in its temporary folder. */
  leftFiles(): string[] {
    // tsx keeps what it has compiled there, and npm its log.
    return readdirSync(this.temporary).filter((name) => !/^(tsx-|node-compile-cache|v8-compile)/.test(name));
  }

  remove(): void {
    rmSync(this.temporary, { recursive: true, force: true });
  }
}

/** Waits until none of these processes is there. */
export async function haveEnded(processes: readonly number[]): Promise<void> {
  while (processes.some(isThere)) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
