import { type Assumptions, noAssumptions, readAssumptions } from "../iam/assumptions";
import type { Configuration, SourceOptions } from "../terraform/configuration";
import { parseJson } from "../terraform/files";
import { planConfiguration } from "../terraform/read-plan";
import { readPlanOf, readSource, stackFolder } from "../terraform/read-source";
import { topology } from "../topology/read-topology";
import type { Topology } from "../topology/topology";
import { CallError } from "./exit-code";
import type { Input } from "./input-text";

/** How a call names what it reads. */
export interface SourceArguments {
  readonly stack?: string;
  readonly plan?: string;
  readonly dir?: string;
  readonly out?: string;
  readonly var?: readonly string[];
  readonly account?: string;
  readonly region?: string;
  readonly assume?: string;
}

/**
 * Reads SOURCE.
 *
 * @throws CallError when the call names more than one
 * @throws SourceError when it cannot be read
 */
export async function readSourceArguments(given: SourceArguments, input: Input): Promise<Topology> {
  const named = (["stack", "dir", "plan"] as const).filter((name) => given[name] !== undefined);
  // A plan may come with the folder or the stack that it is of.
  if (named.length > (given.plan === undefined ? 1 : 2))
    throw new CallError(`name one source, not ${named.map((name) => `--${name}`).join(" and ")}`);
  return topology(await configurationOf(given, optionsOf(given), input));
}

async function configurationOf(
  { plan, dir, stack, out }: SourceArguments,
  options: SourceOptions,
  input: Input,
): Promise<Configuration> {
  const of = plan === undefined || stack === undefined ? dir : stackFolder(out, stack);
  if (plan === "-") {
    const { text, name } = input.read("-");
    const json = parseJson(text, name);
    return of === undefined ? planConfiguration(json, name, options) : readPlanOf(json, name, of, options);
  }
  if (plan !== undefined) return readSource({ plan, ...(of === undefined ? {} : { dir: of }) }, options);
  if (dir !== undefined) return readSource({ dir }, options);
  return readSource(
    { ...(stack === undefined ? {} : { stack }), ...(out === undefined ? {} : { outdir: out }) },
    options,
  );
}

function optionsOf({ var: assignments = [], account, region }: SourceArguments): SourceOptions {
  if (account !== undefined && !/^\d{12}$/.test(account))
    throw new CallError(`--account "${account}" is no account: write its 12 digits`);
  const variables = assignments.map((assignment): [string, string] => {
    const equals = assignment.indexOf("=");
    if (equals < 1) throw new CallError(`--var "${assignment}" sets nothing: write NAME=VALUE`);
    return [assignment.slice(0, equals), assignment.slice(equals + 1)];
  });
  return {
    variables: Object.fromEntries(variables),
    ...(account === undefined ? {} : { accountId: account }),
    ...(region === undefined ? {} : { region }),
  };
}

/** @throws SourceError when the file of `--assume` cannot be read */
export function readAssumptionArgument({ assume }: SourceArguments): Assumptions {
  return assume === undefined ? noAssumptions : readAssumptions(assume);
}
