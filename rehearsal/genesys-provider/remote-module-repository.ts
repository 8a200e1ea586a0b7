import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const REMOTE_MODULE = "https://github.com/GenesysCloudDevOps/aws-event-bridge-module";
// Tags of the real repository that stacks refer to; v0.0.3 there lacks `integration_name`, here all are the same.
const REFS = ["v0.0.1", "v0.0.2", "v0.0.3"];

/**
 * Makes a git repository with the stand-in for the remote module under `folder`, and returns the environment that
 * makes git fetch it in place of the one on GitHub (git's `url.<base>.insteadOf`).
 *
 * @throws Error if git is not on the machine
 */
export function createRemoteModuleRepository(folder: string, env = process.env): Record<string, string> {
  const repository = join(folder, "aws-event-bridge-module.git");
  mkdirSync(repository, { recursive: true });
  cpSync(join(__dirname, "remote-module"), repository, { recursive: true });
  const git = (...args: string[]) => execFileSync("git", args, { cwd: repository, stdio: "pipe" });
  git("init", "--quiet", "--initial-branch=main");
  git("add", ".");
  const author = [
    "-c",
    "user.name=rehearsal",
    "-c",
    "user.email=rehearsal@localhost",
    "-c",
    "commit.gpgsign=false",
  ];
  git(...author, "commit", "--quiet", "--no-verify", "--message=Stand-in for the remote module");
  for (const ref of REFS) {
    git("tag", ref);
  }
  return insteadOf(env, pathToFileURL(join(folder, "aws-event-bridge-module")).href, REMOTE_MODULE);
}

/** Adds one `insteadOf` to the git configuration that an environment already carries. */
export function insteadOf(env: NodeJS.ProcessEnv, base: string, original: string): Record<string, string> {
  const count = Number(env.GIT_CONFIG_COUNT ?? 0);
  return {
    GIT_CONFIG_COUNT: String(count + 1),
    [`GIT_CONFIG_KEY_${count}`]: `url.${base}.insteadOf`,
    [`GIT_CONFIG_VALUE_${count}`]: original,
  };
}
