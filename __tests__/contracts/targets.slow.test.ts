import { SqsQueue } from "@cdktf/provider-aws/lib/sqs-queue";
import { TerraformStack, Testing } from "cdktf";
import { Construct } from "constructs";
import { setDefaultDeadLetterQueue } from "../../constructs/delivery/dead-letter-queue";
import { EventBus } from "../../constructs/eventbridge/event-bus";
import { Rule } from "../../constructs/eventbridge/rule";
import { requireAwsProvider } from "../../constructs/providers/aws";
import { describeWith } from "../terraform/requirements";
import { TerraformFolder } from "../terraform/terraform-folder";
import { TARGETS } from "./target-cases";

describeWith(["terraform", "AWS provider"], "every type of target", () => {
  it("is valid for Terraform and the AWS provider, with roles, a dead-letter queue and a retry policy", async () => {
    const stack = new TerraformStack(Testing.app(), "stack");
    requireAwsProvider(stack, "us-east-1");
    setDefaultDeadLetterQueue(stack, new SqsQueue(stack, "dead_letters"));
    const eventBus = new EventBus(stack, "orders");
    for (const type of TARGETS) {
      const rule = new Rule(stack, `to_${type.name}`, { eventBus, eventPattern: { source: ["orders"] } });
      rule.addTarget("resource", type.ofResource(new Construct(stack, type.name), { retryAttempts: 3 }));
      rule.addTarget("arn", type.ofArn(type.arn, { maxEventAge: 300 }));
    }
    const folder = new TerraformFolder();
    try {
      folder.writeStack(Testing.synth(stack, true));
      expect(await folder.validate()).toContain("The configuration is valid");
    } finally {
      folder.remove();
    }
  });
});
