import type { Refusal } from "../match/explain";

/** Where a part of the way is declared. */
export interface Declared {
  /** Its address in Terraform. */
  readonly address: string;
  readonly file: string;
  readonly line?: number;
  /** The path of the construct that made it. */
  readonly construct?: string;
}

/** The dead-letter queue of a target: the side door for what cannot be delivered. */
export interface DeadLetterRoute {
  readonly queue: string;
  readonly status: "accepts" | "refuses" | "unknown";
  readonly reason: string;
  readonly missing?: string;
}

/** Whether a target's destination gets the event. */
export interface TargetRoute extends Declared {
  /** The target's id, or its name in Terraform. */
  readonly name: string;
  readonly destination: string;
  readonly status: "delivered" | "not-delivered" | "unknown";
  /** What lets it, what refuses it, or what cannot be told. */
  readonly reason: string;
  /** The reference that hides the answer. */
  readonly missing?: string;
  /** What the destination receives, where that is known. */
  readonly payload?: string;
  /** Whether the payload is something else than the event. */
  readonly transformed: boolean;
  readonly deadLetterQueue?: DeadLetterRoute;
}

/** What becomes of the event at a rule. */
export interface RuleRoute extends Declared {
  /** The rule's name, or its name in Terraform where AWS's is not known. */
  readonly name: string;
  readonly bus: string;
  /** `not-reached` is a rule on a bus that the event does not come to. */
  readonly result: "matched" | "no-match" | "disabled" | "not-reached" | "unknown";
  /** Why it is not matched, or cannot be told; empty for a match. */
  readonly reason: string;
  readonly missing?: string;
  /** The fields that refuse the event. */
  readonly refusals: readonly Refusal[];
  readonly targets: readonly TargetRoute[];
}

/** Whether the rule takes the event, or may. */
export function isTaken({ result }: Pick<RuleRoute, "result">): boolean {
  return result === "matched" || result === "unknown";
}

/** A bus that the event comes to. */
export interface BusRoute {
  readonly name: string;
  readonly address?: string;
  /** Why it may not be this one, where the source does not tell. */
  readonly missing?: string;
  /** The target that hands the event on from another bus. */
  readonly via?: string;
}

/** An event's way: buses, rules, targets. It is plain data, as `--json` prints it. */
export interface EventRoute {
  /** The file of the event, with the line where it holds several. */
  readonly place: string;
  readonly source: string;
  readonly detailType: string;
  /**
   * `delivered` where at least one target takes it; `unmatched` where no rule does; `not-delivered` where none of the
   * targets takes it, or EventBridge refuses it; `unknown` where it depends on what the source does not tell.
   */
  readonly outcome: "delivered" | "not-delivered" | "unmatched" | "unknown";
  /** Why EventBridge does not take the event at all: it comes to no bus then. */
  readonly refused?: string;
  readonly buses: readonly BusRoute[];
  readonly rules: readonly RuleRoute[];
}
