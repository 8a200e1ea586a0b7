import type { Resource } from "../terraform/configuration";
import type { Value } from "../terraform/value";
import type { Item } from "./item";

/** The services whose resources have a policy of their own. */
export type PolicyService = "logs" | "sqs" | "sns" | "lambda" | "events" | "kms";

/** A policy, or a permission that is one statement of one, on a resource. */
export interface ResourcePolicy extends Item {
  readonly service: PolicyService;
  /** The ARN of the resource it is on; null where it holds for the account (CloudWatch Logs). */
  readonly on: Value;
  /** The policy's JSON parsed: an object, or unknown. */
  readonly document: Value;
  /** It is the whole policy of its resource, and takes the place of any other. */
  readonly whole: boolean;
  readonly resource: Resource;
}

/** The policies on one resource. */
export interface PoliciesOn {
  /** Those on it; one of which only the place is not known is conditional on that. */
  readonly policies: readonly ResourcePolicy[];
  /** Those of which the source does not tell what they are on. */
  readonly possible: {
    readonly policies: readonly ResourcePolicy[];
    /** What it depends on that one of them is on the resource: undefined where it is not, or is one of `policies`. */
    conditionOf(policy: { readonly address: string }): string | undefined;
  };
}

export interface RolePolicy extends Item {
  /** The policy's JSON parsed: an object, or unknown. */
  readonly document: Value;
  /** Whether it is one of those that AWS keeps, whose resources nobody else chooses. */
  readonly keptByAws?: boolean;
}

export interface Role extends Item {
  readonly name: Value;
  readonly arn: Value;
  /** The trust policy's JSON parsed. */
  readonly trust: Value;
  readonly policies: readonly RolePolicy[];
  /** Those of which the source does not tell whose they are: one list for all roles. */
  readonly possiblePolicies: readonly RolePolicy[];
  readonly permissionsBoundary: Value;
}

export interface KmsKey extends Item {
  readonly arn: Value;
}
