import { decideBus } from "../../../trace/iam/bus-access";
import { decide, type Policy } from "../../../trace/iam/decide";
import { parseArn } from "../arn";
import { DeliveryFailure } from "../delivery-failure";

/** An event on its way to a bus. */
export interface BusRequest {
  /** The bus. */
  targetArn: string;
  roleArn: string | undefined;
  /** The account of the rule. */
  accountId: string;
}

/**
 * Asks the policy of a bus: it must let events of another account in, and may refuse those of its own.
 *
 * @param policies that of the bus, where it has one
 * @throws DeliveryFailure if it does not let them in; what cannot be told passes, as the trace says so
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cross-account.html
 */
export function requireBusPolicy(
  policies: readonly Policy[],
  { targetArn, roleArn, accountId }: BusRequest,
): void {
  const decision = decideBus({ roleArn: roleArn ?? null, account: accountId, bus: targetArn }, (request) =>
    decide(policies, request),
  );
  const isOwn = parseArn(targetArn).accountId === accountId;
  if (decision.result === "denied" || (decision.result === "not-allowed" && !isOwn)) {
    throw new DeliveryFailure(
      "NO_PERMISSIONS",
      `The account ${accountId} may not events:PutEvents on ${targetArn}: ${
        decision.result === "denied" ? "the bus's policy denies it" : "no policy of the bus lets it in"
      }.`,
    );
  }
}
