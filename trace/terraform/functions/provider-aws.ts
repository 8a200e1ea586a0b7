import { EvaluationError } from "../evaluate/scope";
import { concatenate, type Value } from "../value";
import { type TerraformFunction, text } from "./arguments";
import { textual } from "./textual";

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/functions/arn_parse */
const parts = ["partition", "service", "region", "account_id", "resource"];

/**
 * What the AWS provider's functions of ARNs give, by their names behind `provider::aws::`.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/functions/arn_build
 */
export const awsFunctions: ReadonlyMap<string, TerraformFunction> = new Map<string, TerraformFunction>([
  ["arn_parse", ([arn]) => new Map(parts.map((part, index) => [part, sectionsOf(text(arn))[index] ?? ""]))],
  [
    "trim_iam_role_path",
    ([arn]) => {
      const [partition = "", service, region, account = "", resource = ""] = sectionsOf(text(arn));
      if (service !== "iam" || region !== "" || !resource.startsWith("role/"))
        throw new EvaluationError(`"${text(arn)}" is not the ARN of a role`);
      return `arn:${partition}:iam::${account}:role/${resource.slice(resource.lastIndexOf("/") + 1)}`;
    },
  ],
]);

/** The ARN of its five sections, of which some may be unknown. */
export function buildArn(sections: readonly Value[]): Value {
  return concatenate(["arn", ...sections.flatMap((section) => [":", textual(section)])]);
}

function sectionsOf(arn: string): string[] {
  const [prefix, ...sections] = arn.split(":");
  if (prefix !== "arn" || sections.length < 5) throw new EvaluationError(`"${arn}" is not an ARN`);
  return [...sections.slice(0, 4), sections.slice(4).join(":")];
}
