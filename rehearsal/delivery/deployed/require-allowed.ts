import { decide, type Policy } from "../../../trace/iam/decide";
import type { Request } from "../../../trace/iam/request";
import { textOf } from "../../../trace/terraform/value";
import { DeliveryFailure } from "../delivery-failure";

/** @throws DeliveryFailure if the policies do not allow the request; what cannot be told passes, as the trace says so */
export function requireAllowed(policies: readonly Policy[], request: Request): void {
  const decision = decide(policies, request);
  if (decision.result === "denied" || decision.result === "not-allowed") {
    const who = "service" in request.principal ? request.principal.service : String(request.principal.role);
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
