import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { CallError } from "../../trace/command/exit-code";

const AWS_PROVIDER = join("registry.terraform.io", "hashicorp", "aws");
// Where people and images put mirrors: Terraform's own implied ones, and one level below these.
const IMPLIED_MIRRORS = [
  join(homedir(), ".terraform.d", "plugins"),
  join(homedir(), ".local", "share", "terraform", "plugins"),
  "/usr/local/share/terraform/plugins",
  "/usr/share/terraform/plugins",
];
const PLACES_OF_MIRRORS = ["/opt", "/usr/local/share", "/usr/share", "/srv", homedir()];

/**
 * The folder of a provider mirror on this machine that holds the AWS provider, if there is one: the one that
 * Terraform's own configuration names, else one in a usual place. A plugin cache is none: Terraform fills it, but
 * does not install from it without asking the registry.
 *
 * @see https://developer.hashicorp.com/terraform/cli/config/config-file#provider-installation
 */
export function findProviderMirror(env: NodeJS.ProcessEnv = process.env): string | undefined {
  return [...configuredMirrors(env), ...IMPLIED_MIRRORS, ...PLACES_OF_MIRRORS.flatMap(foldersIn)].find(
    (folder) => existsSync(join(folder, AWS_PROVIDER)),
  );
}

/**
 * The full path of the folder that a user names as a mirror: Terraform runs in another folder.
 *
 * @throws CallError if there is no such folder
 */
export function givenProviderMirror(folder: string): string {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new CallError(
      `--provider-mirror ${folder}: there is no such folder. "terraform providers mirror DIR" makes one.`,
    );
  }
  return resolve(folder);
}

/**
 * Writes a Terraform configuration file that installs providers from a mirror only, and returns the environment
 * that makes Terraform read it.
 */
export function useProviderMirror(mirror: string, folder: string): Record<string, string> {
  const file = join(folder, "terraform.rc");
  writeFileSync(
    file,
    `provider_installation {\n  filesystem_mirror {\n    path = ${JSON.stringify(mirror)}\n  }\n}\n`,
  );
  return { TF_CLI_CONFIG_FILE: file };
}

function configuredMirrors(env: NodeJS.ProcessEnv): string[] {
  return [env.TF_CLI_CONFIG_FILE, join(homedir(), ".terraformrc")].flatMap((file) => {
    if (file === undefined || !existsSync(file)) {
      return [];
    }
    const mirror = /filesystem_mirror\s*\{[^}]*?\bpath\s*=\s*"([^"]+)"/g;
    return [...readFileSync(file, "utf8").matchAll(mirror)].flatMap(([, path]) => path ?? []);
  });
}

function foldersIn(place: string): string[] {
  try {
    return readdirSync(place)
      .filter((name) => !/cache/i.test(name))
      .map((name) => join(place, name))
      .filter((path) => statSync(path, { throwIfNoEntry: false })?.isDirectory());
  } catch {
    return [];
  }
}
