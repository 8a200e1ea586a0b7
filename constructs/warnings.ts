import { Annotations, TerraformStack } from "cdktf";
import type { IConstruct } from "constructs";
import { emptyReason, manyWarnings } from "./errors";
import { validate } from "./validation";

/** The stable names of the warnings that constructs give, for `acknowledge`. */
export type WarningId =
  | "bus-dead-letter-queue-policy"
  | "dead-letter-queue-policy"
  | "function-permission"
  | "kms-key-policy"
  | "log-delivery-policy"
  | "no-dead-letter-queue"
  | "pattern-over-default-quota"
  | "queue-policy"
  | "topic-policy";

interface Warning {
  readonly scope: IConstruct;
  readonly id: WarningId;
  readonly message: string;
  readonly holds: () => boolean;
}

/** A warning, or a finding of `event-trace audit` (docs/findings.md): constructs do not know those. */
export type AcknowledgedId = WarningId | (string & Record<never, never>);

/** How many warnings of one text a stack shows one by one; cdktf's own time for them grows with their square. */
const SHOWN_EACH = 10;
/** How many constructs the warning that stands for more of them names. */
const NAMED = 3;

const pending = new WeakMap<TerraformStack, Warning[]>();
const acknowledged = new WeakMap<IConstruct, Set<string>>();

/**
 * Warns about a construct once, when its stack is synthesized, unless the warning is acknowledged by then.
 *
 * More than ten of one text in a stack become one that counts them.
 *
 * @param holds asked at synth: whether it is still so
 */
export function warn(
  scope: IConstruct,
  id: WarningId,
  message: string,
  holds: () => boolean = () => true,
): void {
  const stack = TerraformStack.of(scope);
  const warnings = pending.get(stack);
  if (warnings !== undefined) {
    warnings.push({ scope, id, message, holds });
    return;
  }
  const first = [{ scope, id, message, holds }];
  pending.set(stack, first);
  validate(stack, () => {
    give(stack, first.splice(0));
    return [];
  });
}

/**
 * Silences a warning at a construct and all below it, before or after they are made. The reason is kept as an
 * annotation of the construct.
 *
 * @param warningId what stands behind "ack:" in the warning, or the id of a finding of the trace
 * @param reason why it is all right here
 * @throws where the reason is empty
 */
export function acknowledge(scope: IConstruct, warningId: AcknowledgedId, reason: string): void {
  if (reason.trim() === "") {
    throw new Error(emptyReason(scope.node.path, warningId));
  }
  const ids = acknowledged.get(scope) ?? new Set();
  acknowledged.set(scope, ids.add(warningId));
  Annotations.of(scope).addInfo(`Acknowledged ${warningId}: ${reason}`);
}

function give(stack: TerraformStack, warnings: readonly Warning[]): void {
  const byText = new Map<string, IConstruct[]>();
  for (const { scope, id, message, holds } of warnings) {
    if (holds() && !isAcknowledged(scope, id)) {
      const text = `${message} [ack: ${id}]`;
      const scopes = byText.get(text) ?? [];
      scopes.push(scope);
      byText.set(text, scopes);
    }
  }
  for (const [text, scopes] of byText) {
    if (scopes.length <= SHOWN_EACH) {
      for (const scope of scopes) {
        Annotations.of(scope).addWarning(text);
      }
    } else {
      const named = scopes.slice(0, NAMED).map(({ node }) => node.path);
      Annotations.of(stack).addWarning(manyWarnings(text, named, scopes.length));
    }
  }
}

function isAcknowledged(scope: IConstruct, id: WarningId): boolean {
  return scope.node.scopes.some((ancestor) => acknowledged.get(ancestor)?.has(id));
}
