import { spawn } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { killGroup } from "./watched-process";

/** A folder that goes when we do, whatever way we end. */
export interface TemporaryFolder {
  readonly path: string;
  remove(): void;
}

/*
 * The shell reads a pipe that only we can write to. When the pipe closes and the shell is still there, we died of
 * something that left no time to remove the folder; what ends with us may write to it for some seconds more.
 */
const REMOVER = `
trap "" INT TERM HUP
cat >/dev/null
for second in 1 2 3 4 5; do rm -rf -- "$1"; sleep 1; done
`;

/** @param prefix the start of the folder's name */
export function temporaryFolder(prefix: string): TemporaryFolder {
  // macOS's temporary folder is a link, and relative paths out of it would lead elsewhere.
  const path = mkdtempSync(join(realpathSync(tmpdir()), prefix));
  const remover = spawn("sh", ["-c", REMOVER, "remover", path], {
    // A group of its own: Ctrl-C reaches only us.
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true, force: true });
      killGroup(remover.pid);
    },
  };
}
