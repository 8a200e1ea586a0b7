import type { SnsTopic as TopicResource } from "@cdktf/provider-aws/lib/sns-topic";
import type { Construct } from "constructs";
import { unknownTargetPolicy } from "../delivery/errors";
import { RuleSource } from "../delivery/rule-source";
import { TopicPolicy } from "../delivery/topic-policy";
import type { IRule } from "../eventbridge/rule-ref";
import type { IRuleTarget, RuleTargetConfig } from "../eventbridge/rule-target-config";
import { isKnown } from "../validation";
import { warn } from "../warnings";
import { bindAcrossAccounts, type PolicyTargetOptions } from "./cross-account";
import { arnForm, arnOf, arnProblems, type Destination, resourceOf } from "./destination";
import { fifoTopic } from "./errors";

const ARN = arnForm("an SNS topic", "sns", "<name>");
const ACTION = "sns:Publish";

/** What an `SnsTopic` target takes. */
export interface SnsTopicProps extends PolicyTargetOptions {}

/**
 * Publishes each event to an SNS topic, a standard one: EventBridge has no message group to give to a FIFO topic. The
 * topic's policy lets the rule in; of a topic that is only an ARN a warning shows the statement to add.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html
 */
export class SnsTopic implements IRuleTarget {
  /** @param topic a topic of the provider, a construct that exposes one as `resource`, or its ARN */
  public constructor(
    private readonly topic: Destination<TopicResource>,
    private readonly props: SnsTopicProps = {},
  ) {}

  public bind(scope: Construct, rule: IRule): RuleTargetConfig {
    const { topic } = this;
    const { crossAccount = false, ...options } = this.props;
    const target = { arn: arnOf(topic), problems: () => this.problems() };
    if (crossAccount) {
      return bindAcrossAccounts(scope, rule, options, "topic", { ...target, action: ACTION });
    }
    const config = { ...options, ...target };
    if (typeof topic === "string") {
      warn(scope, "topic-policy", unknownTargetPolicy("topic", topic, ACTION));
      return config;
    }
    return { ...config, dependsOn: TopicPolicy.of(resourceOf(topic)).allowPublish(RuleSource.of(rule)) };
  }

  private problems(): string[] {
    const { topic } = this;
    const isFifo =
      typeof topic === "string"
        ? isKnown(topic) && topic.endsWith(".fifo")
        : resourceOf(topic).fifoTopicInput === true;
    return [...arnProblems("topic", topic, ARN), ...(isFifo ? [fifoTopic()] : [])];
  }
}
