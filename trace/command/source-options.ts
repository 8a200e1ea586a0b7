import { type Assumptions, noAssumptions, readAssumptions } from "../iam/assumptions";
import { partNames } from "../terraform/part-names";
import { parsePlan } from "../terraform/plan-json";
import { type OneSource, readSource, stackFolder } from "../terraform/read-source";
import { stacksLike } from "../terraform/stack-files";
import { topology } from "../topology/read-topology";
import type { Topology } from "../topology/topology";
import { CallError } from "./exit-code";
import type { Input } from "./input-text";
import { partValues, type ValueArguments } from "./part-values";

/** How a call names what it reads. */
export interface SourceArguments extends ValueArguments {
  readonly stack?: readonly string[];
  readonly plan?: readonly string[];
  readonly dir?: readonly string[];
  readonly out?: string;
  readonly assume?: string;
}

/**
 * Reads SOURCE.
 *
 * @throws CallError when the call gives something to a source that it does not name
 * @throws SourceError when it cannot be read
 */
export async function readSourceArguments(given: SourceArguments, input: Input): Promise<Topology> {
  const values = partValues(given);
  const sources = sourcesOf(given, input);
  const names = partNames(sources);
  const unknown = [...values.parts].find((part) => !names.includes(part));
  if (unknown !== undefined)
    throw new CallError(`no source is named "${unknown}"; there are: ${names.join(", ")}`);
  const parts = sources.map((source, index) => ({ ...source, ...values.of(names[index] ?? "") }));
  return topology(await readSource(parts, values.all));
}

function sourcesOf({ stack = [], dir = [], plan = [], out }: SourceArguments, input: Input): OneSource[] {
  const outdir = out ?? "cdktf.out";
  const stacks = stack.flatMap((name) => stacksLike(outdir, name));
  const [onlyPlan] = plan;
  const places = [...stacks, ...dir];
  // A plan may come with the folder or the stack that it is of.
  if (onlyPlan !== undefined && plan.length === 1 && places.length === 1)
    return [{ ...planOf(onlyPlan, input), dir: dir[0] ?? stackFolder(outdir, stacks[0]) }];
  const sources = [
    ...stacks.map((name) => ({ stack: name, outdir })),
    ...dir.map((folder) => ({ dir: folder })),
    ...plan.map((file) => planOf(file, input)),
  ];
  return sources.length === 0 ? [{ outdir }] : sources;
}

function planOf(file: string, input: Input): { readonly plan: string; readonly json?: unknown } {
  if (file !== "-") return { plan: file };
  const { text, name } = input.read("-");
  return { plan: name, json: parsePlan(text, name) };
}

/** @throws SourceError when the file of `--assume` cannot be read */
export function readAssumptionArgument({ assume }: SourceArguments): Assumptions {
  return assume === undefined ? noAssumptions : readAssumptions(assume);
}
