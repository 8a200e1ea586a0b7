import type { ITerraformDependable } from "cdktf";
import { Construct } from "constructs";
import type { IPartnerEventSource } from "../eventbridge/partner-event-source-ref";
import { GENESYS_ORGANIZATION_ID } from "../names";
import { nameProblems, validate } from "../validation";
import { genesysEventSourceName } from "./event-source-name";
import { GivenEventSource } from "./given-event-source";
import type { GenesysIntegration } from "./integration";
import { LookedUpEventSource, type PartnerEventSourceLookup } from "./looked-up-event-source";
import { GenesysOrganization } from "./organization";

/** What a `PartnerEventSource` is made of. */
export interface PartnerEventSourceProps {
  /** The integration that makes the event source. */
  readonly integration: GenesysIntegration;
  /**
   * The id of the Genesys Cloud organization, a UUID in small letters.
   *
   * @default - read by Terraform: the organization of the genesyscloud provider's OAuth client
   */
  readonly organizationId?: string;
}

/**
 * The partner event source of a Genesys Cloud integration, by its full name
 * `aws.partner/genesys.com/cloud/<organization id>/<suffix>`. No other event source can have that name.
 *
 * @see https://developer.genesys.cloud/notificationsalerts/notifications/event-bridge
 */
export class PartnerEventSource extends Construct implements IPartnerEventSource {
  public readonly eventSourceName: string;
  /** The integration: no name refers to it. */
  public readonly dependencies: readonly ITerraformDependable[];

  /** @throws at synth where the organization's id is not allowed */
  public constructor(scope: Construct, id: string, props: PartnerEventSourceProps) {
    super(scope, id);
    const { integration } = props;
    const organizationId = props.organizationId ?? GenesysOrganization.of(this).organizationId;
    this.eventSourceName = genesysEventSourceName(organizationId, integration.eventSourceSuffix);
    this.dependencies = [integration.dependable];
    validate(this, () => nameProblems("organizationId", props.organizationId, GENESYS_ORGANIZATION_ID));
  }

  /**
   * A partner event source that is there already, of Genesys Cloud or of any other partner.
   *
   * @param eventSourceName the full name: `aws.partner/` and at least two parts
   */
  public static fromEventSourceName(
    scope: Construct,
    id: string,
    eventSourceName: string,
  ): IPartnerEventSource {
    return new GivenEventSource(scope, id, eventSourceName);
  }

  /** A partner event source that Terraform looks up by the beginning of its name, as the Genesys article does. */
  public static fromLookup(
    scope: Construct,
    id: string,
    lookup: PartnerEventSourceLookup = {},
  ): LookedUpEventSource {
    return new LookedUpEventSource(scope, id, lookup);
  }
}
