import { type ITerraformDependable, TerraformStack } from "cdktf";
import { Construct, type IConstruct } from "constructs";

/**
 * What may stand in `depends_on` beside `scope`: Terraform knows nothing of another stack's resources there. For
 * those the whole stack of `scope` waits for theirs.
 */
export function dependenciesInStackOf(
  scope: IConstruct,
  dependencies: readonly ITerraformDependable[],
): ITerraformDependable[] {
  const stack = TerraformStack.of(scope);
  return dependencies.filter((dependency) => {
    const owner = Construct.isConstruct(dependency) ? TerraformStack.of(dependency) : stack;
    if (owner !== stack) {
      stack.addDependency(owner);
    }
    return owner === stack;
  });
}
