import { IamRole } from "@cdktf/provider-aws/lib/iam-role";
import { IamRolePolicy } from "@cdktf/provider-aws/lib/iam-role-policy";
import { Construct } from "constructs";
import { terraformJson } from "../json/terraform-json";
import { type PolicyStatement, policyDocument } from "./policy-statement";
import type { RuleSource } from "./rule-source";

const NAME_PREFIX_LIMIT = 38;
const HASH_LENGTH = 8;

/** What an `InvokeRole` is made of. */
export interface InvokeRoleProps {
  /** The rule that delivers, the only one that may take the role. */
  readonly source: RuleSource;
  /** What the rule may do. */
  readonly statements: readonly PolicyStatement[];
}

/**
 * The role that EventBridge takes to deliver the events of one rule to one target.
 *
 * A child of the target, so no other target changes its address. Terraform adds a suffix to its name, for names are
 * one space in an account and two stacks or regions may hold the same rule.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-iam-roles.html
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
 */
export class InvokeRole extends Construct {
  /** The Terraform resource of the role. */
  public readonly resource: IamRole;
  /** The Terraform resource of its policy: what must stand before events flow. */
  public readonly policy: IamRolePolicy;

  /** @param scope the target's construct */
  public constructor(scope: Construct, id: string, props: InvokeRoleProps) {
    super(scope, id);
    this.resource = new IamRole(this, "Default", {
      assumeRolePolicy: trustPolicy(props.source.ruleArn),
    });
    this.resource.namePrefix = namePrefix(this.resource.friendlyUniqueId);
    this.policy = new IamRolePolicy(this, "Policy", {
      role: this.resource.name,
      name: "deliver",
      policy: policyDocument(props.statements),
    });
  }

  /** The role's ARN, which the target names. */
  public get roleArn(): string {
    return this.resource.arn;
  }
}

/** A trust policy names no resource, for the role that it stands on is the resource. */
function trustPolicy(ruleArn: string): string {
  return terraformJson({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { Service: "events.amazonaws.com" },
        Action: "sts:AssumeRole",
        Condition: { ArnEquals: { "aws:SourceArn": ruleArn } },
      },
    ],
  });
}

/** Keeps the end of a long id, its hash, which tells two of them apart. */
function namePrefix(id: string): string {
  const prefix = `${id}-`;
  return prefix.length <= NAME_PREFIX_LIMIT
    ? prefix
    : prefix.slice(0, NAME_PREFIX_LIMIT - HASH_LENGTH - 1) + prefix.slice(-HASH_LENGTH - 1);
}
