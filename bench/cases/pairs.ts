import { CloudwatchLogGroup } from "@cdktf/provider-aws/lib/cloudwatch-log-group";
import { TerraformStack } from "cdktf";
import { EventBus } from "../../constructs/eventbridge/event-bus";
import { Match } from "../../constructs/eventbridge/pattern/match";
import { Rule } from "../../constructs/eventbridge/rule";
import { requireAwsProvider } from "../../constructs/providers/aws";
import { LogGroup } from "../../constructs/targets/log-group";
import { EventsApp } from "../../synthesis/events-app";
import { isAudited, outputDirectory, pairCount } from "./arguments";

/** Pairs of a rule and a target, without what delivery needs beside them: the log group has its policy elsewhere. */
const app = new EventsApp({ outdir: outputDirectory(), audit: isAudited() });
const stack = new TerraformStack(app, "pairs");
requireAwsProvider(stack, "us-east-1");
const eventBus = new EventBus(stack, "bus");
const logGroup = new CloudwatchLogGroup(stack, "log", { name: "/aws/events/all" });
for (let index = 0; index < pairCount(); index += 1) {
  const rule = new Rule(stack, `rule_${index}`, {
    eventBus,
    eventPattern: { source: Match.prefix("aws.partner/genesys.com"), account: [`${index}`] },
  });
  rule.addTarget("log", new LogGroup(logGroup, { deliveryPolicy: false }));
}
app.synth();
