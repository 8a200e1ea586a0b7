import { Construct } from "constructs";
import type { IPartnerEventSource } from "../eventbridge/partner-event-source-ref";
import { PARTNER_EVENT_SOURCE_NAME } from "../names";
import { nameProblems, validate } from "../validation";

/** A partner event source that is there already, by its full name. */
export class GivenEventSource extends Construct implements IPartnerEventSource {
  public readonly dependencies = [];

  /** @throws at synth where the name is not one of a partner event source */
  public constructor(
    scope: Construct,
    id: string,
    public readonly eventSourceName: string,
  ) {
    super(scope, id);
    validate(this, () => nameProblems("eventSourceName", eventSourceName, PARTNER_EVENT_SOURCE_NAME));
  }
}
