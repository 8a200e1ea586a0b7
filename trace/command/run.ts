import { CommanderError } from "commander";
import { printableLines } from "../report/printable";
import { type ExitCode, exitCode } from "./exit-code";
import type { Io } from "./io";
import { program } from "./program";

/** Runs the command with its arguments; what is wrong goes to `io.err`. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = exitCode.yes;
  try {
    await program(io, (result) => {
      code = result;
    }).parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    // Commander has written its own message, or the help that was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.yes : exitCode.wrongCall;
    io.err(`${printableLines(messageOf(error))}\n`);
    return exitCode.wrongCall;
  }
}

const faultsOfTheCaller = new Set(["CallError", "SourceError", "EventFileError", "LayoutError"]);

/** A mistake of the caller in a line; a fault of this program with its stack, so that it can be reported. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isCallers =
    faultsOfTheCaller.has(error.name) || /^(EventError|InvalidPatternError)$/.test(error.constructor.name);
  return isCallers ? `event-trace: ${error.message}` : (error.stack ?? error.message);
}
