import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { lazily } from "./lazily";

const ROOT = join(__dirname, "..");
const DIST = join(ROOT, "dist");
const ENTRY_POINTS = "entry-points";
/** What the commands need beside their code: a protocol, a module of Terraform, what a child process runs. */
const DATA_FOLDERS = ["trace", "rehearsal"];

rmSync(DIST, { recursive: true, force: true });
const compiler = [require.resolve("typescript/bin/tsc"), "-p", "tsconfig.build.json"];
const { status } = spawnSync(process.execPath, compiler, { cwd: ROOT, stdio: "inherit" });
if (status !== 0) {
  process.exit(1);
}
for (const file of readdirSync(join(ROOT, ENTRY_POINTS))) {
  const compiled = join(DIST, ENTRY_POINTS, file.replace(/\.ts$/, ".js"));
  writeFileSync(compiled, lazily(readFileSync(join(ROOT, ENTRY_POINTS, file), "utf8")));
}
for (const folder of DATA_FOLDERS) {
  cpSync(join(ROOT, folder), join(DIST, folder), {
    recursive: true,
    filter: (path) => !path.endsWith(".ts"),
  });
}
