import { DataAwsCallerIdentity } from "@cdktf/provider-aws/lib/data-aws-caller-identity";
import { TerraformStack } from "cdktf";
import type { IConstruct } from "constructs";

const ID = "caller_identity";

/**
 * The id of the AWS account that a stack is applied in, read by Terraform; one data source a stack.
 *
 * @param scope a construct in the stack
 * @see https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/caller_identity
 */
export function callerAccountId(scope: IConstruct): string {
  const stack = TerraformStack.of(scope);
  const existing = stack.node.tryFindChild(ID);
  const identity =
    existing instanceof DataAwsCallerIdentity ? existing : new DataAwsCallerIdentity(stack, ID, {});
  return identity.accountId;
}
