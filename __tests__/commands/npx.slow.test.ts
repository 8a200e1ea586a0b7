import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ProjectCopy } from "./project-copy";

it.each(["event-trace", "event-rehearse"])("npx finds %s in a clone, without a registry", (name) => {
  const project = new ProjectCopy();
  // npx keeps the commands that a folder had when it was first asked there.
  const cache = mkdtempSync(join(tmpdir(), "npm-cache-"));
  const settings = { npm_config_cache: cache, npm_config_offline: "true" };
  const { exitCode, stdout, stderr } = project.run("npx", [name, "--help"], settings);
  project.remove();
  rmSync(cache, { recursive: true });
  expect({ exitCode, said: stderr }).toEqual({ exitCode: 0, said: "" });
  expect(stdout).toContain(`Usage: ${name}`);
});
