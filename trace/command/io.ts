import { readFileSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { decodeNamedText } from "../terraform/files";
import { exitCode } from "./exit-code";
import { wantsColours } from "./wants-colours";

/** What a command reads and writes besides files. */
export interface Io {
  /** All of the standard input. */
  readInput(): string;
  out(text: string): void;
  /** Resolves when the output takes more: else all that is written would wait in memory for its reader. */
  room(): Promise<void>;
  err(text: string): void;
  /** Whether the output may have colours. */
  readonly colours: boolean;
  /** Where to tell how far long work is: a terminal, if there is one. */
  readonly progress?: (text: string) => void;
}

/** The process's own input and output. What cannot be written ends the process with code 2. */
export function processIo(): Io {
  const { stdout, stderr, env } = process;
  let isClosed = false;
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    isClosed = true;
    // A reader that has enough, such as head, is no fault.
    if (error.code === "EPIPE") return;
    stderr.write(`event-trace: cannot write the output: ${error.message}\n`);
    process.exit(exitCode.wrongCall);
  });
  // Whoever closes it does not want to be told.
  stderr.on("error", () => undefined);
  return {
    readInput: () => decodeNamedText(readFileSync(0), "standard input"),
    out: (text) => {
      if (!isClosed) stdout.write(text);
    },
    room: async () => {
      // An error of the output is told in a turn of its own.
      await setImmediate();
      if (!isClosed && stdout.writableNeedDrain) await firstOf(stdout, "drain", "error", "close");
    },
    err: (text) => void stderr.write(text),
    colours: wantsColours(stdout.isTTY, env),
    ...(stderr.isTTY ? { progress: (text: string) => void stderr.write(text) } : {}),
  };
}

function firstOf(stream: NodeJS.WriteStream, ...events: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      for (const event of events) stream.off(event, go);
      resolve();
    };
    for (const event of events) stream.on(event, go);
  });
}
