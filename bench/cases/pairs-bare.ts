import { CloudwatchEventBus } from "@cdktf/provider-aws/lib/cloudwatch-event-bus";
import { CloudwatchEventRule } from "@cdktf/provider-aws/lib/cloudwatch-event-rule";
import { CloudwatchEventTarget } from "@cdktf/provider-aws/lib/cloudwatch-event-target";
import { CloudwatchLogGroup } from "@cdktf/provider-aws/lib/cloudwatch-log-group";
import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { App, TerraformStack } from "cdktf";
import { outputDirectory, pairCount } from "./arguments";

/** The resources of `pairs.ts`, declared with the provider's classes alone. */
const app = new App({ outdir: outputDirectory() });
const stack = new TerraformStack(app, "pairs");
new AwsProvider(stack, "aws", { region: "us-east-1" });
const bus = new CloudwatchEventBus(stack, "bus", { name: "bus" });
const logGroup = new CloudwatchLogGroup(stack, "log", { name: "/aws/events/all" });
for (let index = 0; index < pairCount(); index += 1) {
  const rule = new CloudwatchEventRule(stack, `rule_${index}`, {
    name: `rule_${index}`,
    eventBusName: bus.name,
    eventPattern: JSON.stringify({ source: [{ prefix: "aws.partner/genesys.com" }], account: [`${index}`] }),
  });
  new CloudwatchEventTarget(stack, `target_${index}`, {
    rule: rule.name,
    targetId: "log",
    arn: logGroup.arn,
    eventBusName: bus.name,
  });
}
app.synth();
