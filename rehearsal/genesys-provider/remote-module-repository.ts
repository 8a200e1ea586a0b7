import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync } from "node:fs";
import { devNull } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const REMOTE_MODULE = "https://github.com/GenesysCloudDevOps/aws-event-bridge-module";
// Tags of the real repository that stacks refer to; v0.0.3 there lacks `integration_name`, here all are the same.
const REFS = ["v0.0.1", "v0.0.2", "v0.0.3"];
// A git hook that starts a rehearsal hands these on; git would then work on the user's own repository.
const OF_ANOTHER_REPOSITORY =
  /^GIT_(DIR|COMMON_DIR|WORK_TREE|PREFIX|NAMESPACE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES)$/;

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
  const ours = {
    ...Object.fromEntries(Object.entries(env).filter(([name]) => !namesRepository(name))),
    // The user's own settings may sign commits and tags, or run hooks.
    GIT_CONFIG_GLOBAL: devNull,
    GIT_CONFIG_NOSYSTEM: "1",
  };
  const git = (...args: string[]) => execFileSync("git", args, { cwd: repository, stdio: "pipe", env: ours });
  git("init", "--quiet", "--initial-branch=main");
  git("add", ".");
  const author = ["-c", "user.name=rehearsal", "-c", "user.email=rehearsal@localhost"];
  git(...author, "commit", "--quiet", "--message=Stand-in for the remote module");
  for (const ref of REFS) {
    git("tag", ref);
  }
  return insteadOf(env, pathToFileURL(join(folder, "aws-event-bridge-module")).href, REMOTE_MODULE);
}

/** Whether a variable makes git work on a certain repository instead of the one it is called in. */
export function namesRepository(variable: string): boolean {
  return OF_ANOTHER_REPOSITORY.test(variable);
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
