import { freePort } from "../../rehearsal/processes/free-port";
import { startWatched, type WatchedProcess } from "../../rehearsal/processes/watched-process";

/** moto's server: AWS for the length of a test. */
export interface Moto {
  /** What makes the AWS provider and the AWS SDK talk to it. */
  readonly env: Record<string, string>;
  /** Ends the server. */
  stop(): Promise<void>;
}

/** Starts moto's server on a free port and waits until it answers. */
export async function startMoto(): Promise<Moto> {
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const server = startWatched("moto_server", ["-H", "127.0.0.1", "-p", String(port)]);
  await untilItAnswers(endpoint, server);
  return {
    env: {
      AWS_ENDPOINT_URL: endpoint,
      AWS_ACCESS_KEY_ID: "test",
      AWS_SECRET_ACCESS_KEY: "test",
      AWS_REGION: "us-east-1",
      AWS_EC2_METADATA_DISABLED: "true",
    },
    stop: () => server.stop(),
  };
}

async function untilItAnswers(endpoint: string, server: WatchedProcess): Promise<void> {
  let hasEnded = false;
  void server.exited.then(() => {
    hasEnded = true;
  });
  for (let attempt = 0; attempt < 600 && !hasEnded; attempt += 1) {
    const answer = await fetch(`${endpoint}/moto-api/data.json`).catch(() => undefined);
    if (answer?.ok === true) {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`moto's server at ${endpoint} does not answer`);
}
