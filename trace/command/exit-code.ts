/** How the command ends. */
export const exitCode = {
  /** All is well. */
  yes: 0,
  /** An event has no destination, an expectation does not hold, a pattern does not match, there are findings. */
  no: 1,
  /** The call or what it reads is wrong. */
  wrongCall: 2,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** The call is wrong: the message says what and how to write it. */
export class CallError extends Error {
  override readonly name = "CallError";
}
