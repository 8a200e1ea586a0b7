import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { startWatched } from "../../../rehearsal/processes/watched-process";

const running = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

async function gone(pid: number): Promise<boolean> {
  for (let attempt = 0; attempt < 100 && running(pid); attempt++) {
    await wait(50);
  }
  return !running(pid);
}

/** Starts a shell with a child of its own and tells the pids of both. */
const FAMILY = "sleep 300 & echo $$ $!; wait";

async function startFamily() {
  let output = "";
  const family = startWatched("sh", ["-c", FAMILY], { onOutput: (text) => (output += text) });
  while (!/\d+ \d+\n/.test(output)) {
    await wait(20);
  }
  return { family, pids: output.trim().split(" ").map(Number) };
}

test("the exit code and both streams come through", async () => {
  let output = "";
  const { exited } = startWatched("sh", ["-c", "echo out; echo err >&2; exit 3"], {
    onOutput: (text) => (output += text),
  });
  expect(await exited).toBe(3);
  expect(output.split("\n").sort()).toEqual(["", "err", "out"]);
});

test("stop ends the process and its children", async () => {
  const { family, pids } = await startFamily();
  expect(pids.every(running)).toBe(true);
  await family.stop();
  expect(await Promise.all(pids.map(gone))).toEqual([true, true]);
});

test("a process that ignores the request to end is killed", async () => {
  const stubborn = startWatched("sh", ["-c", "trap '' TERM; while :; do sleep 1; done"], { graceSeconds: 0 });
  await stubborn.stop();
  expect(await stubborn.exited).toBeGreaterThanOrEqual(128);
});

test("the process and its children end when we are killed with -9", async () => {
  const module = join(__dirname, "../../../rehearsal/processes/watched-process.ts");
  const program = `require(${JSON.stringify(module)}).startWatched("sh", ["-c", ${JSON.stringify(FAMILY)}], { onOutput: (t) => process.stdout.write(t) });`;
  const parent = spawn(process.execPath, ["--import", "tsx", "-e", program], {
    cwd: join(__dirname, "../../.."),
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [text] = await once(parent.stdout, "data");
  const pids = String(text).trim().split(" ").map(Number);
  expect(pids.every(running)).toBe(true);
  parent.kill("SIGKILL");
  expect(await Promise.all(pids.map(gone))).toEqual([true, true]);
});

test("a command that is not there ends with 127", async () => {
  expect(await startWatched("no-such-command-here", []).exited).toBe(127);
});
