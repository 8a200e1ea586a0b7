import { join } from "node:path";
import { KmsKey } from "@cdktf/provider-aws/lib/kms-key";
import { TerraformStack, Testing } from "cdktf";
import { setDefaultDeadLetterQueue } from "../../../constructs/delivery/dead-letter-queue";
import { DeadLetterQueue } from "../../../constructs/destinations/dead-letter-queue";
import { EventLogGroup } from "../../../constructs/destinations/event-log-group";
import { EventStorage } from "../../../constructs/destinations/event-storage";
import { EventStream } from "../../../constructs/destinations/event-stream";
import { NodejsFunction } from "../../../constructs/destinations/nodejs-function";
import { Queue } from "../../../constructs/destinations/queue";
import { Topic } from "../../../constructs/destinations/topic";
import { EventBus } from "../../../constructs/eventbridge/event-bus";
import { Rule } from "../../../constructs/eventbridge/rule";
import { requireAwsProvider } from "../../../constructs/providers/aws";
import { FirehoseStream } from "../../../constructs/targets/firehose-stream";
import { LambdaFunction } from "../../../constructs/targets/function";
import { KinesisStream } from "../../../constructs/targets/kinesis-stream";
import { LogGroup } from "../../../constructs/targets/log-group";
import { SqsQueue } from "../../../constructs/targets/queue";
import { SnsTopic } from "../../../constructs/targets/topic";

export const FUNCTION_CODE = join(__dirname, "function-code");

/** A stack with a rule for every ready destination, as it comes. */
export function everyDestination(): TerraformStack {
  const stack = new TerraformStack(Testing.app(), "destinations");
  requireAwsProvider(stack, "us-east-1");
  const eventBus = new EventBus(stack, "orders");
  setDefaultDeadLetterQueue(stack, new DeadLetterQueue(stack, "dead_letters"));
  const targets = {
    queue: new SqsQueue(new Queue(stack, "queue")),
    topic: new SnsTopic(new Topic(stack, "topic")),
    log: new LogGroup(new EventLogGroup(stack, "log")),
    stream: new KinesisStream(new EventStream(stack, "stream")),
    storage: new FirehoseStream(new EventStorage(stack, "storage")),
    function: new LambdaFunction(new NodejsFunction(stack, "function", { code: FUNCTION_CODE })),
  };
  for (const [id, target] of Object.entries(targets)) {
    new Rule(stack, `to_${id}`, { eventBus, eventPattern: { source: ["orders"] } }).addTarget(
      "target",
      target,
    );
  }
  return stack;
}

/** A stack with every ready destination and one key for all of them. */
export function everyDestinationWithKey(): TerraformStack {
  const stack = new TerraformStack(Testing.app(), "encrypted");
  requireAwsProvider(stack, "us-east-1");
  const encryptionKey = new KmsKey(stack, "key", { enableKeyRotation: true });
  const eventBus = new EventBus(stack, "orders");
  const deadLetterQueue = new DeadLetterQueue(stack, "dead_letters", { encryptionKey });
  const stream = new EventStream(stack, "stream", { encryptionKey, shardCount: 1 });
  const targets = {
    queue: new SqsQueue(
      new Queue(stack, "queue", { encryptionKey, redrive: { deadLetterQueue, maxReceiveCount: 3 } }),
      { deadLetterQueue },
    ),
    topic: new SnsTopic(new Topic(stack, "topic", { encryptionKey }), { deadLetterQueue }),
    log: new LogGroup(new EventLogGroup(stack, "log", { encryptionKey }), { deadLetterQueue }),
    stream: new KinesisStream(stream, { encryptionKey, deadLetterQueue }),
    storage: new FirehoseStream(
      new EventStorage(stack, "storage", { encryptionKey, accessLogBucket: "access-log", expiration: 365 }),
      { deadLetterQueue },
    ),
    function: new LambdaFunction(
      new NodejsFunction(stack, "function", {
        code: FUNCTION_CODE,
        encryptionKey,
        environment: { TEAM: "contact-center" },
        deadLetterQueue: false,
        reservedConcurrency: 5,
        tracing: false,
      }),
      { deadLetterQueue },
    ),
  };
  for (const [id, target] of Object.entries(targets)) {
    new Rule(stack, `to_${id}`, { eventBus, eventPattern: { source: ["orders"] } }).addTarget(
      "target",
      target,
    );
  }
  return stack;
}
