import type { CloudwatchEventBus } from "@cdktf/provider-aws/lib/cloudwatch-event-bus";
import { Construct } from "constructs";
import type { IEventBus } from "../eventbridge/event-bus-ref";
import type { IRule } from "../eventbridge/rule-ref";
import type { IRuleTarget, RuleTargetConfig } from "../eventbridge/rule-target-config";
import { isKnown } from "../validation";
import { arnForm, arnProblems } from "./destination";
import { partnerBusAsTarget } from "./errors";
import { allow, bindWithRole, type RoleTargetOptions } from "./role-target";

const ARN = arnForm("an event bus", "events", "event-bus/<name>");
const PARTNER_BUS = ":event-bus/aws.partner/";

/** What an `EventBus` target takes. No input: EventBridge refuses one for a bus of another account. */
export type EventBusProps = Omit<RoleTargetOptions, "input">;

/**
 * Sends each event on to another event bus: of this account, of another one, or in another region.
 *
 * A bus of another account needs a policy of its own that lets this account in. An event is sent on once: what a
 * rule there sends to a third account does not arrive.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cross-account.html
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-bus-to-bus.html
 */
export class EventBus implements IRuleTarget {
  /** @param eventBus a bus of this project or of the provider, or its ARN */
  public constructor(
    private readonly eventBus: IEventBus | CloudwatchEventBus | string,
    private readonly props: EventBusProps = {},
  ) {}

  public bind(scope: Construct, rule: IRule): RuleTargetConfig {
    const arn = this.arn;
    return bindWithRole(scope, rule, this.props, {
      arn,
      statements: [allow("events:PutEvents", arn)],
      problems: () => this.problems(),
    });
  }

  private get arn(): string {
    const { eventBus } = this;
    if (typeof eventBus === "string") {
      return eventBus;
    }
    return "eventBusArn" in eventBus ? eventBus.eventBusArn : eventBus.arn;
  }

  private problems(): string[] {
    const { eventBus, arn } = this;
    const isGivenByArn = typeof eventBus === "string";
    const isPartnerBus = isGivenByArn
      ? isKnown(arn) && arn.includes(PARTNER_BUS)
      : hasPartnerSource("resource" in eventBus ? eventBus.resource : eventBus);
    return [
      ...(isGivenByArn ? arnProblems("eventBus", eventBus, ARN) : []),
      ...(isPartnerBus ? [partnerBusAsTarget(isGivenByArn ? eventBus : pathOf(eventBus))] : []),
    ];
  }
}

/** Tells whether a bus of the provider is a partner's; its name may be a token. */
function hasPartnerSource(resource: unknown): boolean {
  return (
    typeof resource === "object" &&
    resource !== null &&
    "eventSourceNameInput" in resource &&
    resource.eventSourceNameInput !== undefined
  );
}

function pathOf(eventBus: object): string {
  return Construct.isConstruct(eventBus) ? eventBus.node.path : "the bus";
}
