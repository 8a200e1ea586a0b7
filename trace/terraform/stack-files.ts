import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { foldersIn } from "./files";
import { SourceError } from "./source-error";

/** The folder of a synthesized stack. */
export function stackFolder(outdir = "cdktf.out", name?: string): string {
  return dirname(stackFile(outdir, name));
}

/** The names of the stacks that were synthesized into a folder, sorted. */
export function stackNames(outdir = "cdktf.out"): string[] {
  const stacks = join(outdir, "stacks");
  if (!existsSync(stacks) || !statSync(stacks).isDirectory()) return [];
  return foldersIn(stacks).filter((name) => existsSync(join(stacks, name, "cdk.tf.json")));
}

/**
 * The names of stacks that a name with `*` stands for, as cdktf takes it.
 *
 * @throws SourceError when it stands for none
 */
export function stacksLike(outdir: string, pattern: string): string[] {
  if (!pattern.includes("*")) return [pattern];
  const names = namesIn(outdir);
  const parts = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  const like = new RegExp(`^${parts.join(".*")}$`);
  const found = names.filter((name) => like.test(name));
  if (found.length === 0)
    throw new SourceError(`${outdir} has no stack like "${pattern}"; it has: ${names.join(", ")}`);
  return found;
}

/** @throws SourceError when there is no such stack, or without a name more than one */
export function stackFile(outdir: string, name: string | undefined): string {
  const names = namesIn(outdir);
  const [only] = names;
  if (name === undefined && only !== undefined && names.length === 1) return fileOf(outdir, only);
  if (name === undefined)
    throw new SourceError(
      `${outdir} has ${names.length} stacks; name one or more, or all with "*": ${names.join(", ")}`,
    );
  if (!names.includes(name))
    throw new SourceError(`${outdir} has no stack "${name}"; it has: ${names.join(", ")}`);
  return fileOf(outdir, name);
}

function namesIn(outdir: string): string[] {
  const names = stackNames(outdir);
  if (names.length === 0)
    throw new SourceError(
      `${outdir} has no synthesized stack: run "cdktf synth", or name a folder or a plan`,
    );
  return names;
}

function fileOf(outdir: string, name: string): string {
  return join(outdir, "stacks", name, "cdk.tf.json");
}
