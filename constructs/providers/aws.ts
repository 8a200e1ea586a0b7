import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";

/**
 * The versions of `hashicorp/aws` that this project's Terraform runs with.
 *
 * 5.100.0 is the oldest that knows all that is synthesized; 6 is the newest major version that was tried.
 */
export const AWS_PROVIDER_VERSIONS = ">= 5.100.0, < 7.0.0";

/** What a stack's AWS provider may be told. */
export interface AwsProviderOptions {
  /**
   * Tags of the stack: the provider puts them on every resource of the stack that takes tags, whatever makes it. A
   * resource's own tag of the same name wins.
   *
   * @default - none
   * @see https://registry.terraform.io/providers/hashicorp/aws/latest/docs#default_tags-configuration-block
   */
  readonly tags?: Readonly<Record<string, string>>;
}

/**
 * Declares the AWS provider of a stack with a range of versions.
 *
 * The binding pins the one version that it was generated from, which would force every pipeline to that version.
 *
 * @param scope the stack, or a construct in it
 * @param region the AWS region, a value or a Terraform token
 * @see https://registry.terraform.io/providers/hashicorp/aws/latest/docs
 */
export function requireAwsProvider(
  scope: Construct,
  region: string,
  options: AwsProviderOptions = {},
): AwsProvider {
  TerraformStack.of(scope).addOverride("terraform.required_providers.aws", {
    source: "hashicorp/aws",
    version: AWS_PROVIDER_VERSIONS,
  });
  const { tags } = options;
  return new AwsProvider(scope, "aws", {
    region,
    ...(tags === undefined ? {} : { defaultTags: [{ tags: { ...tags } }] }),
  });
}
