import { spawnSync } from "node:child_process";
import { join } from "node:path";

it("is built from the docstrings without a warning", () => {
  const { status, stdout, stderr } = spawnSync("npx", ["typedoc", "--emit", "none"], {
    cwd: join(__dirname, "..", ".."),
    encoding: "utf8",
  });
  expect(`${stdout}${stderr}`).not.toMatch(/warning|error/);
  expect(status).toBe(0);
});
