import type { IamRole } from "@cdktf/provider-aws/lib/iam-role";
import type { Construct } from "constructs";
import { InvokeRole } from "../delivery/invoke-role";
import type { PolicyStatement } from "../delivery/policy-statement";
import { RuleSource } from "../delivery/rule-source";
import type { IRule } from "../eventbridge/rule-ref";
import type {
  RuleTargetConfig,
  RuleTargetOptions,
  RuleTargetParameters,
} from "../eventbridge/rule-target-config";
import { type ArnForm, arnOf, arnProblems } from "./destination";

/** What every target takes that a role authorizes. */
export interface RoleTargetOptions extends RuleTargetOptions {
  /**
   * A role of your own that EventBridge delivers with, or its ARN: events.amazonaws.com must be let take it, and it
   * must be let do what the target needs.
   *
   * @default - a role for this target alone, with the least it needs
   */
  readonly eventRole?: IamRole | string;
}

/** What a kind of target adds to its options. */
export interface RoleTargetConfig {
  /** The ARN of the destination. */
  readonly arn: string;
  /** What the role may do. */
  readonly statements: readonly PolicyStatement[];
  /** The block of this kind of destination. */
  readonly parameters?: RuleTargetParameters;
  /** What is wrong with the target; called at synth. */
  readonly problems: () => string[];
}

const ROLE_ARN: ArnForm = {
  form: /^arn:aws[a-z-]*:iam::\d{12}:role\/\S+$/,
  allowed: 'an IAM role, "arn:aws:iam::<account>:role/<name>"',
};

/** The statement that lets a role do something with a resource. */
export function allow(
  action: string | readonly string[],
  resource: string | readonly string[],
  condition?: NonNullable<PolicyStatement["Condition"]>,
): PolicyStatement {
  const statement = { Effect: "Allow", Action: action, Resource: resource } as const;
  return condition === undefined ? statement : { ...statement, Condition: condition };
}

/** The statement that lets a role hand roles over to one service. */
export function passRole(roleArns: readonly string[], service: string): PolicyStatement {
  return allow("iam:PassRole", roleArns, { StringEquals: { "iam:PassedToService": service } });
}

/** The problem of a role given by its ARN, as a list of none or one. A token passes: it is not known yet. */
export function roleArnProblems(property: string, role: IamRole | string | undefined): string[] {
  return role === undefined ? [] : arnProblems(property, role, ROLE_ARN);
}

/** Binds a target with the role in its options, or with one of its own. */
export function bindWithRole(
  scope: Construct,
  rule: IRule,
  { eventRole, ...options }: RoleTargetOptions,
  { statements, problems, ...target }: RoleTargetConfig,
): RuleTargetConfig {
  if (eventRole !== undefined) {
    return {
      ...options,
      ...target,
      roleArn: arnOf(eventRole),
      problems: () => [...problems(), ...roleArnProblems("eventRole", eventRole)],
    };
  }
  const role = new InvokeRole(scope, "InvokeRole", { source: RuleSource.of(rule), statements });
  return { ...options, ...target, roleArn: role.roleArn, dependsOn: [role.policy], problems };
}
