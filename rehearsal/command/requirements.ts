import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Something that a rehearsal needs is not on the machine. */
export class MissingRequirementsError extends Error {
  override readonly name = "MissingRequirementsError";
}

const NEEDED: Readonly<Record<string, string>> = {
  terraform: "https://developer.hashicorp.com/terraform/install",
  moto_server: "pip install 'moto[server]'",
  git: "https://git-scm.com/downloads",
};

/** @throws MissingRequirementsError with how to get each of what is missing */
export function requireTools(env: NodeJS.ProcessEnv = process.env): void {
  const missing = Object.entries(NEEDED).filter(([tool]) => !isOnPath(tool, env.PATH ?? ""));
  if (missing.length > 0) {
    const lines = missing.map(([tool, remedy]) => `  ${tool} is not on the PATH. Get it: ${remedy}`);
    throw new MissingRequirementsError(`A rehearsal needs what this machine lacks:\n${lines.join("\n")}`);
  }
}

function isOnPath(tool: string, path: string): boolean {
  return path.split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, tool), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
