import type { CloudwatchEventBus } from "@cdktf/provider-aws/lib/cloudwatch-event-bus";
import type { Construct } from "constructs";
import type { IEventBus } from "../eventbridge/event-bus-ref";
import type { IRule } from "../eventbridge/rule-ref";
import type { IRuleTarget, RuleTargetConfig } from "../eventbridge/rule-target-config";
import { isKnown } from "../validation";
import { arnForm, arnProblems } from "./destination";
import { partnerBusAsTarget } from "./errors";
import { allow, bindWithRole, type RoleTargetOptions } from "./role-target";

const ARN = arnForm("an event bus", "events", "event-bus/<name>");
const PARTNER_PREFIX = "aws.partner/";

/** What an `EventBus` target takes. No input: EventBridge refuses one for a bus of another account. */
export type EventBusProps = Omit<RoleTargetOptions, "input">;

/**
 * Sends each event on to another event bus: of this account, of another one, or in another region.
 *
 * A bus of another account needs a policy of its own that lets this account in. An event is sent on once only:
 * rules of that bus that send to a third one do not see it.
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

  private get busName(): string | undefined {
    const { eventBus } = this;
    if (typeof eventBus === "string") {
      return isKnown(eventBus) ? eventBus.split(":event-bus/")[1] : undefined;
    }
    return "eventBusArn" in eventBus ? eventBus.eventBusName : eventBus.nameInput;
  }

  private problems(): string[] {
    const { busName, eventBus } = this;
    const isPartnerBus = isKnown(busName) && busName.startsWith(PARTNER_PREFIX);
    return [
      ...(typeof eventBus === "string" ? arnProblems("eventBus", eventBus, ARN) : []),
      ...(isPartnerBus ? [partnerBusAsTarget(busName)] : []),
    ];
  }
}
