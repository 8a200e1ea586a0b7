import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "../processes/free-port";
import { startWatched } from "../processes/watched-process";

const START_SECONDS = 60;

/** moto's server, which stands for the AWS services themselves. */
export interface MotoServer {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts moto's server on a free port and waits until it answers.
 *
 * @throws Error if moto is not on the machine or does not start
 * @see https://docs.getmoto.org/en/latest/docs/server_mode.html
 */
export async function startMoto(): Promise<MotoServer> {
  const port = await freePort();
  let output = "";
  const server = startWatched("moto_server", ["-H", "127.0.0.1", "-p", String(port)], {
    // A role may have policies of AWS's own, such as AWSLambdaBasicExecutionRole.
    env: { ...process.env, MOTO_IAM_LOAD_MANAGED_POLICIES: "true" },
    onOutput: (text) => {
      // A long rehearsal logs a line a call; only the end helps when something fails.
      output = (output + text).slice(-4000);
    },
  });
  let exitCode: number | undefined;
  void server.exited.then((code) => {
    exitCode = code;
  });
  const url = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + START_SECONDS * 1000;
  while (!(await answers(url))) {
    if (exitCode === 127) {
      throw new Error("moto_server was not found. Install it with: pip install 'moto[server]'");
    }
    if (exitCode !== undefined || Date.now() > deadline) {
      await server.stop();
      throw new Error(`moto_server did not start (exit code ${exitCode ?? "none"}):\n${output}`);
    }
    await wait(50);
  }
  return { url, stop: () => server.stop() };
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/moto-api/data.json`)).ok;
  } catch {
    return false;
  }
}
