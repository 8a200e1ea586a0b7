import { CloudwatchLogGroup } from "@cdktf/provider-aws/lib/cloudwatch-log-group";
import type { TerraformStack } from "cdktf";
import { LogGroup } from "../../../constructs/targets/log-group";
import { problemsOf, synthesized } from "../synthesized";
import { ruleIn, statements } from "./policies";

/** The documents of the log policies of a stack where `rules` rules write to each of `groups` log groups. */
function documents(groups: number, rules = 1): string[] {
  return Object.values(
    synthesized((stack) => writing(stack, groups, rules)).resource.aws_cloudwatch_log_resource_policy ?? {},
  ).map(({ policy_document }) => String(policy_document));
}

function writing(stack: TerraformStack, groups: number, rules: number): void {
  for (let group = 0; group < groups; group++) {
    const logGroup = new CloudwatchLogGroup(stack, `log${group}`, { name: `/aws/events/orders-${group}` });
    for (let rule = 0; rule < rules; rule++) {
      ruleIn(stack, `rule${group}-${rule}`).addTarget("log", new LogGroup(logGroup));
    }
  }
}

/** A document as Terraform would write it, its references replaced by ARNs of a usual length. */
function applied(document: string): string {
  return JSON.stringify({ Statement: statements(document) })
    .replace(
      /\$\{aws_cloudwatch_log_group\.[^}]*\}/g,
      "arn:aws:logs:eu-central-1:123456789012:log-group:/aws/events/orders-10",
    )
    .replace(
      /\$\{aws_cloudwatch_event_rule\.[^}]*\}/g,
      `arn:aws:events:eu-central-1:123456789012:rule/${"b".repeat(80)}/rule`,
    )
    .replace(/\$\{replace[^}]*\}/g, `arn:aws:events:eu-central-1:123456789012:rule/${"b".repeat(80)}`);
}

describe("the log policy of a stack", () => {
  it("lets each rule write to its own log group, with plain strings for lists of one", () => {
    const [document, ...others] = documents(1);
    expect(others).toEqual([]);
    const streams = `\${aws_cloudwatch_log_group.log0.arn}:*`;
    expect(statements(document)).toEqual([
      expect.objectContaining({ Action: "logs:CreateLogStream", Resource: streams }),
      expect.objectContaining({
        Action: "logs:PutLogEvents",
        Resource: streams,
        Condition: { ArnEquals: { "aws:SourceArn": `\${aws_cloudwatch_event_rule.rule0-0.arn}` } },
      }),
    ]);
  });

  it("names the rules' bus where its rules no longer fit", () => {
    const [document, ...others] = documents(8, 3);
    expect(others).toEqual([]);
    expect(document).toContain("ArnLike");
    expect(statements(document)).toHaveLength(2);
    expect(applied(String(document)).length).toBeLessThanOrEqual(5120);
  });

  it.each([1, 5, 16, 40])(
    "keeps every policy of %i log groups within 5,120 characters, without a wildcard for groups",
    (groups) => {
      const made = documents(groups);
      expect(made.length).toBe(groups === 40 ? 2 : 1);
      for (const document of made) {
        expect(applied(document).length).toBeLessThanOrEqual(5120);
        expect(document).not.toContain("log-group:*");
      }
      expect(new Set(made.join("").match(/log_group\.log\d+\.arn/g)).size).toBe(groups);
    },
  );

  it("is an error where an account's ten policies do not suffice", () => {
    expect(problemsOf((stack) => writing(stack, 290, 1))).toContain("log resource policies; allowed: 10");
  });
});
