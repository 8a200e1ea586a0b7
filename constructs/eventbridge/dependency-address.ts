import { dependable, type ITerraformDependable, type TerraformElement, TerraformResource } from "cdktf";

/**
 * The address of what an element depends on, as `depends_on` has it.
 *
 * Of a resource of the same stack it is plain text: cdktf's `dependable` makes two tokens, each with a stack trace.
 */
export function dependencyAddress(element: TerraformElement, dependency: ITerraformDependable): string {
  return TerraformResource.isTerraformResource(dependency) && dependency.cdktfStack === element.cdktfStack
    ? `${dependency.terraformResourceType}.${dependency.friendlyUniqueId}`
    : dependable(dependency);
}
