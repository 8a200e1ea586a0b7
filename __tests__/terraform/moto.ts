import { startMoto as startServer } from "../../rehearsal/aws/moto-server";

/** moto's server: AWS for the length of a test. */
export interface Moto {
  /** What makes the AWS provider and the AWS SDK talk to it. */
  readonly env: Record<string, string>;
  /** Ends the server. */
  stop(): Promise<void>;
}

/** Starts moto's server, without the front that adds partner event sources. */
export async function startMoto(): Promise<Moto> {
  const server = await startServer();
  return {
    env: {
      AWS_ENDPOINT_URL: server.url,
      AWS_ACCESS_KEY_ID: "test",
      AWS_SECRET_ACCESS_KEY: "test",
      AWS_REGION: "us-east-1",
      AWS_EC2_METADATA_DISABLED: "true",
    },
    stop: () => server.stop(),
  };
}
