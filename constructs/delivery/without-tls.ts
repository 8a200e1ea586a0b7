import type { PolicyStatement } from "./policy-statement";

/** The statement that refuses calls without TLS. */
export function withoutTls(action: string, resource: string | readonly string[]): PolicyStatement {
  return {
    Sid: "RefuseWithoutTls",
    Effect: "Deny",
    Principal: "*",
    Action: action,
    Resource: resource,
    Condition: { Bool: { "aws:SecureTransport": "false" } },
  };
}
