import { DataAwsRegion } from "@cdktf/provider-aws/lib/data-aws-region";
import { TerraformStack } from "cdktf";
import type { IConstruct } from "constructs";

const ID = "current_region";

/**
 * The AWS region that a stack is applied in, read by Terraform; one data source a stack.
 *
 * @param scope a construct in the stack
 * @see https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/region
 */
export function currentRegion(scope: IConstruct): string {
  const stack = TerraformStack.of(scope);
  const existing = stack.node.tryFindChild(ID);
  const region = existing instanceof DataAwsRegion ? existing : new DataAwsRegion(stack, ID, {});
  // The provider's version 6 calls the name "region" and warns about "name"; the id is the same in both.
  return region.id;
}
