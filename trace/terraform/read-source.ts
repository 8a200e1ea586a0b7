import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Configuration, SourceOptions } from "./configuration";
import { filesIn, readJson } from "./files";
import { readDirectory, readStack } from "./read-directory";
import { knownByPlan, planConfiguration } from "./read-plan";
import { SourceError } from "./source-error";

/** Where the configuration is read from. */
export type Source =
  /** A stack that was synthesized: its name, in `outdir` (`cdktf.out` unless given), or the only one there. */
  | { readonly stack?: string; readonly outdir?: string }
  /**
   * The file that `terraform show -json` gives of a plan or a state. What is known only after the apply is read from
   * the folder that the plan was made in: `dir`, or the folder that the file lies in, where that has its resources.
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
    const json = readJson(source.plan);
    if (source.dir !== undefined) return readPlanOf(json, source.plan, source.dir, options);
    return (
      (await planBesideItsFolder(json, source.plan, options)) ?? planConfiguration(json, source.plan, options)
    );
  }
  if ("dir" in source) return readDirectory(source.dir, options);
  return readStack(stackFile(source.outdir ?? "cdktf.out", source.stack), options);
}

/**
 * Reads the JSON of a plan together with the folder that it was made in.
 *
 * @param file what to call the plan in messages
 * @throws SourceError when one of them cannot be read.
 */
export async function readPlanOf(
  json: unknown,
  file: string,
  dir: string,
  options: SourceOptions = {},
): Promise<Configuration> {
  const declared = await readDirectory(dir, { ...knownByPlan(json, file), ...options });
  return planConfiguration(json, file, options, declared);
}

/** A plan whose file lies in the folder that it was made in; undefined where it lies elsewhere. */
async function planBesideItsFolder(
  json: unknown,
  file: string,
  options: SourceOptions,
): Promise<Configuration | undefined> {
  const known = knownByPlan(json, file);
  try {
    const declared = await readDirectory(dirname(file), { ...known, ...options });
    const plan = planConfiguration(json, file, options, declared);
    const blocks = new Set(ownBlocks(declared));
    return ownBlocks(plan).every((block) => blocks.has(block)) ? plan : undefined;
  } catch (error) {
    if (error instanceof SourceError) return undefined;
    throw error;
  }
}

/** The resource blocks of the root module; a remote module's are not in the folder. */
function ownBlocks({ resources }: Configuration): string[] {
  return resources
    .filter(({ address, mode }) => mode === "managed" && !address.startsWith("module."))
    .map(({ type, name }) => `${type}.${name}`);
}

/** The folder of a synthesized stack. */
export function stackFolder(outdir = "cdktf.out", name?: string): string {
  return dirname(stackFile(outdir, name));
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
