import type { Value } from "../terraform/value";
import type { Element } from "./statement";

/** One question that delivery depends on, and its answer. */
export interface Check {
  /** What is asked for: `sqs:SendMessage`, or null where it is no permission (a FIFO dead-letter queue). */
  readonly action: string | null;
  /** Whose policy decides, or which setting. */
  readonly route:
    | "resource policy"
    | "role"
    | "trust policy"
    | "key policy"
    | "target"
    | "destination"
    | "region"
    | "fifo topic"
    | "message group"
    | "deduplication";
  readonly result: "allowed" | "refused" | "unknown";
  /** A sentence for a person. */
  readonly reason: string;
  /** The address of the policy, permission or role that decided. */
  readonly by?: string;
  /** The reference that hides the answer, where it is unknown. */
  readonly missing?: string;
  /** What keeps a statement that would allow it from doing so. */
  readonly element?: Element;
}

/** Who delivers: EventBridge, for a rule. */
export interface Sender {
  /** `aws:SourceArn`. */
  readonly ruleArn: Value;
  /** `aws:SourceAccount`. */
  readonly account: Value;
}

export function allowed(action: string | null, route: Check["route"], reason: string, by?: string): Check {
  return { action, route, result: "allowed", reason, ...(by === undefined ? {} : { by }) };
}

export function refused(
  action: string | null,
  route: Check["route"],
  reason: string,
  by?: string,
  element?: Element,
): Check {
  return {
    action,
    route,
    result: "refused",
    reason,
    ...(by === undefined ? {} : { by }),
    ...(element === undefined ? {} : { element }),
  };
}

/** What cannot be told: `what` is said of it where the reference alone does not. */
export function cannotTell(
  action: string | null,
  route: Check["route"],
  missing: string,
  more: { readonly by?: string; readonly what?: string } = {},
): Check {
  const where = more.by === undefined ? "" : ` in ${more.by}`;
  return {
    action,
    route,
    result: "unknown",
    reason: `cannot tell: ${more.what ?? missing}${where} is not known`,
    missing,
    ...(more.by === undefined ? {} : { by: more.by }),
  };
}
