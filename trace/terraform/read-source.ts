import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Configuration, SourceOptions } from "./configuration";
import { filesIn, readJson } from "./files";
import { readDirectory, readStack } from "./read-directory";
import { knownByPlan, planConfiguration, readPlan } from "./read-plan";
import { SourceError } from "./source-error";

/** Where the configuration is read from. */
export type Source =
  /** A stack that was synthesized: its name, in `outdir` (`cdktf.out` unless given), or the only one there. */
  | { readonly stack?: string; readonly outdir?: string }
  /**
   * The file that `terraform show -json` gives of a plan or a state; with the folder that the plan was made in, the
   * values that are known only after the apply are read from there (`cdktf.out/stacks/NAME` is such a folder).
   */
  | { readonly plan: string; readonly dir?: string }
  /** A Terraform folder. */
  | { readonly dir: string };

/**
 * Reads SOURCE into one model, whatever its kind.
 *
 * What cannot be resolved is unknown and carries the reference that hides it; what cannot be read is in
 * `diagnostics`, which grows while attributes are asked for.
 *
 * @throws SourceError when there is nothing that can be read: the message names the file, the line and the reason.
 */
export async function readSource(source: Source, options: SourceOptions = {}): Promise<Configuration> {
  if ("plan" in source) {
    if (source.dir === undefined) return readPlan(source.plan, options);
    const json = readJson(source.plan);
    const declared = await readDirectory(source.dir, { ...knownByPlan(json, source.plan), ...options });
    return planConfiguration(json, source.plan, options, declared);
  }
  if ("dir" in source) return readDirectory(source.dir, options);
  return readStack(stackFile(source.outdir ?? "cdktf.out", source.stack), options);
}

/** The names of the stacks that were synthesized into a folder, sorted. */
export function stackNames(outdir = "cdktf.out"): string[] {
  const stacks = join(outdir, "stacks");
  if (!existsSync(stacks) || !statSync(stacks).isDirectory()) return [];
  return filesIn(stacks).filter((name) => existsSync(join(stacks, name, "cdk.tf.json")));
}

function stackFile(outdir: string, name: string | undefined): string {
  const names = stackNames(outdir);
  if (names.length === 0)
    throw new SourceError(
      `${outdir} has no synthesized stack: run "cdktf synth", or name a folder or a plan`,
    );
  const [only] = names;
  if (name === undefined && only !== undefined && names.length === 1) return fileOf(outdir, only);
  if (name === undefined)
    throw new SourceError(`${outdir} has ${names.length} stacks; name one: ${names.join(", ")}`);
  if (!names.includes(name))
    throw new SourceError(`${outdir} has no stack "${name}"; it has: ${names.join(", ")}`);
  return fileOf(outdir, name);
}

function fileOf(outdir: string, name: string): string {
  return join(outdir, "stacks", name, "cdk.tf.json");
}
