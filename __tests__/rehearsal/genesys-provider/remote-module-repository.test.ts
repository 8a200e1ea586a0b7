import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  createRemoteModuleRepository,
  insteadOf,
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
