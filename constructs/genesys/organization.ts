import { TerraformDataSource, TerraformStack } from "cdktf";
import type { Construct, IConstruct } from "constructs";
import { requireGenesysCloudProvider } from "../providers/genesyscloud";

const ID = "genesys_organization";

/**
 * The Genesys Cloud organization whose OAuth client the genesyscloud provider uses, read by Terraform. A thin class of
 * our own: the provider's generated bindings hold hundreds of resources that are not needed here.
 *
 * @see https://registry.terraform.io/providers/MyPureCloud/genesyscloud/latest/docs/data-sources/organizations_me
 */
export class GenesysOrganization extends TerraformDataSource {
  public constructor(scope: Construct, id: string) {
    super(scope, id, { terraformResourceType: "genesyscloud_organizations_me" });
    requireGenesysCloudProvider(this);
  }

  /** The one organization of the stack that `scope` stands in, made when it is first asked for. */
  public static of(scope: IConstruct): GenesysOrganization {
    const stack = TerraformStack.of(scope);
    const existing = stack.node.tryFindChild(ID);
    return existing instanceof GenesysOrganization ? existing : new GenesysOrganization(stack, ID);
  }

  /** The organization's id, a UUID. */
  public get organizationId(): string {
    return this.getStringAttribute("id");
  }
}
