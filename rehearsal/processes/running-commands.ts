import type { WatchedProcess } from "./watched-process";

const running = new Set<WatchedProcess>();

/** Waits for a command's end; until then {@link stopCommands} ends it. */
export async function exitCodeOf(command: WatchedProcess): Promise<number> {
  running.add(command);
  try {
    return await command.exited;
  } finally {
    running.delete(command);
  }
}

/**
 * Tells every command that is waited for to end, and waits until all have. Terraform goes before the stand-ins that it
 * talks to: a Terraform that no longer reaches a provider of `TF_REATTACH_PROVIDERS` kills the process named there,
 * which is this one.
 */
export async function stopCommands(): Promise<void> {
  await Promise.allSettled([...running].map((command) => command.stop()));
}
