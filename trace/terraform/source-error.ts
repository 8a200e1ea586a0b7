/** SOURCE cannot be read: the message names the file, the place in it and what is wrong. */
export class SourceError extends Error {
  override readonly name = "SourceError";
}

/** Something in SOURCE that could not be read or resolved, while the rest could. */
export interface Diagnostic {
  readonly file: string;
  readonly line?: number;
  /** The block or attribute it is about, such as `aws_sqs_queue.q.policy`. */
  readonly address?: string;
  readonly message: string;
}
