import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Comparison } from "./compare";
import type { Script } from "./measure";

const PROJECT = join(__dirname, "..");
const COMPILED = join(__dirname, "dist/bench");
/** The folder of the package that holds AWS CDK. */
export const AWS_CDK = join(__dirname, "aws-cdk");
const TSX = join(PROJECT, "node_modules/tsx/dist/cli.mjs");

/** How many times each size is measured: the small ones often, for they vary most. */
const FULL: readonly Size[] = [
  { pairs: 1, rounds: 9 },
  { pairs: 100, rounds: 9 },
  { pairs: 1_000, rounds: 5 },
  { pairs: 10_000, rounds: 3 },
];
const QUICK: readonly Size[] = [
  { pairs: 1, rounds: 3 },
  { pairs: 100, rounds: 3 },
];

interface Size {
  readonly pairs: number;
  readonly rounds: number;
}

/** `npm run synth` without npm, against a bare script with the same blocks; tsx runs both. */
export function article(isQuick: boolean): Comparison[] {
  const script = (file: string): Script => ({ file, runner: TSX, directory: PROJECT });
  return [
    {
      name: "npm run synth",
      ours: script("main.ts"),
      other: script("bench/cases/article-bare.ts"),
      rounds: isQuick ? 3 : 9,
      count: countBlocks,
    },
  ];
}

/** Rules with a target each, by our constructs and by the provider's classes. */
export function pairs(isQuick: boolean): Comparison[] {
  return (isQuick ? QUICK : FULL).flatMap((size) => againstBare("pairs", size));
}

/** The same with a role, a dead-letter queue and its policy for each. */
export function deliveries(isQuick: boolean): Comparison[] {
  return (isQuick ? QUICK : FULL).flatMap((size) => againstBare("delivery", size));
}

/**
 * Rules with a target each, by our constructs and by AWS CDK's: as it comes, and without the validation of the
 * template that it does by default, which no side of the other sections has. A CloudFormation stack holds 500 resources.
 */
export function awsCdk(isQuick: boolean): Comparison[] {
  const sizes = isQuick ? [1, 100] : [1, 100, 400];
  return sizes.flatMap((count) => {
    const comparison = {
      name: pairsOf(count),
      ours: compiled("cases/pairs.js", count),
      other: { ...compiled("aws-cdk/pairs.js", count), packages: join(AWS_CDK, "node_modules") },
      rounds: isQuick ? 3 : 9,
    };
    const unvalidated = { ...comparison.other, environment: { CDK_VALIDATION: "false" } };
    return [
      comparison,
      { ...comparison, name: `${comparison.name}, it without validation`, other: unvalidated },
    ];
  });
}

/** The constructs alone, and with the audit of what was written, which the other side does not do. */
function againstBare(name: string, { pairs: count, rounds }: Size): Comparison[] {
  const ours = compiled(`cases/${name}.js`, count);
  const comparison = {
    name: pairsOf(count),
    ours: { ...ours, arguments: [...(ours.arguments ?? []), "unaudited"] },
    other: compiled(`cases/${name}-bare.js`, count),
    rounds,
    count: countBlocks,
  };
  return [comparison, { ...comparison, name: `${comparison.name}, audited`, ours }];
}

function compiled(file: string, count: number): Script {
  return { file: join(COMPILED, file), arguments: [String(count)], directory: PROJECT };
}

function pairsOf(count: number): string {
  return `${count.toLocaleString("en")} ${count === 1 ? "pair" : "pairs"}`;
}

/** Counts the resources and data sources of the one stack in an output folder. */
function countBlocks(output: string): number {
  const manifest = JSON.parse(readFileSync(join(output, "manifest.json"), "utf8")) as Manifest;
  return Object.values(manifest.stacks)
    .map(({ synthesizedStackPath }) => readFileSync(join(output, synthesizedStackPath), "utf8"))
    .map((text) => JSON.parse(text) as Configuration)
    .flatMap(({ resource = {}, data = {} }) => [...Object.values(resource), ...Object.values(data)])
    .reduce((sum, blocks) => sum + Object.keys(blocks).length, 0);
}

interface Manifest {
  readonly stacks: Readonly<Record<string, { readonly synthesizedStackPath: string }>>;
}

type Blocks = Readonly<Record<string, object>>;

interface Configuration {
  readonly resource?: Blocks;
  readonly data?: Blocks;
}
