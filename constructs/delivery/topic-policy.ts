import type { SnsTopic } from "@cdktf/provider-aws/lib/sns-topic";
import { SnsTopicPolicy } from "@cdktf/provider-aws/lib/sns-topic-policy";
import type { ITerraformDependable } from "cdktf";
import { callerAccountId } from "../providers/caller-identity";
import type { PolicyStatement } from "./policy-statement";
import { ResourcePolicy } from "./resource-policy";
import type { RuleSource } from "./rule-source";
import { withoutTls } from "./without-tls";

/** What SNS lets a topic's owner do while nobody has written a policy. */
const OWNER_ACTIONS = [
  "SNS:GetTopicAttributes",
  "SNS:SetTopicAttributes",
  "SNS:AddPermission",
  "SNS:RemovePermission",
  "SNS:DeleteTopic",
  "SNS:Subscribe",
  "SNS:ListSubscriptionsByTopic",
  "SNS:Publish",
];

/**
 * The one policy of an SNS topic. It begins with the statement of the policy that SNS gives a new topic and that
 * this one replaces: without it CloudWatch alarms and others that act for the account could publish no more.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html#eb-sns-permissions
 * @see https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-language-api-permissions-reference.html
 */
export class TopicPolicy extends ResourcePolicy {
  public readonly resource: SnsTopicPolicy;

  private constructor(private readonly topic: SnsTopic) {
    super(topic, "sns", "sns:Publish");
    const owner = usedByOwner(topic.arn, callerAccountId(topic));
    this.resource = new SnsTopicPolicy(this, "Default", { arn: topic.arn, policy: this.document([owner]) });
  }

  /** The policy of `topic`, made when it is first asked for. */
  public static of(topic: SnsTopic): TopicPolicy {
    const existing = topic.node.tryFindChild(ResourcePolicy.ID);
    return existing instanceof TopicPolicy ? existing : new TopicPolicy(topic);
  }

  /**
   * Lets a rule publish its events to the topic, and use the topic's key.
   *
   * @returns what must stand before events flow
   */
  public allowPublish(source: RuleSource): ITerraformDependable[] {
    return this.allow(source);
  }

  /** Refuses to take messages without TLS. SNS takes no wildcard for the actions of a topic's policy. */
  public requireTls(): void {
    this.addStatements(withoutTls("sns:Publish", this.topic.arn));
  }
}

function usedByOwner(topicArn: string, accountId: string): PolicyStatement {
  return {
    Sid: "Owner",
    Effect: "Allow",
    Principal: { AWS: "*" },
    Action: OWNER_ACTIONS,
    Resource: topicArn,
    Condition: { StringEquals: { "AWS:SourceOwner": accountId } },
  };
}
