import { execFileSync, spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync } from "node:fs";
import { join } from "node:path";
import { run } from "../../../trace/command/run";
import { auditEvent, soundStack } from "../sources";
import { called, folderWith, stackOptions } from "./called";

const bin = join(__dirname, "../../../bin/event-trace.js");
const stack = stackOptions(soundStack());
const wanted = JSON.stringify(auditEvent());
const other = JSON.stringify(auditEvent({ detail: { eventBody: { entityType: "Role" } } }));

function fileOf(...lines: readonly string[]): string {
  return join(folderWith({ "events.json": lines.join("\n") }), "events.json");
}

/** Calls the command with an output that takes no more until it is told to, and gives what it has taken so far. */
function calledSlowly(args: readonly string[]) {
  const out: string[] = [];
  const waiting: (() => void)[] = [];
  const ended = run(args, {
    readInput: () => "",
    out: (text) => void out.push(text),
    room: () => new Promise((resolve) => void waiting.push(resolve)),
    err: () => undefined,
    colours: false,
  });
  const untilItWaits = async () => {
    while (waiting.length === 0) await new Promise(setImmediate);
    return out.join("");
  };
  return { ended, untilItWaits, go: () => waiting.pop()?.(), out };
}

describe("what is printed of events", () => {
  it.each([
    ["one", [wanted], []],
    ["several", [wanted, other, wanted], []],
    ["several that are not as expected", [wanted, other], ["--expect", "oauth-client-deleted/alerts"]],
  ])("is JSON as a whole: of %s", async (_, events, options) => {
    const { out } = await called([...stack, "--json", ...options, fileOf(...events)]);
    const parsed = JSON.parse(out);
    expect(out).toBe(`${JSON.stringify(parsed, null, 2)}\n`);
    expect(Object.keys(parsed)).toEqual(["version", "source", "events", "notAsExpected"]);
    expect(parsed.events).toHaveLength(events.length);
    expect(parsed.notAsExpected).toHaveLength(options.length / 2);
  });

  it.each([["JSON", "--json"], ["text"]])(
    "is written event by event, as fast as it is taken, as %s",
    async (_, ...options) => {
      const file = fileOf(wanted, other);
      const all = (await called([...stack, ...options, file])).out;
      const { ended, untilItWaits, go, out } = calledSlowly([...stack, ...options, file]);
      const first = await untilItWaits();
      expect(first).toContain(`${file}:1`);
      expect(first).not.toContain(`${file}:2`);
      go();
      expect(await untilItWaits()).toContain(`${file}:2`);
      go();
      expect(await ended).toBe(1);
      expect(out.join("")).toBe(all);
    },
  );

  it("is nothing where a later event is refused", async () => {
    const deep = wanted.replace(/^{/, `{"deep":${"[".repeat(1000)}${"]".repeat(1000)},`);
    const file = fileOf(wanted, deep);
    const { code, out, err } = await called([...stack, file]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toBe(
      `event-trace: ${file}:2: The event is nested deeper than 1000 levels, which is as deep as AWS's engine reads\n`,
    );
  });

  it("may be read in part only, which changes no exit code", () => {
    const script = '"$0" "$@" | head -c 10; exit "${PIPESTATUS[0]}"';
    const many = fileOf(...Array.from({ length: 300 }, () => wanted));
    const { status, stdout, stderr } = spawnSync(
      "bash",
      ["-c", script, process.execPath, bin, ...stack, "--json", many],
      { encoding: "utf8" },
    );
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '{\n  "versi', stderr: "" });
  });

  const itWithFullDisk = existsSync("/dev/full") ? it : it.skip;
  itWithFullDisk("ends with 2 where the disk is full (needs /dev/full)", () => {
    const full = openSync("/dev/full", "w");
    const { status, stderr } = spawnSync(process.execPath, [bin, ...stack, "--json", wanted], {
      stdio: ["ignore", full, "pipe"],
      encoding: "utf8",
    });
    closeSync(full);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^event-trace: cannot write the output: .*ENOSPC.*\n$/);
  });

  it("comes whole through a pipe whose reader is slow", () => {
    const many = fileOf(...Array.from({ length: 300 }, () => wanted));
    const script = '"$0" "$@" | (sleep 1; cat)';
    const out = execFileSync("bash", ["-c", script, process.execPath, bin, ...stack, "--json", many], {
      encoding: "utf8",
    });
    expect(JSON.parse(out).events).toHaveLength(300);
  });
});
