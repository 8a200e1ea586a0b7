import { App, Stack } from "aws-cdk-lib";
import { EventBus, type IRuleTarget, Match, Rule } from "aws-cdk-lib/aws-events";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import { outputDirectory, pairCount } from "../cases/arguments";

const app = new App({ outdir: outputDirectory() });
const stack = new Stack(app, "pairs", { env: { account: "111122223333", region: "us-east-1" } });
const eventBus = new EventBus(stack, "bus");
const logGroup = new LogGroup(stack, "log", { logGroupName: "/aws/events/all" });
// aws-cdk's own target for log groups adds a policy and a function to each; this one adds nothing, as ours here.
const target: IRuleTarget = { bind: () => ({ arn: logGroup.logGroupArn }) };
for (let index = 0; index < pairCount(); index += 1) {
  const rule = new Rule(stack, `rule_${index}`, {
    eventBus,
    eventPattern: { source: Match.prefix("aws.partner/genesys.com"), account: [`${index}`] },
  });
  rule.addTarget(target);
}
app.synth();
