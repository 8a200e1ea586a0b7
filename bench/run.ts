import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { type Comparison, compare } from "./compare";
import { AWS_CDK, article, awsCdk, deliveries, pairs } from "./comparisons";
import { growth, ratioTable } from "./report";

/**
 * `npm run bench`: measures whole processes side by side and prints ratios. `--quick` measures small sizes a few
 * times, to see that everything runs. The name of a section, such as `pairs`, measures that one alone.
 */
const isQuick = process.argv.includes("--quick");
const named = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));

// Compiled once, so that tsx's own work is not what is measured.
execFileSync("npx", ["tsc", "--project", "bench/tsconfig.json"], { stdio: "inherit" });
say(`Node.js ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? "unknown"})\n`);

if (isWanted("article")) {
  section("The article's stack against cdktf's own classes", article(isQuick));
}
if (isWanted("pairs")) {
  section("Rules with a target against the provider's classes", pairs(isQuick), "with growth");
}
if (isWanted("delivery")) {
  section("With role, dead-letter queue and policies", deliveries(isQuick), "with growth");
}
if (isWanted("aws-cdk")) {
  if (!existsSync(join(AWS_CDK, "node_modules"))) {
    execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: AWS_CDK });
  }
  section("Rules with a target against AWS CDK", awsCdk(isQuick));
}
if (isWanted("match") && !isQuick) {
  execFileSync(process.execPath, ["bench/dist/bench/match.js"], { stdio: "inherit" });
}

function isWanted(name: string): boolean {
  return named.length === 0 || named.includes(name);
}

function section(title: string, comparisons: readonly Comparison[], growing?: "with growth"): void {
  const measured = comparisons.map((comparison) => ({ comparison, rounds: compare(comparison) }));
  say(ratioTable(title, measured));
  // After each size comes its audited twin.
  const [smaller, larger] = [measured.at(-4), measured.at(-2)];
  if (growing !== undefined && smaller !== undefined && larger !== undefined) {
    say(
      `From ${smaller.comparison.name} to ${larger.comparison.name} ${growth(smaller.rounds, larger.rounds)}\n`,
    );
  }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
