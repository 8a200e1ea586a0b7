import { execFileSync, spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../../../package.json";
import { wantsColours } from "../../../trace/command/wants-colours";
import { auditEvent, soundStack } from "../sources";
import { called, folderWith, stackOptions } from "./called";

const bin = join(__dirname, "../../../bin/event-trace.js");
const rehearse = join(__dirname, "../../../bin/event-rehearse.js");
const wantsA = ["match", '{"a":[1]}'];

describe("options of another command", () => {
  const stack = stackOptions(soundStack());

  it.each([
    [["audit", ...stack, "--expect", "a"], "unknown option '--expect'"],
    [["graph", ...stack, "--expect-not", "a"], "unknown option '--expect-not'"],
    [["graph", ...stack, "--json"], "unknown option '--json'"],
    [["match", "{}", "{}", "--dir", "nowhere"], "unknown option '--dir'"],
    [["sample", "v2.users.{id}.presence", "--json"], "unknown option '--json'"],
    [["--expect", "a", "audit", ...stack], '--expect <rule[/target]>\' before "audit" is none'],
    [[...stack, "match", "{}", "{}"], '--out <dir>\' before "match" is none'],
    [[...stack, "audit", ...stack], '--out <dir>\' stands before "audit" and after it'],
  ])("end with 2 in %j", async (args, message) => {
    const { code, out, err } = await called(args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
  });

  it("may name the source before the subcommand, or after it", async () => {
    const after = await called(["audit", ...stack, "--json"]);
    expect(after).toMatchObject({ code: 0, err: "" });
    expect(await called([...stack, "audit", "--json"])).toEqual(after);
  });
});

describe("a mistake in the call", () => {
  it.each([
    [["--jsno", "{}"], "event-trace: unknown option '--jsno'\n(Did you mean --json?)\n"],
    [["audit", "more"], "event-trace: too many arguments for 'audit'. Expected 0 arguments but got 1.\n"],
    [["match", "{}"], "event-trace: missing required argument 'event'\n"],
    [
      ["--json", "match", "{}", "{}"],
      "event-trace: option '--json' before \"match\" is none of its options\n",
    ],
  ])("is told with the name of the command: %j", async (args, err) => {
    expect(await called(args)).toEqual({ code: 2, out: "", err });
  });

  it("is told with the name of event-rehearse there", () => {
    const { status, stderr } = spawnSync(process.execPath, [rehearse, "--kep"], { encoding: "utf8" });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "event-rehearse: unknown option '--kep'\n(Did you mean --keep?)\n",
    });
  });
});

describe("--help", () => {
  it.each(["audit", "graph", "match", "sample"])("shows how to call %s", async (name) => {
    const { code, out } = await called([name, "--help"]);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`\\nExamples:\\n( {2}.*event-trace ${name}.*\\n)+`));
  });
});

describe("texts of other systems", () => {
  it.each([
    ["Latin-1", Buffer.from('{"a":1}\n{"a":"\u00e9"}\n', "latin1"), ":2 is not UTF-8"],
    ["a character cut in two", Buffer.from('{"a":"\u00e9"}').subarray(0, 7), ":1 is not UTF-8"],
    ["half a pair in UTF-16", Buffer.from('\ufeff{"a":"\ud83d"}', "utf16le"), " is not UTF-16LE"],
  ])("are refused where a character is not known: %s", (_, bytes, reason) => {
    const file = join(folderWith({}), "event.json");
    writeFileSync(file, bytes);
    for (const [argument, input, name] of [
      [file, "", file],
      ["-", bytes, "standard input"],
    ] as const) {
      const { status, stderr } = spawnSync(process.execPath, [bin, ...wantsA, argument], { input });
      expect({ status, err: stderr.toString() }).toEqual({
        status: 2,
        err: `event-trace: ${name}${reason}\n`,
      });
    }
  });

  it.each([
    ["UTF-8 with a byte order mark", Buffer.from('\ufeff{"a":1}')],
    ["UTF-16 as Windows PowerShell writes it", Buffer.from('\ufeff{"a":1}', "utf16le")],
    ["UTF-16 with the high byte first", Buffer.from('\ufeff{"a":1}', "utf16le").swap16()],
  ])("are read: %s", (_, bytes) => {
    const file = join(folderWith({}), "event.json");
    writeFileSync(file, bytes);
    for (const [argument, input] of [
      [file, ""],
      ["-", bytes],
    ] as const) {
      const { status, stdout } = spawnSync(process.execPath, [bin, ...wantsA, argument], { input });
      expect({ status, out: stdout.toString() }).toEqual({ status: 0, out: "true\n" });
    }
  });

  it("are read from a pipe that has a name", () => {
    const script = '"$0" "$1" match \'{"a":[1]}\' <(echo \'{"a":1}\')';
    expect(execFileSync("bash", ["-c", script, process.execPath, bin], { encoding: "utf8" })).toBe("true\n");
  });
});

describe("what is named", () => {
  it.each([
    [["--dir", "", "{}"], "a name of a folder is empty"],
    [["--plan", "", "{}"], "a name of a file is empty"],
    [["match", "", "{}"], "an argument is empty"],
  ])("is not taken for something when it is empty: %j", async (args, message) => {
    const { code, err } = await called(args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it("tells which event of a file is nested too deeply", async () => {
    const deep = `{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
    const file = join(folderWith({ "events.json": `{"a":1}\n${deep}\n` }), "events.json");
    const { code, err } = await called([...wantsA, file]);
    expect(code).toBe(2);
    expect(err).toContain(`${file}:2`);
  });

  it("may be a folder with the name of a Terraform file, which Terraform passes over", async () => {
    const folder = folderWith({ "main.tf.json": soundStack() });
    mkdirSync(join(folder, "old.tf"));
    expect(await called(["audit", "--dir", folder])).toMatchObject({ code: 0, err: "" });
  });
});

describe("what is printed", () => {
  it("does not move the terminal's cursor, whatever an event says", async () => {
    const event = auditEvent({ "detail-type": "a\u001b[2Jb\u202ec" });
    const { out } = await called([...stackOptions(soundStack()), JSON.stringify(event)]);
    expect(out).toContain("a\\u001b[2Jb\\u202ec");
    expect(out).not.toContain("\u001b");
    expect(out).not.toContain("\u202e");
  });

  it("is the version of the package with --version", async () => {
    expect(await called(["--version"])).toEqual({ code: 0, out: `${version}\n`, err: "" });
  });

  const itWithFullDisk = existsSync("/dev/full") ? it : it.skip;
  itWithFullDisk("ends with 2 where the disk is full (needs /dev/full)", () => {
    const full = openSync("/dev/full", "w");
    const { status, stderr } = spawnSync(process.execPath, [bin, ...wantsA, '{"a":1}'], {
      stdio: ["ignore", full, "pipe"],
      encoding: "utf8",
    });
    closeSync(full);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^event-trace: cannot write the output: .*ENOSPC.*\n$/);
  });

  it.each([
    [true, {}, true],
    [true, { TERM: "dumb" }, false],
    [true, { NO_COLOR: "1", FORCE_COLOR: "1" }, false],
    [true, { FORCE_COLOR: "0" }, false],
    [false, {}, false],
    [false, { FORCE_COLOR: "1" }, true],
    [false, { FORCE_COLOR: "false" }, false],
  ])("has colours at a terminal (%s) with %j: %s", (isTerminal, env, wanted) => {
    expect(wantsColours(isTerminal, env)).toBe(wanted);
  });
});
