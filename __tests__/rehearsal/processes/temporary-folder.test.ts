import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { temporaryFolder } from "../../../rehearsal/processes/temporary-folder";

test("a temporary folder is removed with all that is in it", () => {
  const { path, remove } = temporaryFolder("removed-");
  mkdirSync(join(path, "below"));
  writeFileSync(join(path, "below", "file"), "");
  remove();
  expect(existsSync(path)).toBe(false);
});

test("a temporary folder goes when we are killed with -9", async () => {
  const module = join(__dirname, "../../../rehearsal/processes/temporary-folder.ts");
  const program = `console.log(require(${JSON.stringify(module)}).temporaryFolder("killed-").path);`;
  const parent = spawn(process.execPath, ["--import", "tsx", "-e", program], {
    cwd: join(__dirname, "../../.."),
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [text] = await once(parent.stdout, "data");
  const path = String(text).trim();
  expect(existsSync(path)).toBe(true);
  parent.kill("SIGKILL");
  while (existsSync(path)) {
    await wait(20);
  }
});
