import { knownText, type Value } from "./value";

/** The blocks in which the AWS provider is told a role to assume, the one that is assumed last first. */
export const assumingBlocks = ["assume_role", "assume_role_with_web_identity"] as const;

/**
 * The account that a provider acts in by the roles that it assumes: that of the last one's ARN. Undefined where it
 * assumes none, or the account is not known.
 *
 * @param rolesOf the ARNs in the blocks of a name, in their order
 * @see https://registry.terraform.io/providers/hashicorp/aws/latest/docs#assuming-an-iam-role
 */
export function assumedAccount(
  rolesOf: (block: (typeof assumingBlocks)[number]) => readonly Value[],
): string | undefined {
  for (const block of assumingBlocks) {
    const last = rolesOf(block)
      .filter((arn) => arn !== null && arn !== "")
      .at(-1);
    if (last !== undefined) return /^arn:aws[\w-]*:iam::(\d{12}):role\//.exec(knownText(last) ?? "")?.[1];
  }
  return undefined;
}
