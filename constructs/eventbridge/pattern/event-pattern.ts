import type { FieldPattern } from "./matcher";

/**
 * A pattern for the fields inside `detail`, as deep as the event is. Under the key `$or` stands a list of at least
 * two patterns, one of which must match.
 */
export interface DetailPattern {
  readonly [field: string]: FieldPattern | DetailPattern | readonly DetailPattern[] | undefined;
}

/**
 * Which events a rule takes. An event must match every field given; of a field's list one value is enough.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html
 */
export interface EventPattern {
  /** @default - any */
  readonly version?: FieldPattern;
  /** The event's own id. @default - any */
  readonly id?: FieldPattern;
  /** `detail-type` of the event. For Genesys Cloud the topic, with `{id}` literally. @default - any */
  readonly detailType?: FieldPattern;
  /** Who sent the event. @default - any */
  readonly source?: FieldPattern;
  /** The AWS account, 12 digits. @default - any */
  readonly account?: FieldPattern;
  /** When the event was sent, ISO 8601. @default - any */
  readonly time?: FieldPattern;
  /** The AWS region. @default - any */
  readonly region?: FieldPattern;
  /** ARNs that the event is about. @default - any */
  readonly resources?: FieldPattern;
  /**
   * `replay-name`: the replay that sends an archived event again. New events have no such field:
   * `Match.doesNotExist()` keeps a rule from acting twice.
   *
   * @default - any
   * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-archive.html
   */
  readonly replayName?: FieldPattern;
  /** The event's own content. @default - any */
  readonly detail?: DetailPattern;
  /** At least two patterns, one of which must match as well. @default - none */
  readonly $or?: readonly EventPattern[];
}
