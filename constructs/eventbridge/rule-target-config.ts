import type { CloudwatchEventTargetConfig } from "@cdktf/provider-aws/lib/cloudwatch-event-target";
import type { ITerraformDependable } from "cdktf";
import type { Construct } from "constructs";
import type { DeadLetterQueue } from "../delivery/dead-letter-queue";
import type { RuleTargetInput } from "./input/rule-target-input";
import type { IRule } from "./rule-ref";

/** A destination that a rule can send events to. */
export interface IRuleTarget {
  /**
   * Grants the rule what it needs to deliver, and says what to write into the target.
   *
   * @param scope the target's construct: a role or a permission for it alone becomes its child
   * @param rule the rule that delivers
   */
  bind(scope: Construct, rule: IRule): RuleTargetConfig;
}

/** What every target takes beside its destination. */
export interface RuleTargetOptions {
  /**
   * What the target receives in place of the event.
   *
   * @default - the whole event
   */
  readonly input?: RuleTargetInput;
  /**
   * A standard queue that takes the events which could not be delivered: a queue of the provider or its ARN. The
   * permission to write there is added.
   *
   * @default - the stack's, where it has one; else such events are lost
   * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html
   */
  readonly deadLetterQueue?: DeadLetterQueue;
  /**
   * How often a failed delivery is tried again: 0 to 185.
   *
   * @default - 185, EventBridge's own
   * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-retry-policy.html
   */
  readonly retryAttempts?: number;
  /**
   * How old an event may get while it is tried again, in seconds: 60 to 86,400.
   *
   * @default - 86,400 (a day), EventBridge's own
   * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-retry-policy.html
   */
  readonly maxEventAge?: number;
}

/** The blocks of `aws_cloudwatch_event_target` that belong to one kind of destination. */
export type RuleTargetParameters = Pick<
  CloudwatchEventTargetConfig,
  | "appsyncTarget"
  | "batchTarget"
  | "ecsTarget"
  | "httpTarget"
  | "kinesisTarget"
  | "redshiftTarget"
  | "runCommandTargets"
  | "sagemakerPipelineTarget"
  | "sqsTarget"
>;

/** What a target's `bind` says. */
export interface RuleTargetConfig extends RuleTargetOptions {
  /** The ARN of the destination. */
  readonly arn: string;
  /**
   * The ARN of the role that EventBridge delivers with.
   *
   * @default - none: the destination's own policy lets EventBridge in
   */
  readonly roleArn?: string;
  /**
   * The block of this kind of destination.
   *
   * @default - none
   */
  readonly parameters?: RuleTargetParameters;
  /**
   * What must stand before events flow, so that none is refused in the middle of an apply: the permission.
   *
   * @default - nothing
   */
  readonly dependsOn?: readonly ITerraformDependable[];
  /**
   * What is wrong with the target; called at synth.
   *
   * @default - nothing
   */
  readonly problems?: () => string[];
}
