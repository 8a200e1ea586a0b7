import { sampleEvent } from "../sample/sample-event";
import { parseAssignment } from "../sample/set-value";
import { CallError, type ExitCode, exitCode } from "./exit-code";
import type { Io } from "./io";

export interface SampleOptions {
  readonly set?: readonly string[];
  readonly source?: string;
}

/**
 * `event-trace sample TOPIC`: prints a well-formed event of the topic.
 *
 * @throws CallError for a topic that Genesys Cloud does not have, or a path that its events do not have
 */
export function sampleCommand(topic: string, { set = [], source }: SampleOptions, io: Io): ExitCode {
  io.out(`${JSON.stringify(make(), null, 2)}\n`);
  return exitCode.yes;

  function make(): Record<string, unknown> {
    try {
      const values = Object.fromEntries(set.map(parseAssignment));
      return sampleEvent(topic, { set: values, ...(source === undefined ? {} : { source }) });
    } catch (error) {
      throw new CallError(error instanceof Error ? error.message : String(error));
    }
  }
}
