import { readFileSync } from "node:fs";
import { decodeText } from "../terraform/files";
import { exitCode } from "./exit-code";
import { wantsColours } from "./wants-colours";

/** What a command reads and writes besides files. */
export interface Io {
  /** All of the standard input. */
  readInput(): string;
  out(text: string): void;
  err(text: string): void;
  /** Whether the output may have colours. */
  readonly colours: boolean;
  /** Where to tell how far long work is: a terminal, if there is one. */
  readonly progress?: (text: string) => void;
}

/** The process's own input and output. What cannot be written ends the process with code 2. */
export function processIo(): Io {
  const { stdout, stderr, env } = process;
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    // A reader that has enough, such as head, is no fault.
    if (error.code === "EPIPE") return;
    stderr.write(`event-trace: cannot write the output: ${error.message}\n`);
    process.exit(exitCode.wrongCall);
  });
  // Whoever closes it does not want to be told.
  stderr.on("error", () => undefined);
  return {
    readInput: () => decodeText(readFileSync(0)),
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    colours: wantsColours(stdout.isTTY, env),
    ...(stderr.isTTY ? { progress: (text: string) => void stderr.write(text) } : {}),
  };
}
