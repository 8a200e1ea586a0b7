import type { Configuration, PartOptions, SourceOptions } from "./configuration";
import { type LoadedSource, loadSource, loadStack, type OneSource } from "./open-source";
import { partNames } from "./part-names";
import { SourceError } from "./source-error";
import type { OpenSource } from "./source-root";
import { isStateRead, type ReadState } from "./state-place";
import { Unknown } from "./value";

/** One of several sources that are read as one, with what is known of it alone. */
export type PartSource = OneSource &
  SourceOptions & {
    /**
     * What the addresses in it begin with, before a colon.
     *
     * @default - the stack's name, or stack1, stack2 and so on in Jest; of a folder or plan the end of its path
     */
    readonly name?: string;
  };

/** A synthesized stack that is one of several. */
export type SynthesizedPart = PartSource & { readonly synthesized: object };

/**
 * Reads several sources into one model. A `terraform_remote_state` of one that reads the state of another gives the
 * outputs of that.
 *
 * @param options what holds for all of them: variables where they are declared, the account and region where a source
 *   does not say its own
 * @throws SourceError when one cannot be read, two have one name, or no source declares a variable
 */
export async function readParts(
  sources: readonly PartSource[],
  options: SourceOptions = {},
): Promise<Configuration> {
  const names = partNames(sources);
  const loaded: LoadedSource[] = [];
  for (const source of sources)
    loaded.push(
      await loadSource(source, [...(options.variableFiles ?? []), ...(source.variableFiles ?? [])]),
    );
  return partsConfiguration(sources, names, loaded, options);
}

/**
 * Reads stacks as `Testing.synth` gives them into one model.
 *
 * @throws SourceError when two have one name
 */
export function synthesizedParts(sources: readonly SynthesizedPart[]): Configuration {
  return partsConfiguration(sources, partNames(sources), sources.map(loadStack), {});
}

function partsConfiguration(
  sources: readonly PartSource[],
  names: readonly string[],
  loaded: readonly LoadedSource[],
  options: SourceOptions,
): Configuration {
  if (sources.length === 0) throw new SourceError("no source is named");
  requireDeclared(options.variables ?? {}, loaded, names);

  const open: OpenSource[] = [];
  const outputsAt = (read: ReadState): OpenSource | undefined => {
    // Where two parts keep their states in one place, which of them it is cannot be told.
    const [only, ...others] = open.filter((part) => isStateRead(part, read));
    return others.length === 0 ? only : undefined;
  };
  for (const [index, source] of sources.entries()) {
    const { variables } = loaded[index] ?? {};
    const among = { name: names[index] ?? "", outputsAt };
    const opened = loaded[index]?.open(partOptions(source, options, variables), among);
    if (opened !== undefined) open.push(opened);
  }
  return asOne(open.map((part) => part.configuration()));
}

function partOptions(
  { variables, accountId, region, workspace: own }: SourceOptions,
  options: SourceOptions,
  declared: ReadonlySet<string> | undefined,
): PartOptions {
  const workspace = own ?? options.workspace;
  const shared = Object.entries(options.variables ?? {}).filter(([name]) => declared?.has(name) ?? false);
  return {
    variables: { ...Object.fromEntries(shared), ...variables },
    ...(accountId === undefined ? {} : { accountId }),
    ...(region === undefined ? {} : { region }),
    ...(workspace === undefined ? {} : { workspace }),
    otherwise: options,
  };
}

function requireDeclared(
  variables: Readonly<Record<string, string>>,
  loaded: readonly LoadedSource[],
  names: readonly string[],
): void {
  // A plan has its variables' values in it.
  for (const name of Object.keys(variables))
    if (loaded.every((source) => source.variables?.has(name) === false))
      throw new SourceError(`the variable "${name}" is declared in none of ${names.join(", ")}`);
}

function asOne(parts: readonly Configuration[]): Configuration {
  const byName = new Map(parts.map((part) => [part.parts[0]?.name, part]));
  const partOf = (provider: string | undefined): Configuration | undefined =>
    byName.get(provider?.replace(/:.*$/, ""));
  return {
    kind: "several",
    path: parts.map(({ path }) => path).join(", "),
    parts: parts.flatMap((part) => part.parts),
    resources: parts.flatMap(({ resources }) => resources),
    modules: parts.flatMap(({ modules }) => modules),
    get diagnostics() {
      return parts.flatMap(({ diagnostics }) => diagnostics);
    },
    region: (provider) => partOf(provider)?.region(provider) ?? new Unknown("the region of the provider"),
    account: (provider) => partOf(provider)?.account(provider) ?? new Unknown("the account of the provider"),
  };
}
