import type { Configuration, SourceOptions } from "./configuration";

export function readPlan(_file: string, _options: SourceOptions): Configuration {
  throw new Error("not yet");
}
