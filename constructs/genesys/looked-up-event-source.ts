import { DataAwsCloudwatchEventSource } from "@cdktf/provider-aws/lib/data-aws-cloudwatch-event-source";
import type { ITerraformDependable } from "cdktf";
import { Construct } from "constructs";
import type { IPartnerEventSource } from "../eventbridge/partner-event-source-ref";
import { dependenciesInStackOf } from "../stack-dependencies";
import { GENESYS_EVENT_SOURCE_PREFIX } from "./event-source-name";
import type { GenesysIntegration } from "./integration";

/** How to find a partner event source by the beginning of its name. */
export interface PartnerEventSourceLookup {
  /**
   * The integration that makes the event source; the lookup waits for it.
   *
   * @default - none: the event source is there already
   */
  readonly integration?: GenesysIntegration;
  /**
   * What the name begins with. Terraform fails when no event source or more than one matches; a prefix that ends in
   * the suffix "audit" also matches "audit-2".
   *
   * @default "aws.partner/genesys.com"
   */
  readonly namePrefix?: string;
}

/**
 * A partner event source that Terraform looks up by the beginning of its name.
 *
 * @see https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/cloudwatch_event_source
 */
export class LookedUpEventSource extends Construct implements IPartnerEventSource {
  /** None: the name refers to the lookup, which waits for the integration. */
  public readonly dependencies: readonly ITerraformDependable[] = [];
  /** The Terraform data source. */
  public readonly resource: DataAwsCloudwatchEventSource;

  public constructor(scope: Construct, id: string, props: PartnerEventSourceLookup = {}) {
    super(scope, id);
    const dependsOn = dependenciesInStackOf(
      this,
      props.integration === undefined ? [] : [props.integration.dependable],
    );
    this.resource = new DataAwsCloudwatchEventSource(this, "Default", {
      namePrefix: props.namePrefix ?? GENESYS_EVENT_SOURCE_PREFIX,
      ...(dependsOn.length === 0 ? {} : { dependsOn }),
    });
  }

  public get eventSourceName(): string {
    return this.resource.name;
  }
}
