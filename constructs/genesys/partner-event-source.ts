import { DataAwsCloudwatchEventSource } from "@cdktf/provider-aws/lib/data-aws-cloudwatch-event-source";
import type { ITerraformDependable } from "cdktf";
import { Construct } from "constructs";
import type { GenesysIntegration } from "./integration";

/** What the names of all of Genesys Cloud's partner event sources begin with. */
export const GENESYS_EVENT_SOURCE_PREFIX = "aws.partner/genesys.com";

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

/** A partner event source: what a partner, such as Genesys Cloud, offers in the AWS account for a bus to receive. */
export interface IPartnerEventSource {
  /** The full name, such as `aws.partner/genesys.com/cloud/<organization id>/<suffix>`. */
  readonly eventSourceName: string;
  /** What must exist before a bus can receive the event source, where no reference says so by itself. */
  readonly dependencies: readonly ITerraformDependable[];
}

/**
 * A partner event source that Terraform looks up by the beginning of its name, as the Genesys article does.
 *
 * @see https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/cloudwatch_event_source
 */
export class LookedUpEventSource extends Construct implements IPartnerEventSource {
  public readonly dependencies: readonly ITerraformDependable[] = [];
  /** The Terraform data source. */
  public readonly resource: DataAwsCloudwatchEventSource;

  public constructor(scope: Construct, id: string, props: PartnerEventSourceLookup = {}) {
    super(scope, id);
    this.resource = new DataAwsCloudwatchEventSource(this, "Default", {
      namePrefix: props.namePrefix ?? GENESYS_EVENT_SOURCE_PREFIX,
      ...(props.integration === undefined ? {} : { dependsOn: [props.integration.dependable] }),
    });
  }

  public get eventSourceName(): string {
    return this.resource.name;
  }
}
