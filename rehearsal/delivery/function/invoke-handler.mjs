// Runs a function's handler once: the event is in a file, what the handler prints goes where it goes.
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const { _HANDLER: name, REHEARSAL_EVENT, REHEARSAL_REQUEST_ID, REHEARSAL_DEADLINE } = process.env;
const dot = name.lastIndexOf(".");
const base = resolve(name.slice(0, dot));
const file = [".js", ".mjs", ".cjs"].map((end) => base + end).find(existsSync);
if (file === undefined) {
  throw new Error(`Cannot find module '${name.slice(0, dot)}'`);
}
const code = await import(pathToFileURL(file).href);
const exported = name.slice(dot + 1);
const handler = code[exported] ?? code.default?.[exported];
if (typeof handler !== "function") {
  throw new Error(`${name} is undefined or not exported`);
}
const event = JSON.parse(readFileSync(REHEARSAL_EVENT, "utf8"));
const context = {
  functionName: process.env.AWS_LAMBDA_FUNCTION_NAME,
  awsRequestId: REHEARSAL_REQUEST_ID,
  getRemainingTimeInMillis: () => Number(REHEARSAL_DEADLINE) - Date.now(),
};
await new Promise((done, fail) => {
  const answer = handler(event, context, (error, value) => (error ? fail(error) : done(value)));
  if (typeof answer?.then === "function") {
    answer.then(done, fail);
  } else if (handler.length < 3) {
    done(answer);
  }
});
process.exit(0);
