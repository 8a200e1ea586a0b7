import { exitCodeOf } from "./running-commands";
import { startWatched } from "./watched-process";

/** What a command did. */
export interface CommandResult {
  exitCode: number;
  /** Both streams, in the order they were written. */
  output: string;
}

/** Runs a command to its end; it ends with us if we end first. */
export async function runCommand(
  command: string,
  args: string[],
  { cwd, env }: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<CommandResult> {
  let output = "";
  const running = startWatched(command, args, {
    cwd,
    env,
    onOutput: (text) => {
      output += text;
    },
  });
  return { exitCode: await exitCodeOf(running), output };
}
