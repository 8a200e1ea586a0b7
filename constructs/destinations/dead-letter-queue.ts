import type { Construct } from "constructs";
import { Queue, type QueueProps } from "./queue";

const FOURTEEN_DAYS = 1_209_600;

/** What a `DeadLetterQueue` is made of. */
export interface DeadLetterQueueProps extends Omit<QueueProps, "redrive"> {
  /**
   * How long an event is kept, in seconds: 60 to 1,209,600.
   *
   * @default 1209600 (fourteen days, the longest), for somebody has to find it first
   */
  readonly retentionPeriod?: number;
}

/**
 * A queue for events that could not be delivered.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html
 */
export class DeadLetterQueue extends Queue {
  public constructor(scope: Construct, id: string, props: DeadLetterQueueProps = {}) {
    super(scope, id, { retentionPeriod: FOURTEEN_DAYS, ...props });
  }
}
