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

// A socket's path has 103 bytes at most on macOS, 107 on Linux; a provider's plugin puts its own into the folder.
const LONGEST_PATH = 103 - "/plugin4294967295".length;

/** @throws MissingRequirementsError if Terraform's providers could not listen in a folder */
export function requireRoomForSockets(folder: string): void {
  if (Buffer.byteLength(folder) > LONGEST_PATH) {
    throw new MissingRequirementsError(
      `The folder ${folder} has too long a path for the sockets of Terraform's providers, ${LONGEST_PATH} bytes at most. Set TMPDIR to a shorter one: TMPDIR=/tmp`,
    );
  }
}
