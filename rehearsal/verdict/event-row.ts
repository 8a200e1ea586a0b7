/** What becomes of an event at a target, as the trace predicts it or as it happened. */
export type Fate =
  | "delivered"
  | "dead-lettered"
  | "lost"
  /** The rule does not take the event. */
  | "not matched"
  /** Matched by a rule that has no target. */
  | "no target"
  /** Predicted only: the source does not tell. */
  | "cannot tell";

/** An event at one target: what was predicted, and what happened. */
export interface EventRow {
  /** The rule's name; empty where no rule had a part in it. */
  readonly rule: string;
  readonly target: string;
  /** The target's address in Terraform, where it is known. */
  readonly address?: string;
  readonly ruleAddress?: string;
  readonly predicted: Fate;
  readonly arrived: Fate;
  /** `false` where the target took the event but the rehearsal cannot run it. */
  readonly isRun: boolean;
  readonly attempts: number;
  /** Where a person looks for the event, or why it is not there. */
  readonly where: string;
  /** Whether it happened as predicted. What cannot be told is not contradicted. */
  readonly asPredicted: boolean;
}

/** One event of a rehearsal. */
export interface RehearsedEvent {
  /** What the event is to a person: its file, or its topic. */
  readonly place: string;
  readonly detailType: string;
  readonly source: string;
  readonly rows: readonly EventRow[];
}
