import { readFileSync } from "node:fs";

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

/**
 * The process's own input and output. Colours only on a terminal, and not with NO_COLOR.
 * https://no-color.org
 */
export function processIo(): Io {
  const { stdout, stderr, env } = process;
  // A reader that has enough, such as head, is no fault.
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  return {
    readInput: () => readFileSync(0, "utf8"),
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    colours: stdout.isTTY === true && (env.NO_COLOR ?? "") === "",
    ...(stderr.isTTY === true ? { progress: (text: string) => void stderr.write(text) } : {}),
  };
}
