import { SqsQueue } from "@cdktf/provider-aws/lib/sqs-queue";
import { Construct } from "constructs";
import { setDefaultDeadLetterQueue } from "../../constructs/delivery/dead-letter-queue";
import { RuleTargetInput } from "../../constructs/eventbridge/input/rule-target-input";
import { delivering, newRule, newStack, problemsOf, reportsOf, token } from "./delivering-stack";
import { SynthesizedTargets, statementsOf } from "./synthesized-targets";
import type { Grant, TargetCase } from "./target-case";
import { TARGETS } from "./target-cases";

const RULE_ARN = `\${aws_cloudwatch_event_rule.rule.arn}`;
const OWN_ROLE = "arn:aws:iam::123456789012:role/mine";
const OTHER_ARN = "arn:aws:elasticbeanstalk:us-east-1:123456789012:environment/app/live";

/** What a policy grants, the rule's condition taken out where the policy stands on the destination. */
function grants(synthesized: SynthesizedTargets, { permission }: TargetCase): Grant[] {
  return synthesized.grants(permission).map(({ Action, Resource, Condition }) => {
    const condition = permission === "aws_iam_role" ? Condition : undefined;
    return { Action, Resource, ...(condition === undefined ? {} : { Condition: condition }) };
  });
}

describe.each(TARGETS.map((type) => [type.name, type] as const))("%s", (_, type) => {
  const isRole = type.permission === "aws_iam_role";

  it("is let do what it needs and nothing else, on its destination alone", () => {
    const synthesized = delivering((stack) =>
      type.isGrantedByArn ? type.ofArn(type.arn) : type.ofResource(stack),
    );
    expect(grants(synthesized, type)).toEqual(type.grants);
  });

  it("is let in for its own rule alone", () => {
    const synthesized = delivering((stack) => type.ofResource(stack));
    const statements = isRole
      ? statementsOf(synthesized.only("aws_iam_role").assume_role_policy)
      : synthesized.grants(type.permission).filter(({ Action }) => Action !== "logs:CreateLogStream");
    expect(statements).not.toEqual([]);
    for (const statement of statements) {
      expect(statement.Condition).toEqual({ ArnEquals: { "aws:SourceArn": RULE_ARN } });
    }
  });

  it("waits for its permission", () => {
    const synthesized = delivering((stack) => type.ofResource(stack));
    const policyType = isRole ? "aws_iam_role_policy" : type.permission;
    const [address] = [...synthesized.byAddress.keys()].filter((key) => key.startsWith(`${policyType}.`));
    expect(synthesized.only("aws_cloudwatch_event_target").depends_on).toContain(address);
  });

  it("names the destination in target and permission alike, as a resource, a construct that holds one, or a token", () => {
    const forms = [
      { made: delivering((stack) => type.ofResource(stack)), name: ".destination." },
      { made: delivering((stack) => type.ofHolder(stack)), name: ".held." },
      { made: delivering((stack) => type.ofArn(token(stack, "given"))), name: "var.given" },
    ];
    for (const { made, name } of forms) {
      expect(made.only("aws_cloudwatch_event_target").arn).toContain(name);
      if (type.isGrantedByArn || !name.startsWith("var.")) {
        const given = grants(made, type);
        expect(given.map(({ Action }) => Action)).toEqual(type.grants.map(({ Action }) => Action));
        if (type.name !== "AppSync" || !name.startsWith("var.")) {
          expect(JSON.stringify(given)).toContain(name);
        }
      }
    }
  });

  it("lets EventBridge write to the dead-letter queue", () => {
    const synthesized = delivering((stack) =>
      type.ofResource(stack, { deadLetterQueue: new SqsQueue(stack, "dead_letters") }),
    );
    expect(synthesized.only("aws_cloudwatch_event_target").dead_letter_config).toEqual({
      arn: `\${aws_sqs_queue.dead_letters.arn}`,
    });
    expect(synthesized.grants("aws_sqs_queue_policy")).toContainEqual(
      expect.objectContaining({
        Effect: "Allow",
        Principal: { Service: "events.amazonaws.com" },
        Action: "sqs:SendMessage",
        Resource: `\${aws_sqs_queue.dead_letters.arn}`,
        Condition: { ArnEquals: { "aws:SourceArn": RULE_ARN } },
      }),
    );
  });

  it("uses the stack's dead-letter queue where it names none", () => {
    const synthesized = delivering((stack) => {
      setDefaultDeadLetterQueue(stack, new SqsQueue(stack, "dead_letters"));
      return type.ofResource(stack);
    });
    expect(synthesized.only("aws_cloudwatch_event_target").dead_letter_config).toEqual({
      arn: `\${aws_sqs_queue.dead_letters.arn}`,
    });
    expect(JSON.stringify(synthesized.grants("aws_sqs_queue_policy"))).toContain(
      `\${aws_sqs_queue.dead_letters.arn}`,
    );
  });

  it("writes both values of the retry policy where one is given", () => {
    const retryPolicy = (options: { retryAttempts: number } | { maxEventAge: number }) =>
      delivering((stack) => type.ofResource(stack, options)).only("aws_cloudwatch_event_target").retry_policy;
    expect(retryPolicy({ retryAttempts: 3 })).toEqual({
      maximum_retry_attempts: 3,
      maximum_event_age_in_seconds: 86_400,
    });
    expect(retryPolicy({ maxEventAge: 300 })).toEqual({
      maximum_retry_attempts: 185,
      maximum_event_age_in_seconds: 300,
    });
  });

  it("keeps its address and its permission when a rule and a target are added before it", () => {
    const alone = delivering((stack) => type.ofResource(stack));
    const stack = newStack();
    newRule(stack, "earlier").addTarget("target", type.ofArn(type.arn));
    const second = newRule(stack);
    second.addTarget("earlier", type.ofArn(type.arn));
    second.addTarget("target", type.ofResource(stack));
    const among = new SynthesizedTargets(stack).byAddress;
    for (const [address, resource] of alone.byAddress) {
      // The log policy of a stack is one document, which grows with its log groups.
      expect([...among]).toContainEqual([
        address,
        address.startsWith("aws_cloudwatch_log_resource_policy.") ? expect.anything() : resource,
      ]);
    }
  });

  it("comes to the same resources in any order of rules and of targets", () => {
    const inOrder = (ids: readonly string[]) => {
      const stack = newStack();
      const shared = type.ofResource(stack);
      for (const id of ids) {
        const rule = newRule(stack, `rule_${id}`);
        rule.addTarget("target", shared);
        for (const other of ids) {
          rule.addTarget(`to_${other}`, type.ofResource(new Construct(rule, other)));
        }
      }
      return [...new SynthesizedTargets(stack).byAddress.keys()].sort();
    };
    expect(inOrder(["a", "b"])).toEqual(inOrder(["b", "a"]));
  });

  it("refuses a value out of bounds, and says where it stands and what is allowed", () => {
    const { target, says } = type.refused;
    const [report] = reportsOf(target);
    expect(report?.path).toBe("stack/rule/target");
    for (const part of ["allowed: ", ...says]) {
      expect(report?.message).toContain(part);
    }
  });

  it("accepts its own ARN and a token without a complaint", () => {
    expect(problemsOf(type.ofArn(type.arn))).toEqual([]);
    expect(problemsOf(type.ofArn(token(newStack(), "given")))).toEqual([]);
  });

  if (!type.takesAnyArn) {
    it("refuses the ARN of something else", () => {
      expect(problemsOf(type.ofArn(OTHER_ARN)).join("\n")).toContain(OTHER_ARN);
    });
  }

  if (type.takesInput) {
    it("sends the input in place of the event", () => {
      const input = RuleTargetInput.fromObject({ timestamp: 1, message: "hello" });
      const target = delivering((stack) => type.ofResource(stack, { input })).only(
        "aws_cloudwatch_event_target",
      );
      expect(target.input).toBe(JSON.stringify({ timestamp: 1, message: "hello" }));
    });
  }

  if (isRole) {
    it("delivers with a role of the caller's and makes none then", () => {
      const synthesized = delivering((stack) => type.ofResource(stack, { eventRole: OWN_ROLE }));
      expect(synthesized.only("aws_cloudwatch_event_target").role_arn).toBe(OWN_ROLE);
      expect(synthesized.all("aws_iam_role")).toEqual([]);
      expect(problemsOf(type.ofArn(type.arn, { eventRole: "mine" })).join("\n")).toContain(
        'eventRole is "mine"',
      );
    });
  }
});
