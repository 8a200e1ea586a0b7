import type { Construct } from "constructs";
import type { PolicyStatement } from "../../constructs/delivery/policy-statement";
import type { IRuleTarget } from "../../constructs/eventbridge/rule-target-config";
import type { Destination, HasArn } from "../../constructs/targets/destination";
import type { RoleTargetOptions } from "../../constructs/targets/role-target";

/** How a destination lets EventBridge in: by a role, or by the Terraform resource that holds its policy. */
export type PermissionKind =
  | "aws_iam_role"
  | "aws_cloudwatch_log_resource_policy"
  | "aws_sqs_queue_policy"
  | "aws_sns_topic_policy"
  | "aws_lambda_permission";

/** A statement as it stands in a policy. */
export type Grant = Pick<PolicyStatement, "Action" | "Resource" | "Condition">;

/** A target that is refused, and what the message must say. */
export interface RefusedTarget {
  readonly target: IRuleTarget;
  readonly says: readonly string[];
}

/** What the contract needs to know of one type of target. */
export interface TargetCase {
  /** The class's name. */
  readonly name: string;
  /** What it delivers to, for the table in the docs. */
  readonly destination: string;
  /** The Terraform resource that it accepts as the provider's class. */
  readonly resourceType: string;
  readonly permission: PermissionKind;
  /** An ARN of such a destination. */
  readonly arn: string;
  /** The statements for that ARN, all of them; the rule's own condition left out. */
  readonly grants: readonly Grant[];
  /** Whether the permission is written where the destination is only an ARN. */
  readonly isGrantedByArn: boolean;
  /** Whether the target takes `input`. */
  readonly takesInput: boolean;
  /** Whether the ARN of any kind of destination passes. */
  readonly takesAnyArn: boolean;
  readonly refused: RefusedTarget;
  /** A target of the provider's class, made in the scope as "destination". */
  ofResource(scope: Construct, options?: RoleTargetOptions): IRuleTarget;
  /** A target of a construct that exposes the provider's class, made in the scope as "held". */
  ofHolder(scope: Construct, options?: RoleTargetOptions): IRuleTarget;
  /** A target of an ARN, a value or a token. */
  ofArn(arn: string, options?: RoleTargetOptions): IRuleTarget;
}

type Definition<Resource extends HasArn> = Omit<
  TargetCase,
  | "ofResource"
  | "ofHolder"
  | "ofArn"
  | "isGrantedByArn"
  | "takesInput"
  | "takesAnyArn"
  | "permission"
  | "refused"
> &
  Partial<Pick<TargetCase, "isGrantedByArn" | "takesInput" | "takesAnyArn" | "permission">> & {
    /** The destination, made in the scope with the id. */
    resource(scope: Construct, id: string): Resource;
    /** A target of a destination in any form. */
    target(destination: Destination<Resource>, options: RoleTargetOptions): IRuleTarget;
    /** A target with a value out of bounds. */
    refused(arn: string): RefusedTarget;
  };

/** The case of one type of target. */
export function targetCase<Resource extends HasArn>(definition: Definition<Resource>): TargetCase {
  const { resource, target, refused, ...rest } = definition;
  return {
    permission: "aws_iam_role",
    isGrantedByArn: true,
    takesInput: true,
    takesAnyArn: false,
    ...rest,
    refused: refused(rest.arn),
    ofResource: (scope, options = {}) => target(resource(scope, "destination"), options),
    ofHolder: (scope, options = {}) => target({ resource: resource(scope, "held") }, options),
    ofArn: (arn, options = {}) => target(arn, options),
  };
}
