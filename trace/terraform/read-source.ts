import type { Configuration, SourceOptions } from "./configuration";
import { loadSource, type OneSource } from "./open-source";
import { type PartSource, readParts } from "./read-parts";
import { stacksLike } from "./stack-files";

export type { OneSource } from "./open-source";
export type { PartSource } from "./read-parts";
export { stackFolder, stackNames } from "./stack-files";

/** Where the configuration is read from: one stack, plan or folder, or several that are read as one. */
export type Source =
  | OneSource
  /** Several sources, each with what is known of it alone. */
  | readonly PartSource[]
  /** Stacks that were synthesized into one folder; `*` in a name stands for any text. */
  | { readonly stack: string | readonly string[]; readonly outdir?: string }
  /** The files that `terraform show -json` gives of plans or states. */
  | { readonly plan: readonly string[] }
  /** Terraform folders. */
  | { readonly dir: readonly string[] };

/**
 * Reads SOURCE into one model, whatever its kind.
 *
 * What cannot be resolved is unknown and carries the reference that hides it; what cannot be read is in
 * `diagnostics`, which grows while attributes are asked for.
 *
 * @throws SourceError when there is nothing that can be read: the message names the file, the line and the reason.
 */
export async function readSource(source: Source, options: SourceOptions = {}): Promise<Configuration> {
  const parts = partsOf(source);
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) {
    const { name, variables, variableFiles = [], accountId, region, workspace, ...one } = only;
    const loaded = await loadSource(one, [...(options.variableFiles ?? []), ...variableFiles]);
    return loaded.open(merged(options, { variables, accountId, region, workspace })).configuration();
  }
  return readParts(parts, options);
}

function merged(
  options: SourceOptions,
  own: { [key in keyof SourceOptions]: SourceOptions[key] | undefined },
): SourceOptions {
  const accountId = own.accountId ?? options.accountId;
  const region = own.region ?? options.region;
  const workspace = own.workspace ?? options.workspace;
  return {
    variables: { ...options.variables, ...own.variables },
    ...(accountId === undefined ? {} : { accountId }),
    ...(region === undefined ? {} : { region }),
    ...(workspace === undefined ? {} : { workspace }),
  };
}

function partsOf(source: Source): readonly PartSource[] {
  if (isParts(source)) return source;
  if ("plan" in source)
    return typeof source.plan === "string"
      ? [{ ...source, plan: source.plan }]
      : source.plan.map((plan) => ({ plan }));
  if ("dir" in source) return [source.dir].flat().map((dir) => ({ dir }));
  if ("synthesized" in source) return [source];
  const { stack, outdir = "cdktf.out" } = source;
  if (stack === undefined) return [{ outdir }];
  return [stack].flat().flatMap((name) => stacksLike(outdir, name).map((one) => ({ stack: one, outdir })));
}

function isParts(source: Source): source is readonly PartSource[] {
  return Array.isArray(source);
}
