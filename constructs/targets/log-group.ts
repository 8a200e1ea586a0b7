import type { CloudwatchLogGroup } from "@cdktf/provider-aws/lib/cloudwatch-log-group";
import type { Construct } from "constructs";
import { noLogDeliveryPolicy } from "../delivery/errors";
import { LogGroupPolicy } from "../delivery/log-group-policy";
import { RuleSource } from "../delivery/rule-source";
import { logEventProblems } from "../eventbridge/input/log-event";
import type { IRule } from "../eventbridge/rule-ref";
import type { IRuleTarget, RuleTargetConfig, RuleTargetOptions } from "../eventbridge/rule-target-config";
import { LOG_GROUP_NAME } from "../names";
import { nameProblems } from "../validation";
import { warn } from "../warnings";
import { arnForm, arnProblems, type Destination, resourceOf } from "./destination";
import { deliveryClass } from "./errors";

const ARN = arnForm('a log group, without ":*" at its end', "logs", "log-group:<name>");
/** A class for logs that are only stored for Lambda; nothing else may write there. */
const DELIVERY_CLASS = "DELIVERY";

/** What a `LogGroup` target takes. */
export interface LogGroupProps extends RuleTargetOptions {
  /**
   * Whether to let EventBridge write to the log group. Without it events are lost unless the account has a log
   * resource policy that covers the group.
   *
   * @default true
   */
  readonly deliveryPolicy?: boolean;
  /**
   * What the warning tells a person to do where `deliveryPolicy` is false.
   *
   * @default - to set it
   */
  readonly remedy?: string;
}

/**
 * Writes each event to a CloudWatch log group. An `input` must be an object with exactly `timestamp` and `message`.
 *
 * CloudWatch Logs takes no role: a log resource policy lets EventBridge in, one a stack.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html
 */
export class LogGroup implements IRuleTarget {
  /** @param logGroup a log group of the provider, a construct that exposes one as `resource`, or its ARN without a trailing `:*` */
  public constructor(
    private readonly logGroup: Destination<CloudwatchLogGroup>,
    private readonly props: LogGroupProps = {},
  ) {}

  public bind(scope: Construct, rule: IRule): RuleTargetConfig {
    const { deliveryPolicy = true, remedy = "Remove deliveryPolicy: false.", ...options } = this.props;
    const logGroup = typeof this.logGroup === "string" ? this.logGroup : resourceOf(this.logGroup);
    const arn = typeof logGroup === "string" ? logGroup : logGroup.arn;
    const config = { ...options, arn, problems: () => this.problems() };
    if (!deliveryPolicy) {
      warn(scope, "log-delivery-policy", noLogDeliveryPolicy(remedy));
      return config;
    }
    return {
      ...config,
      dependsOn: [LogGroupPolicy.of(scope).allowWrite(logGroup, RuleSource.of(rule))],
    };
  }

  private problems(): string[] {
    const { logGroup } = this;
    const { input } = this.props;
    const resource = typeof logGroup === "string" ? undefined : resourceOf(logGroup);
    return [
      ...arnProblems("logGroup", logGroup, ARN),
      ...nameProblems("name of the log group", resource?.nameInput, LOG_GROUP_NAME),
      ...(resource?.logGroupClassInput === DELIVERY_CLASS ? [deliveryClass()] : []),
      ...(input === undefined ? [] : logEventProblems(input)),
    ];
  }
}
