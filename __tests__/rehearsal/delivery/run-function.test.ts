import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runFunction } from "../../../rehearsal/delivery/function/run-function";
import { readZip } from "../../../rehearsal/delivery/function/zip";
import { storedZip } from "./stored-zip";

const handlerOf = (files: Record<string, string>, rest: object = {}) => ({
  name: "f",
  zip: storedZip(files),
  handler: "index.handler",
  timeoutSeconds: 5,
  environment: { GREETING: "hello" },
  ...rest,
});

test("the handler gets the event and its environment; what it prints comes back", async () => {
  const code = handlerOf({
    "index.js": "exports.handler = async (event) => console.log(process.env.GREETING, event.id);",
  });
  expect(await runFunction(code, '{"id":"7"}', "r", tmpdir())).toEqual({
    output: "hello 7\n",
    error: undefined,
  });
});

test("a module handler in a folder, and one with a callback, run too", async () => {
  const inFolder = handlerOf(
    { "src/app.mjs": "export const run = () => console.log('module');" },
    { handler: "src/app.run" },
  );
  expect((await runFunction(inFolder, "{}", "r", tmpdir())).output).toBe("module\n");
  const callback = handlerOf({
    "index.js": "exports.handler = (e, c, done) => setTimeout(() => { console.log('late'); done(); }, 10);",
  });
  expect(await runFunction(callback, "{}", "r", tmpdir())).toEqual({ output: "late\n", error: undefined });
});

test.each([
  [
    "CommonJS",
    "index.js",
    'exports.handler = async () => console.log(typeof require("@aws-sdk/client-sqs").SQS);',
  ],
  [
    "a module",
    "index.mjs",
    'import { SQS } from "@aws-sdk/client-sqs"; export const handler = () => console.log(typeof SQS);',
  ],
])("%s has the AWS SDK, as in Lambda's runtime", async (_, file, text) => {
  const run = await runFunction(handlerOf({ [file]: text }), "{}", "r", tmpdir());
  expect(run).toEqual({ output: "function\n", error: undefined });
});

test("the SDK in the function's own zip comes before that of the runtime", async () => {
  const code = handlerOf({
    "index.js": 'exports.handler = async () => console.log(require("@aws-sdk/client-sqs"));',
    "node_modules/@aws-sdk/client-sqs/index.js": 'module.exports = "its own";',
  });
  expect((await runFunction(code, "{}", "r", tmpdir())).output).toBe("its own\n");
});

test("other modules of the project are not there", async () => {
  const code = handlerOf({ "index.js": 'exports.handler = async () => require("commander");' });
  expect((await runFunction(code, "{}", "r", tmpdir())).output).toContain("Cannot find module 'commander'");
});

test("an error of the handler is told, with what it printed", async () => {
  const { output, error } = await runFunction(
    handlerOf({ "index.js": "exports.handler = async () => { throw new Error('boom'); };" }),
    "{}",
    "r",
    tmpdir(),
  );
  expect(error).toMatch(/exited with code 1/);
  expect(output).toContain("boom");
});

test("a function that does not end is stopped at its time limit", async () => {
  const code = handlerOf({ "index.js": "exports.handler = () => { for (;;); };" }, { timeoutSeconds: 0.5 });
  expect((await runFunction(code, "{}", "r", tmpdir())).error).toMatch(/timed out after 0.50 seconds/);
});

test("a handler that is not there is told", async () => {
  const { error, output } = await runFunction(handlerOf({ "other.js": "" }), "{}", "r", tmpdir());
  expect(error).toBeDefined();
  expect(output).toContain("Cannot find module 'index'");
});

test("a zip that reaches out of its folder is refused", async () => {
  await expect(runFunction(handlerOf({ "../out.js": "" }), "{}", "r", tmpdir())).rejects.toThrow(
    /outside of it/,
  );
});

test("a compressed zip is read, and what is no zip is refused", () => {
  const folder = mkdtempSync(join(tmpdir(), "zip-"));
  try {
    writeFileSync(join(folder, "a.txt"), "a".repeat(5000));
    execFileSync("python3", ["-m", "zipfile", "-c", "a.zip", "a.txt"], { cwd: folder });
    const files = readZip(readFileSync(join(folder, "a.zip")));
    expect(files.get("a.txt")?.toString()).toBe("a".repeat(5000));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  expect(() => readZip(Buffer.from("no zip at all, but longer than its end"))).toThrow(/no zip/);
});
