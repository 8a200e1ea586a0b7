import { TerraformStack } from "cdktf";
import type { IConstruct } from "constructs";

const HASH_LENGTH = 9;

/**
 * A name for what `scope` makes: its resource's name in Terraform, which no other has in the stack and a reordering
 * leaves. Shortened to a limit it keeps the hash at its end, which tells two long ones apart.
 */
export function resourceName(scope: IConstruct, limit: number): string {
  const name = TerraformStack.of(scope).getLogicalId(scope.node);
  return name.length <= limit ? name : name.slice(0, limit - HASH_LENGTH) + name.slice(-HASH_LENGTH);
}
