import { TerraformStack, Testing } from "cdktf";
import { Construct } from "constructs";
import { InvokeRole } from "../../../constructs/delivery/invoke-role";
import { RuleSource } from "../../../constructs/delivery/rule-source";

const RULE_ARN = "arn:aws:events:us-east-1:123456789012:rule/orders/audit";

/** A rule as a permission sees it. */
class Source extends Construct {
  public readonly ruleArn = RULE_ARN;
  public readonly eventBus = { rulesArn: "arn:aws:events:us-east-1:123456789012:rule/orders/*" };
}

function roles(...targets: string[]): { assume_role_policy: string; name_prefix: string }[] {
  const stack = new TerraformStack(Testing.app(), "stack");
  const source = RuleSource.of(new Source(stack, "rule"));
  for (const target of targets) {
    new InvokeRole(new Construct(stack, target), "InvokeRole", {
      source,
      statements: [{ Effect: "Allow", Action: "states:StartExecution", Resource: "arn:aws:states:::a" }],
    });
  }
  const json: {
    resource: { aws_iam_role: Record<string, { assume_role_policy: string; name_prefix: string }> };
  } = JSON.parse(Testing.synth(stack));
  return Object.values(json.resource.aws_iam_role);
}

it("lets EventBridge take it for its rule and for no other", () => {
  const [role] = roles("target");
  expect(JSON.parse(role?.assume_role_policy ?? "")).toEqual({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { Service: "events.amazonaws.com" },
        Action: "sts:AssumeRole",
        Condition: { ArnEquals: { "aws:SourceArn": RULE_ARN } },
      },
    ],
  });
});

it("takes a name that IAM allows however long its target's id is, and another for another target", () => {
  const prefixes = roles("a", "b".repeat(60), `${"b".repeat(60)}c`).map((role) => role.name_prefix);
  expect(new Set(prefixes).size).toBe(3);
  for (const prefix of prefixes) {
    expect(prefix).toMatch(/^[\w+=,.@-]{1,38}$/);
  }
});
