import { SqsQueue } from "@cdktf/provider-aws/lib/sqs-queue";
import { TerraformStack } from "cdktf";
import { EventBus } from "../../constructs/eventbridge/event-bus";
import { Match } from "../../constructs/eventbridge/pattern/match";
import { Rule } from "../../constructs/eventbridge/rule";
import { requireAwsProvider } from "../../constructs/providers/aws";
import { FirehoseStream } from "../../constructs/targets/firehose-stream";
import { EventsApp } from "../../synthesis/events-app";
import { isAudited, outputDirectory, pairCount } from "./arguments";
import { STREAM_ARN } from "./stream-arn";

/** Pairs with all that a delivery needs: a role with its policy, a dead-letter queue with its policy, retries. */
const app = new EventsApp({ outdir: outputDirectory(), audit: isAudited() });
const stack = new TerraformStack(app, "pairs");
requireAwsProvider(stack, "us-east-1");
const eventBus = new EventBus(stack, "bus");
for (let index = 0; index < pairCount(); index += 1) {
  const deadLetterQueue = new SqsQueue(stack, `queue_${index}`, { name: `queue_${index}` });
  const rule = new Rule(stack, `rule_${index}`, {
    eventBus,
    eventPattern: { source: Match.prefix("aws.partner/genesys.com"), account: [`${index}`] },
  });
  rule.addTarget("stream", new FirehoseStream(STREAM_ARN, { deadLetterQueue, retryAttempts: 10 }));
}
app.synth();
