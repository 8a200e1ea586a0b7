import type { CloudwatchLogGroup } from "@cdktf/provider-aws/lib/cloudwatch-log-group";
import { Annotations } from "cdktf";
import type { Construct } from "constructs";
import { LogGroupPolicy } from "../delivery/log-group-policy";
import { RuleSource } from "../delivery/rule-source";
import { noLogDeliveryPolicy } from "../errors";
import type { IRule } from "../eventbridge/rule-ref";
import type { IRuleTarget, RuleTargetConfig, RuleTargetOptions } from "../eventbridge/rule-target-config";
import { LOG_GROUP_NAME } from "../names";
import { nameProblems } from "../validation";

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
 * Writes each event to a CloudWatch log group.
 *
 * CloudWatch Logs takes no role: a log resource policy lets EventBridge in, one a stack.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html
 */
export class LogGroup implements IRuleTarget {
  /** @param logGroup a log group of the provider, or its ARN without a trailing `:*` */
  public constructor(
    private readonly logGroup: CloudwatchLogGroup | string,
    private readonly props: LogGroupProps = {},
  ) {}

  public bind(scope: Construct, rule: IRule): RuleTargetConfig {
    const { deliveryPolicy = true, remedy = "Remove deliveryPolicy: false.", ...options } = this.props;
    const { logGroup } = this;
    const arn = typeof logGroup === "string" ? logGroup : logGroup.arn;
    const config = { ...options, arn, problems: () => this.problems() };
    if (!deliveryPolicy) {
      Annotations.of(scope).addWarning(noLogDeliveryPolicy(remedy));
      return config;
    }
    const policy = LogGroupPolicy.of(scope);
    policy.allowWrite(arn, RuleSource.of(rule));
    return { ...config, dependsOn: [policy.resource] };
  }

  private problems(): string[] {
    return typeof this.logGroup === "string"
      ? []
      : nameProblems("name of the log group", this.logGroup.nameInput, LOG_GROUP_NAME);
  }
}
