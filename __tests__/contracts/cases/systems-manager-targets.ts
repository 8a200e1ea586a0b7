import { SsmDocument } from "@cdktf/provider-aws/lib/ssm-document";
import { SsmAutomation } from "../../../constructs/targets/ssm-automation";
import { SsmRunCommand } from "../../../constructs/targets/ssm-run-command";
import { type TargetCase, targetCase } from "../target-case";

const IN_ACCOUNT = "us-east-1:123456789012";
const ROLE = "arn:aws:iam::123456789012:role/worker";
const INSTANCES = [{ key: "tag:Team", values: ["contact-center"] }];

/** What Terraform makes an ARN of in the account and region of the rule. */
function besideRule(service: string, resource: string): string {
  const part = (index: number) => `\${element(split(":", aws_cloudwatch_event_rule.rule.arn), ${index})}`;
  return `arn:${part(1)}:${service}:${part(3)}:${part(4)}:${resource}`;
}

/** Targets of Systems Manager. */
export const SYSTEMS_MANAGER_TARGETS: readonly TargetCase[] = [
  targetCase<SsmDocument>({
    name: "SsmAutomation",
    destination: "Systems Manager automation runbook",
    resourceType: "aws_ssm_document",
    arn: `arn:aws:ssm:${IN_ACCOUNT}:document/Isolate`,
    grants: [
      {
        Action: "ssm:StartAutomationExecution",
        Resource: [
          `arn:aws:ssm:${IN_ACCOUNT}:automation-definition/Isolate:$DEFAULT`,
          `arn:aws:ssm:${IN_ACCOUNT}:document/Isolate`,
          besideRule("ssm", "automation-execution/*"),
        ],
      },
      {
        Action: "iam:PassRole",
        Resource: [ROLE],
        Condition: { StringEquals: { "iam:PassedToService": "ssm.amazonaws.com" } },
      },
    ],
    resource: (scope, id) =>
      new SsmDocument(scope, id, { name: "Isolate", documentType: "Automation", content: "{}" }),
    target: (document, options) => new SsmAutomation(document, { ...options, assumeRole: ROLE }),
    refused: (arn) => ({
      target: new SsmAutomation(arn, { documentVersion: "newest" }),
      says: ["documentVersion", '"newest"', '"$LATEST"'],
    }),
  }),
  targetCase<SsmDocument>({
    name: "SsmRunCommand",
    destination: "Systems Manager run command",
    resourceType: "aws_ssm_document",
    arn: "arn:aws:ssm:us-east-1::document/AWS-RunShellScript",
    grants: [
      { Action: "ssm:SendCommand", Resource: "arn:aws:ssm:us-east-1::document/AWS-RunShellScript" },
      {
        Action: "ssm:SendCommand",
        Resource: [besideRule("ec2", "instance/*")],
        Condition: { StringEquals: { "ssm:resourceTag/Team": ["contact-center"] } },
      },
    ],
    resource: (scope, id) =>
      new SsmDocument(scope, id, { name: "Restart", documentType: "Command", content: "{}" }),
    target: (document, options) => new SsmRunCommand(document, { ...options, instances: INSTANCES }),
    refused: (arn) => ({
      target: new SsmRunCommand(arn, { instances: [{ key: "Team", values: ["a"] }] }),
      says: ["instances[0].key", '"Team"', '"tag:<key>"'],
    }),
  }),
];
