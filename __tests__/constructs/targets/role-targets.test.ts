import { SsmDocument } from "@cdktf/provider-aws/lib/ssm-document";
import { BatchJob } from "../../../constructs/targets/batch-job";
import { Custom } from "../../../constructs/targets/custom";
import { RedshiftQuery } from "../../../constructs/targets/redshift-query";
import { RedshiftServerlessQuery } from "../../../constructs/targets/redshift-serverless-query";
import { SsmAutomation } from "../../../constructs/targets/ssm-automation";
import { SsmRunCommand } from "../../../constructs/targets/ssm-run-command";
import { delivering } from "../../contracts/delivering-stack";
import type { SynthesizedTargets } from "../../contracts/synthesized-targets";

const IN_ACCOUNT = "us-east-1:123456789012";
const SECRET = `arn:aws:secretsmanager:${IN_ACCOUNT}:secret:loader`;
const targetOf = (synthesized: SynthesizedTargets) => synthesized.only("aws_cloudwatch_event_target");
const grantsOf = (synthesized: SynthesizedTargets) => synthesized.grants("aws_iam_role");

describe("BatchJob", () => {
  it("names the job after its rule, without the dots that Batch refuses", () => {
    const synthesized = delivering(
      () =>
        new BatchJob(
          `arn:aws:batch:${IN_ACCOUNT}:job-queue/work`,
          `arn:aws:batch:${IN_ACCOUNT}:job-definition/work:1`,
        ),
    );
    expect(targetOf(synthesized).batch_target).toMatchObject({
      job_name: `\${replace(aws_cloudwatch_event_rule.rule.name, ".", "-")}`,
    });
  });
});

describe("Redshift", () => {
  const statement = { database: "events", sql: "call load()" };
  const cluster = `arn:aws:redshift:${IN_ACCOUNT}:cluster:facts`;

  it("gets credentials of a cluster for the role's own user where no user is named", () => {
    expect(grantsOf(delivering(() => new RedshiftQuery(cluster, statement)))).toContainEqual({
      Effect: "Allow",
      Action: "redshift:GetClusterCredentialsWithIAM",
      Resource: `arn:aws:redshift:${IN_ACCOUNT}:dbname:facts/events`,
    });
  });

  it("reads the secret, and gets no other credentials, where one is named", () => {
    const workgroup = `arn:aws:redshift-serverless:${IN_ACCOUNT}:workgroup/facts`;
    for (const [arn, target] of [
      [cluster, new RedshiftQuery(cluster, { ...statement, secret: SECRET })],
      [workgroup, new RedshiftServerlessQuery(workgroup, { ...statement, secret: SECRET })],
    ] as const) {
      expect(grantsOf(delivering(() => target))).toEqual([
        { Effect: "Allow", Action: "redshift-data:ExecuteStatement", Resource: arn },
        { Effect: "Allow", Action: "secretsmanager:GetSecretValue", Resource: SECRET },
      ]);
    }
  });
});

describe("Systems Manager", () => {
  it("may run a command on the named instances alone, in EC2 and elsewhere", () => {
    const synthesized = delivering(
      () =>
        new SsmRunCommand("arn:aws:ssm:us-east-1::document/AWS-RunShellScript", {
          instances: [{ key: "InstanceIds", values: ["i-1", "mi-2"] }],
        }),
    );
    const [, onInstances] = grantsOf(synthesized);
    expect(onInstances?.Resource).toEqual([
      expect.stringMatching(/:ec2:.*:instance\/i-1$/),
      expect.stringMatching(/:ssm:.*:managed-instance\/mi-2$/),
    ]);
    expect(onInstances?.Condition).toBeUndefined();
  });

  it("starts the default version of a runbook of the provider", () => {
    const synthesized = delivering(
      (stack) =>
        new SsmAutomation(
          new SsmDocument(stack, "runbook", { name: "Isolate", documentType: "Automation", content: "{}" }),
        ),
    );
    expect(targetOf(synthesized).arn).toBe(
      `\${replace(aws_ssm_document.runbook.arn, ":document/", ":automation-definition/")}:$DEFAULT`,
    );
  });
});

describe("Custom", () => {
  it("makes no role where the destination's own policy is said to let EventBridge in", () => {
    const arn = `arn:aws:sqs:${IN_ACCOUNT}:orders`;
    const synthesized = delivering(
      () =>
        new Custom(arn, {
          permittedBy: "queues/policy.tf",
          parameters: { sqsTarget: { messageGroupId: "orders" } },
        }),
    );
    expect(targetOf(synthesized)).toMatchObject({ arn, sqs_target: { message_group_id: "orders" } });
    expect(targetOf(synthesized)).not.toHaveProperty("role_arn");
    expect(synthesized.all("aws_iam_role")).toEqual([]);
  });
});
