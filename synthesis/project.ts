import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What `cdktf.json` says to an app that runs without cdktf's command line. */
export interface Project {
  /** The output folder. */
  readonly output: string;
  /** The context. */
  readonly context: Record<string, unknown>;
  /** What is wrong with the file. */
  readonly problems: readonly string[];
}

const DEFAULT_OUTPUT = "cdktf.out";

/** Reads `cdktf.json` in a folder; without one the defaults count. */
export function readProject(directory: string): Project {
  const file = join(directory, "cdktf.json");
  if (!existsSync(file)) {
    return { output: DEFAULT_OUTPUT, context: {}, problems: [] };
  }
  const { value, problem } = parse(readFileSync(file, "utf8"));
  if (problem !== undefined) {
    return { output: DEFAULT_OUTPUT, context: {}, problems: [problem] };
  }
  const { output, context = {} } = value;
  if (!isObject(context)) {
    const wrong = "context in cdktf.json is not an object; allowed: an object of settings. Write it as {}.";
    return { output: DEFAULT_OUTPUT, context: {}, problems: [wrong] };
  }
  return { output: typeof output === "string" ? output : DEFAULT_OUTPUT, context, problems: [] };
}

function parse(text: string): { value: Record<string, unknown>; problem?: string } {
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) {
      return { value };
    }
    return {
      value: {},
      problem: "cdktf.json does not hold an object; allowed: a JSON object. Correct the file.",
    };
  } catch (error) {
    return {
      value: {},
      problem: `cdktf.json is not JSON (${String(error)}); allowed: a JSON object. Correct the file.`,
    };
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
