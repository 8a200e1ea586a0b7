import { SqsQueue } from "@cdktf/provider-aws/lib/sqs-queue";
import { TerraformStack, Testing } from "cdktf";
import { Construct } from "constructs";
import { setDefaultDeadLetterQueue } from "../../constructs/delivery/dead-letter-queue";
import { EventBus } from "../../constructs/eventbridge/event-bus";
import { Rule } from "../../constructs/eventbridge/rule";
import { requireAwsProvider } from "../../constructs/providers/aws";
import { startMoto } from "../terraform/moto";
import { describeWith } from "../terraform/requirements";
import { TerraformFolder } from "../terraform/terraform-folder";
import type { TargetCase } from "./target-case";
import { TARGETS } from "./target-cases";

/** The JSON of a stack with one rule a type of target. */
function stackOf(types: readonly TargetCase[], addTargets: (rule: Rule, type: TargetCase) => void): string {
  const stack = new TerraformStack(Testing.app(), "stack");
  requireAwsProvider(stack, "us-east-1");
  const eventBus = new EventBus(stack, "orders");
  for (const type of types) {
    addTargets(new Rule(stack, `to_${type.name}`, { eventBus, eventPattern: { source: ["orders"] } }), type);
  }
  return Testing.synth(stack, true);
}

describeWith(["terraform", "AWS provider"], "every type of target", () => {
  it("is valid for Terraform and the AWS provider, with roles, a dead-letter queue and a retry policy", async () => {
    const folder = new TerraformFolder();
    try {
      folder.writeStack(
        stackOf(TARGETS, (rule, type) => {
          setDefaultDeadLetterQueue(rule, new SqsQueue(rule, "dead_letters"));
          rule.addTarget("resource", type.ofResource(new Construct(rule, "of"), { retryAttempts: 3 }));
          rule.addTarget("arn", type.ofArn(type.arn, { maxEventAge: 300 }));
        }),
      );
      expect(await folder.validate()).toContain("The configuration is valid");
    } finally {
      folder.remove();
    }
  });
});

describeWith(["terraform", "AWS provider", "moto"], "every type of target, by its ARN", () => {
  it("is applied, needs no change afterwards, and is destroyed", async () => {
    // A function's permission cannot be made without the function.
    const types = TARGETS.filter(({ permission }) => permission !== "aws_lambda_permission");
    const moto = await startMoto();
    const folder = new TerraformFolder(moto.env);
    try {
      folder.writeStack(stackOf(types, (rule, type) => rule.addTarget("target", type.ofArn(type.arn))));
      await folder.run("init", "-backend=false");
      expect(await folder.run("apply", "-auto-approve")).toContain("Apply complete!");
      expect(await folder.run("plan")).toContain("No changes.");
      expect(await folder.run("destroy", "-auto-approve")).toContain("Destroy complete!");
    } finally {
      folder.remove();
      await moto.stop();
    }
  });
});
