import type { Construct } from "constructs";
import { otherAccountsPolicy } from "../delivery/errors";
import type { IRule } from "../eventbridge/rule-ref";
import type { RuleTargetConfig, RuleTargetOptions } from "../eventbridge/rule-target-config";
import { warn } from "../warnings";
import type { RoleTargetConfig } from "./role-target";

/** What a target takes whose destination has a policy of its own: a function, a queue, a topic. */
export interface PolicyTargetOptions extends RuleTargetOptions {
  /**
   * Whether the destination is in another AWS account, of the same region. EventBridge asks for a role then, beside
   * the destination's policy: the target has one, and a warning shows the statement that lets it in over there.
   *
   * @default false
   * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-cross-account.html
   */
  readonly crossAccount?: boolean;
}

/** A kind of destination that has a policy of its own. */
export type PolicyHolderKind = "function" | "queue" | "topic";

/** Binds a target whose destination another account keeps. */
export function bindAcrossAccounts(
  scope: Construct,
  rule: IRule,
  options: RuleTargetOptions,
  kind: PolicyHolderKind,
  { action, ...target }: Omit<RoleTargetConfig, "statements"> & { readonly action: string },
): RuleTargetConfig {
  // Loaded here: the classes of a role are for a destination of another account only.
  const { allow, bindWithRole } = require("./role-target") as typeof import("./role-target");
  const id = kind === "function" ? "function-permission" : (`${kind}-policy` as const);
  warn(scope, id, otherAccountsPolicy(kind, action));
  return bindWithRole(scope, rule, options, { ...target, statements: [allow(action, target.arn)] });
}
