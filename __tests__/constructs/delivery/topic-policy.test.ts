import { KmsKey } from "@cdktf/provider-aws/lib/kms-key";
import { SnsTopic } from "@cdktf/provider-aws/lib/sns-topic";
import { SnsTopicPolicy } from "@cdktf/provider-aws/lib/sns-topic-policy";
import { TopicPolicy } from "../../../constructs/delivery/topic-policy";
import { SnsTopic as TopicTarget } from "../../../constructs/targets/topic";
import { only, problemsOf, synthesized, warningsOf } from "../synthesized";
import { ruleIn, statements } from "./policies";

describe("the policy of a topic", () => {
  it("keeps what SNS lets the owner do, and adds the rule and what a person adds", () => {
    const { resource } = synthesized((stack) => {
      const topic = new SnsTopic(stack, "alerts");
      TopicPolicy.of(topic).requireTls();
      ruleIn(stack).addTarget("topic", new TopicTarget(topic));
    });
    const policy = only(resource, "aws_sns_topic_policy");
    expect(policy.arn).toBe(`\${aws_sns_topic.alerts.arn}`);
    const [owner, tls, rule, ...others] = statements(policy.policy);
    expect(others).toEqual([]);
    expect(owner).toMatchObject({
      Principal: { AWS: "*" },
      Action: expect.arrayContaining(["SNS:Publish", "SNS:Subscribe", "SNS:SetTopicAttributes"]),
      Condition: {
        StringEquals: {
          "AWS:SourceOwner": `\${data.aws_caller_identity.caller_identity.account_id}`,
        },
      },
    });
    expect(tls).toMatchObject({
      Effect: "Deny",
      Action: "sns:Publish",
      Condition: { Bool: { "aws:SecureTransport": "false" } },
    });
    expect(rule).toEqual({
      Effect: "Allow",
      Principal: { Service: "events.amazonaws.com" },
      Action: "sns:Publish",
      Resource: `\${aws_sns_topic.alerts.arn}`,
      Condition: { ArnEquals: { "aws:SourceArn": `\${aws_cloudwatch_event_rule.rule.arn}` } },
    });
  });

  it("is an error beside another policy of the topic", () => {
    expect(
      problemsOf((stack) => {
        const topic = new SnsTopic(stack, "alerts");
        ruleIn(stack).addTarget("topic", new TopicTarget(topic));
        new SnsTopicPolicy(stack, "mine", { arn: topic.arn, policy: "{}" });
      }),
    ).toContain("policy is written here and by events/mine");
  });

  it("is not written for a topic that is only an ARN: a warning shows the statement", () => {
    const arn = "arn:aws:sns:eu-central-1:123456789012:alerts";
    const [warning, ...others] = warningsOf((stack) => {
      ruleIn(stack).addTarget(
        "topic",
        new TopicTarget(arn, { deadLetterQueue: `${arn.replace("sns", "sqs")}` }),
      );
    }).filter((text) => text.includes("topic-policy"));
    expect(others).toEqual([]);
    expect(warning).toContain(`topic is "${arn}"`);
    expect(warning).toContain('"Action":"sns:Publish"');
  });
});

describe("the key of a topic", () => {
  it("lets EventBridge use it without a condition on the rule, which SNS does not take", () => {
    const { resource } = synthesized((stack) => {
      const key = new KmsKey(stack, "key");
      const topic = new SnsTopic(stack, "alerts", { kmsMasterKeyId: key.keyId });
      ruleIn(stack).addTarget("topic", new TopicTarget(topic));
      ruleIn(stack, "other").addTarget("topic", new TopicTarget(topic));
    });
    const granted = statements(only(resource, "aws_kms_key_policy").policy).slice(1);
    expect(granted).toEqual([
      {
        Sid: "EventBridgeToTopics",
        Effect: "Allow",
        Principal: { Service: "events.amazonaws.com" },
        Action: ["kms:Decrypt", "kms:GenerateDataKey"],
        Resource: "*",
      },
    ]);
  });

  it("is an error where AWS manages it", () => {
    expect(
      problemsOf((stack) => {
        const topic = new SnsTopic(stack, "alerts", { kmsMasterKeyId: "alias/aws/sns" });
        ruleIn(stack).addTarget("topic", new TopicTarget(topic));
      }),
    ).toContain(
      'kmsMasterKeyId is "alias/aws/sns", a key that AWS manages; allowed: a KMS key of your own, or none',
    );
  });
});
