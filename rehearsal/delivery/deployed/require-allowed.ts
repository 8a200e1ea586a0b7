import { type Decision, decide, type Policy } from "../../../trace/iam/decide";
import type { Request } from "../../../trace/iam/request";
import { textOf } from "../../../trace/terraform/value";
import { DeliveryFailure } from "../delivery-failure";

/** @throws DeliveryFailure if the policies do not allow the request; what cannot be told passes, as the trace says so */
export function requireAllowed(policies: readonly Policy[], request: Request): void {
  requireDecided(decide(policies, request), request);
}

/** @throws DeliveryFailure if a decision does not allow the request, as {@link requireAllowed} */
export function requireDecided(decision: Decision, request: Request): void {
  if (decision.result === "denied" || decision.result === "not-allowed") {
    const who = textOf("service" in request.principal ? request.principal.service : request.principal.role);
    const why =
      decision.result === "denied"
        ? `policy ${decision.by} denies it`
        : "no policy that was deployed allows it";
    throw new DeliveryFailure(
      "NO_PERMISSIONS",
      `${who} may not ${request.action} on ${textOf(request.resource)}: ${why}.`,
    );
  }
}
