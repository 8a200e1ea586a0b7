import { spawnSync } from "node:child_process";
import { join } from "node:path";

const bin = join(__dirname, "../../../bin/event-trace.js");

/** Runs the command as a process, as npx does. */
function ran(args: readonly string[], input = "", env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    encoding: "utf8",
    input,
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

describe("the command as a process", () => {
  it("passes its exit code on, with results on stdout and mistakes on stderr", () => {
    expect(ran(["match", '{"a":[1]}', "-"], '{"a":1}')).toEqual({ status: 0, stdout: "true\n", stderr: "" });
    expect(ran(["match", '{"a":[1]}', '{"a":2}'])).toEqual({ status: 1, stdout: "false\n", stderr: "" });
    expect(ran(["match", "{", '{"a":2}'])).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringMatching(/^event-trace: /),
    });
  });

  it("writes no colours where its output is not a terminal", () => {
    expect(ran(["--help"]).stdout).not.toContain("\u001b");
  });

  it("takes a sample event through a pipe", () => {
    const sample = ran(["sample", "v2.users.{id}.presence"]).stdout;
    expect(ran(["match", '{"detail-type":["v2.users.{id}.presence"]}', "-"], sample).stdout).toBe("true\n");
  });
});
