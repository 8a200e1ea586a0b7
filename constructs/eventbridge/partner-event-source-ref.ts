import type { ITerraformDependable } from "cdktf";

/**
 * A partner event source: what a partner, such as Genesys Cloud, offers in the AWS account for a bus to receive.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-saas.html
 */
export interface IPartnerEventSource {
  /** The full name, such as `aws.partner/genesys.com/cloud/<organization id>/<suffix>`. */
  readonly eventSourceName: string;
  /** What must exist before a bus can receive the event source, where no reference says so by itself. */
  readonly dependencies: readonly ITerraformDependable[];
}
