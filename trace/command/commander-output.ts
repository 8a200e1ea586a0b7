import type { OutputConfiguration } from "commander";
import type { Io } from "./io";

/** How commander prints: a mistake in the call begins with the command's name, as other mistakes do. */
export function commanderOutput(name: string, io: Io): OutputConfiguration {
  return {
    writeOut: io.out,
    writeErr: io.err,
    outputError: (text, write) => write(text.replace(/^error: /, `${name}: `)),
    getOutHasColors: () => io.colours,
  };
}
