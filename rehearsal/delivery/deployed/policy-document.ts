import type { Policy } from "../../../trace/iam/decide";
import { fromJson } from "../../../trace/terraform/functions/json";

/** A policy document as the trace's decision takes it. */
export function policyOf(address: string, document: string | undefined): Policy[] {
  return document === undefined || document === ""
    ? []
    : [{ address, document: fromJson(JSON.parse(document)) }];
}
