import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";

/** The versions of `mypurecloud/genesyscloud` that this project's Terraform runs with. */
export const GENESYSCLOUD_PROVIDER_VERSIONS = ">= 1.0.0";

/**
 * Adds the Genesys Cloud provider to a stack's `required_providers`.
 *
 * The provider takes region and OAuth client from its environment variables (`GENESYSCLOUD_REGION`,
 * `GENESYSCLOUD_OAUTHCLIENT_ID`, `GENESYSCLOUD_OAUTHCLIENT_SECRET`), so no secret reaches the synthesized JSON.
 *
 * @param scope the stack, or a construct in it
 * @see https://registry.terraform.io/providers/MyPureCloud/genesyscloud/latest/docs
 */
export function requireGenesysCloudProvider(scope: Construct): void {
  TerraformStack.of(scope).addOverride("terraform.required_providers.genesyscloud", {
    source: "mypurecloud/genesyscloud",
    version: GENESYSCLOUD_PROVIDER_VERSIONS,
  });
}
