import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { run } from "../../../trace/command/run";

/** What a call of the command did. */
export interface Called {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Calls the command, with a text as its standard input. */
export async function called(args: readonly string[], input = "", colours = false): Promise<Called> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, {
    readInput: () => input,
    out: (text) => void out.push(text),
    room: async () => undefined,
    err: (text) => void err.push(text),
    colours,
  });
  return { code, out: out.join(""), err: err.join("") };
}

/** A folder with files of the given content: text as it is, other values as JSON. */
export function folderWith(files: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(join(tmpdir(), "trace-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
  }
  return folder;
}

/** The options that name a stack of one folder. */
export function stackOptions(stack: unknown): string[] {
  return ["--out", folderWith({ "stacks/events/cdk.tf.json": stack })];
}
