import { dirname } from "node:path";
import type { Configuration, PartOptions } from "./configuration";
import { readJson, readText } from "./files";
import { withoutPart } from "./part-address";
import { parsePlan } from "./plan-json";
import { plannedOutput } from "./planned-output";
import { directoryRoot, stackRoot } from "./read-directory";
import { knownByPlan, planConfiguration } from "./read-plan";
import { SourceError } from "./source-error";
import { type Among, alone, type OpenSource, openRoot, type SourceRoot } from "./source-root";
import { stackFile } from "./stack-files";
import { readVariableFiles } from "./variable-files";

/** One stack, plan or folder. */
export type OneSource =
  /** A stack that was synthesized: its name, in `outdir` (`cdktf.out` unless given), or the only one there. */
  | { readonly stack?: string; readonly outdir?: string }
  /** A stack that was synthesized, as `Testing.synth` gives it: its JSON. */
  | { readonly synthesized: object }
  /**
   * The file that `terraform show -json` gives of a plan or a state. What is known only after the apply is read from
   * the folder that the plan was made in: `dir`, or the folder that the file lies in, where that has its resources.
   *
   * `json` is the file's content where that was read already.
   */
  | { readonly plan: string; readonly dir?: string; readonly json?: unknown }
  /** A Terraform folder. */
  | { readonly dir: string };

/** A source whose files were read: what was given for it can still decide how they are resolved. */
export interface LoadedSource {
  /** The variables that it declares; undefined of a plan, which holds their values. */
  readonly variables?: ReadonlySet<string>;
  open(options: PartOptions, among?: Among): OpenSource;
}

/**
 * @param variableFiles files of values for its variables
 * @throws SourceError when there is nothing that can be read: the message names the file, the line and the reason.
 */
export async function loadSource(
  source: OneSource,
  variableFiles: readonly string[] = [],
): Promise<LoadedSource> {
  const values = await readVariableFiles(variableFiles);
  const withValues = (root: SourceRoot): SourceRoot =>
    values.size === 0 ? root : { ...root, variables: new Map([...root.variables, ...values]) };
  if ("plan" in source) {
    const json = "json" in source ? source.json : parsePlan(readText(source.plan), source.plan);
    const folder = await folderOfPlan(source);
    const isGiven = source.dir !== undefined;
    return { open: planOpener(json, source.plan, folder && withValues(folder), isGiven) };
  }
  if ("dir" in source) return loaded(withValues(await directoryRoot(source.dir)));
  if ("synthesized" in source) return loadStack(source);
  const file = stackFile(source.outdir ?? "cdktf.out", source.stack);
  return loaded(withValues(stackRoot(readJson(file), file)));
}

/** A synthesized stack, which takes no file. */
export function loadStack({ synthesized }: { readonly synthesized: object }): LoadedSource {
  return loaded(stackRoot(synthesized, "cdk.tf.json"));
}

function loaded(root: SourceRoot): LoadedSource {
  return {
    variables: new Set(root.root.variables.keys()),
    open: (options, among = alone) => openRoot(root, options, among),
  };
}

async function folderOfPlan(source: {
  readonly plan: string;
  readonly dir?: string;
  readonly json?: unknown;
}) {
  const { plan, dir } = source;
  if (dir !== undefined) return directoryRoot(dir);
  if ("json" in source) return undefined;
  try {
    return await directoryRoot(dirname(plan));
  } catch (error) {
    if (error instanceof SourceError) return undefined;
    throw error;
  }
}

/** @param isGiven whether the caller says that the folder is the plan's; else it is where it has its resources */
function planOpener(json: unknown, file: string, folder: SourceRoot | undefined, isGiven: boolean) {
  return (options: PartOptions, among: Among = alone): OpenSource => {
    const { name } = among;
    const known = knownByPlan(json, file);
    const variables = { ...known.variables, ...options.variables };
    const declared = folder && openBeside(folder, { ...known, ...options, variables }, among, isGiven);
    const configuration = (): Configuration => {
      const inFolder = declared?.configuration();
      const plan = planConfiguration(json, file, options, inFolder, name);
      const isOfFolder = inFolder === undefined || isGiven || isMadeIn(inFolder, plan);
      return isOfFolder ? plan : planConfiguration(json, file, options, undefined, name);
    };
    return {
      name,
      statePlace: declared?.statePlace,
      workspace: options.workspace,
      output: (output) => plannedOutput(json, output, name, () => declared?.output(output)),
      configuration,
    };
  };
}

function openBeside(
  folder: SourceRoot,
  options: PartOptions,
  among: Among,
  isGiven: boolean,
): OpenSource | undefined {
  try {
    return openRoot(folder, options, among);
  } catch (error) {
    // Another folder than the plan's need not declare its variables.
    if (error instanceof SourceError && !isGiven) return undefined;
    throw error;
  }
}

function isMadeIn(folder: Configuration, plan: Configuration): boolean {
  const blocks = new Set(ownBlocks(folder));
  return ownBlocks(plan).every((block) => blocks.has(block));
}

/** The resource blocks of the root module; a remote module's are not in the folder. */
function ownBlocks({ resources }: Configuration): string[] {
  return resources
    .filter(({ address, mode }) => mode === "managed" && !withoutPart(address).startsWith("module."))
    .map(({ type, name }) => `${type}.${name}`);
}
