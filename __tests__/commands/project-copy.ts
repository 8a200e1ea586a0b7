import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

const PROJECT = join(__dirname, "..", "..");
const LEFT_OUT = ["node_modules", ".git", "cdktf.out", "dist", "coverage", "__tests__"];

/** What a command did. */
export interface CommandResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A copy of the project to run its commands in, with the same node_modules. */
export class ProjectCopy {
  /** The copy's folder. */
  public readonly path = mkdtempSync(join(tmpdir(), "project-"));

  public constructor() {
    cpSync(PROJECT, this.path, {
      recursive: true,
      filter: (file) => file === PROJECT || !LEFT_OUT.includes(basename(file)),
    });
    symlinkSync(join(PROJECT, "node_modules"), join(this.path, "node_modules"));
  }

  /** Runs a command in the copy. */
  public run(
    command: string,
    args: readonly string[],
    env: Readonly<Record<string, string>> = {},
  ): CommandResult {
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd: this.path,
      encoding: "utf8",
      env: { ...process.env, CHECKPOINT_DISABLE: "1", ...env },
    });
    return { exitCode: status, stdout, stderr };
  }

  /** Removes the copy. */
  public remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
