import { DataAwsCloudwatchEventSource } from "@cdktf/provider-aws/lib/data-aws-cloudwatch-event-source";
import { type ITerraformDependable, TerraformStack } from "cdktf";
import { Construct } from "constructs";
import type { IPartnerEventSource } from "../eventbridge/partner-event-source-ref";
import { resolved } from "../resolved";
import { dependenciesInStackOf } from "../stack-dependencies";
import { isKnown, validate } from "../validation";
import { severalEventSources } from "./errors";
import { GENESYS_EVENT_SOURCE_PREFIX } from "./event-source-name";
import { GenesysIntegration } from "./integration";

/** What stands behind the organization's id. */
const SUFFIX_IN_PREFIX = /^aws\.partner\/genesys\.com\/cloud\/[^/]+\/(.*)$/;

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
   * the suffix "audit" also matches "audit-2". Where the stack itself makes two that match, it is an error at synth.
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

  /** @throws at synth where the prefix matches several event sources that the stack makes */
  public constructor(scope: Construct, id: string, props: PartnerEventSourceLookup = {}) {
    super(scope, id);
    const { namePrefix = GENESYS_EVENT_SOURCE_PREFIX } = props;
    const dependsOn = dependenciesInStackOf(
      this,
      props.integration === undefined ? [] : [props.integration.dependable],
    );
    this.resource = new DataAwsCloudwatchEventSource(this, "Default", {
      namePrefix,
      ...(dependsOn.length === 0 ? {} : { dependsOn }),
    });
    validate(this, () => {
      const found = this.matches(namePrefix, props.integration).map(({ node }) => node.path);
      return found.length > 1 ? [severalEventSources(namePrefix, found)] : [];
    });
  }

  public get eventSourceName(): string {
    return this.resource.name;
  }

  /** The integrations of the stack, in one account and region, whose event sources the prefix matches. */
  private matches(namePrefix: string, integration: GenesysIntegration | undefined): GenesysIntegration[] {
    const suffix = SUFFIX_IN_PREFIX.exec(namePrefix)?.[1] ?? "";
    const place = ({ resource }: GenesysIntegration) =>
      JSON.stringify(resolved(this, [resource.awsAccountId, resource.awsAccountRegion]));
    const stack = TerraformStack.of(this);
    return GenesysIntegration.all(this)
      .filter((other) => TerraformStack.of(other) === stack)
      .filter((other) => integration !== undefined && place(other) === place(integration))
      .filter((other) => isKnown(namePrefix) && other.eventSourceSuffix.startsWith(suffix));
  }
}
