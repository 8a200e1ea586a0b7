import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  createRemoteModuleRepository,
  insteadOf,
  namesRepository,
} from "../../../rehearsal/genesys-provider/remote-module-repository";

test("git fetches the module's address from the local repository, with and without .git", () => {
  const folder = mkdtempSync(join(tmpdir(), "remote-module-"));
  try {
    const env = { ...process.env, ...createRemoteModuleRepository(folder) };
    for (const suffix of ["", ".git"]) {
      const address = `https://github.com/GenesysCloudDevOps/aws-event-bridge-module${suffix}`;
      const refs = execFileSync("git", ["ls-remote", address], { env, encoding: "utf8" });
      expect(refs).toContain("refs/heads/main");
      expect(refs).toContain("refs/tags/v0.0.3");
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("git configuration that the environment already carries stays", () => {
  expect(insteadOf({ GIT_CONFIG_COUNT: "2" }, "file:///b", "https://o")).toEqual({
    GIT_CONFIG_COUNT: "3",
    GIT_CONFIG_KEY_2: "url.file:///b.insteadOf",
    GIT_CONFIG_VALUE_2: "https://o",
  });
});

test("a git hook's repository and the user's own settings are left alone", () => {
  const folder = mkdtempSync(join(tmpdir(), "remote-module-"));
  try {
    const settings = join(folder, "gitconfig");
    writeFileSync(settings, "[tag]\n  gpgSign = true\n[gpg]\n  program = /nonexistent\n");
    const users = join(folder, "users.git");
    const hook = { ...process.env, GIT_DIR: users, GIT_CONFIG_GLOBAL: settings };
    const env = { ...process.env, ...createRemoteModuleRepository(folder, hook) };
    expect(existsSync(users)).toBe(false);
    expect(["GIT_DIR", "GIT_CONFIG_GLOBAL"].map(namesRepository)).toEqual([true, false]);
    const address = "https://github.com/GenesysCloudDevOps/aws-event-bridge-module";
    expect(execFileSync("git", ["ls-remote", address], { env, encoding: "utf8" })).toContain("v0.0.3");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
