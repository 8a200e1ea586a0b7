import { stackNames } from "../../trace/terraform/read-source";
import { DeploymentError } from "./deployment-error";

/**
 * The stacks of a synthesized app that are named, or the only one.
 *
 * @throws DeploymentError for a name that the app does not have, or where none is named and it has several
 */
export function chosenStacks(named: readonly string[], output: string): readonly string[] {
  const there = stackNames(output);
  const unknown = named.find((stack) => !there.includes(stack));
  if (unknown !== undefined) {
    throw new DeploymentError(`The app has no stack "${unknown}"; it has: ${there.join(", ")}`);
  }
  if (named.length === 0 && there.length !== 1) {
    throw new DeploymentError(
      `The app has ${there.length} stacks; name one or more with --stack: ${there.join(", ")}`,
    );
  }
  return named.length === 0 ? there : named;
}
