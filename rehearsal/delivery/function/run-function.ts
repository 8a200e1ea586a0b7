import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { startWatched } from "../../processes/watched-process";
import { linkRuntimeModules } from "./runtime-modules";
import { readZip } from "./zip";

/** A function to run. */
export interface RunnableFunction {
  name: string;
  zip: Buffer;
  /** `index.handler` */
  handler: string;
  timeoutSeconds: number;
  environment: Record<string, string>;
}

/** What a run did. */
export interface FunctionRun {
  /** What the function printed. */
  output: string;
  /** `undefined` if it ended well. */
  error: string | undefined;
}

/**
 * Runs a Node.js function's own code in a child process, in a folder of its own, for at most its time limit. The child
 * has the environment that Lambda would give it, and the address that stands for AWS; nothing else of ours.
 *
 * @param within where that folder is made
 */
export async function runFunction(
  code: RunnableFunction,
  event: string,
  requestId: string,
  within: string,
): Promise<FunctionRun> {
  const folder = mkdtempSync(join(within, "function-"));
  try {
    linkRuntimeModules(folder, process.cwd());
    const task = join(folder, "task");
    unpack(code.zip, task);
    const eventFile = join(folder, "event.json");
    writeFileSync(eventFile, event);
    return await run(code, eventFile, requestId, task);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function unpack(zip: Buffer, folder: string): void {
  for (const [name, content] of readZip(zip)) {
    const file = resolve(folder, name);
    if (!file.startsWith(folder + sep)) {
      throw new Error(`The function's zip holds "${name}", which is outside of it.`);
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

async function run(
  code: RunnableFunction,
  eventFile: string,
  requestId: string,
  cwd: string,
): Promise<FunctionRun> {
  const { name, handler, timeoutSeconds, environment } = code;
  let output = "";
  let isTimedOut = false;
  const child = startWatched(process.execPath, [join(__dirname, "invoke-handler.mjs")], {
    cwd,
    env: {
      PATH: process.env.PATH,
      // The Node.js here may be older than the runtime that the function is for.
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true",
      ...environment,
      _HANDLER: handler,
      AWS_LAMBDA_FUNCTION_NAME: name,
      REHEARSAL_EVENT: eventFile,
      REHEARSAL_REQUEST_ID: requestId,
      REHEARSAL_DEADLINE: String(Date.now() + timeoutSeconds * 1000),
    },
    graceSeconds: 0,
    onOutput: (text) => {
      output += text;
    },
  });
  const limit = setTimeout(() => {
    isTimedOut = true;
    void child.stop();
  }, timeoutSeconds * 1000);
  const exitCode = await child.exited;
  clearTimeout(limit);
  if (isTimedOut) {
    return { output, error: `Task timed out after ${timeoutSeconds.toFixed(2)} seconds` };
  }
  return { output, error: exitCode === 0 ? undefined : `Runtime exited with code ${exitCode}` };
}
