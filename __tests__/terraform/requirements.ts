import { spawnSync } from "node:child_process";
import { findProviderMirror } from "../../rehearsal/terraform/provider-mirror";

/** What a test may need beside Node, how to tell that it is there, and how to get it. */
const REQUIREMENTS = {
  terraform: {
    isThere: () => runs("terraform", "version"),
    remedy: "install Terraform: https://developer.hashicorp.com/terraform/install",
  },
  git: { isThere: () => runs("git", "--version"), remedy: "install git" },
  "AWS provider": {
    isThere: () => findProviderMirror() !== undefined,
    remedy:
      "make a provider mirror: terraform providers mirror ~/.terraform.d/plugins, in a folder that needs hashicorp/aws",
  },
  moto: { isThere: () => runs("moto_server", "--help"), remedy: "install moto: pip install 'moto[server]'" },
} as const;

/** A tool that a test may need. */
export type Requirement = keyof typeof REQUIREMENTS;

/**
 * A `describe` whose tests are reported as skipped where a tool is missing, with what to install in the name.
 *
 * Where the tool is there nothing is skipped, in CI as elsewhere.
 */
export function describeWith(needs: readonly Requirement[], name: string, tests: () => void): void {
  const missing = needs.filter((need) => !isThere(need));
  if (missing.length === 0) {
    describe(name, tests);
    return;
  }
  const remedies = missing.map((need) => `${need} is missing: ${REQUIREMENTS[need].remedy}`);
  describe.skip(`${name} (${remedies.join("; ")})`, tests);
}

const found = new Map<Requirement, boolean>();

function isThere(need: Requirement): boolean {
  const known = found.get(need) ?? REQUIREMENTS[need].isThere();
  found.set(need, known);
  return known;
}

function runs(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: "ignore" }).status === 0;
}
