/** What `aws_cloudwatch_event_target` takes for a target's input: exactly one of the three. */
export interface RenderedInput {
  /** A constant JSON text. */
  readonly input?: string;
  /** The path of the part of the event that the target gets. */
  readonly inputPath?: string;
  /** A template, and the paths of what is filled in. */
  readonly inputTransformer?: {
    readonly inputPaths: Record<string, string>;
    readonly inputTemplate: string;
  };
}

/** One of the forms of a target's input. */
export interface InputContent {
  /** The names of the object's fields; undefined where the input is no object or is not known. */
  readonly fieldNames: readonly string[] | undefined;
  render(): RenderedInput;
  /** What EventBridge would not take; each says what is allowed. */
  problems(): string[];
}
