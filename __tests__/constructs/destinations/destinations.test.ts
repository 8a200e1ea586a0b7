import { KmsKey } from "@cdktf/provider-aws/lib/kms-key";
import { Testing } from "cdktf";
import { EventLogGroup } from "../../../constructs/destinations/event-log-group";
import { EventStorage } from "../../../constructs/destinations/event-storage";
import { EventStream } from "../../../constructs/destinations/event-stream";
import { NodejsFunction } from "../../../constructs/destinations/nodejs-function";
import { Queue } from "../../../constructs/destinations/queue";
import { Topic } from "../../../constructs/destinations/topic";
import { statements } from "../delivery/policies";
import { only, problemsOf, synthesized } from "../synthesized";
import { everyDestination, FUNCTION_CODE } from "./every-destination";

describe("the ready destinations as they come", () => {
  const stack = everyDestination();
  const { resource } = JSON.parse(Testing.synth(stack, true));
  const blocks = (type: string): Record<string, unknown>[] => Object.values(resource[type] ?? {});

  it("warn of nothing", () => {
    const warnings = stack.node
      .findAll()
      .flatMap(({ node }) => node.metadata.filter(({ type }) => type === "@cdktf/warn"));
    expect(warnings).toEqual([]);
  });

  it("encrypt queues and refuse what comes without TLS", () => {
    expect(blocks("aws_sqs_queue")).toHaveLength(3);
    for (const queue of blocks("aws_sqs_queue")) {
      expect(queue).toMatchObject({ sqs_managed_sse_enabled: true });
    }
    expect(blocks("aws_sqs_queue_policy")).toHaveLength(3);
    for (const { policy } of [...blocks("aws_sqs_queue_policy"), ...blocks("aws_sns_topic_policy")]) {
      expect(statements(policy)).toContainEqual(
        expect.objectContaining({
          Effect: "Deny",
          Principal: "*",
          Condition: { Bool: { "aws:SecureTransport": "false" } },
        }),
      );
    }
  });

  it("keep dead letters for fourteen days", () => {
    expect(resource.aws_sqs_queue.dead_letters).toMatchObject({ message_retention_seconds: 1_209_600 });
  });

  it("encrypt the topic with a rotated key of its own, which EventBridge may use", () => {
    expect(resource.aws_sns_topic.topic.kms_master_key_id).toMatch(/^\$\{aws_kms_key\.topic_Key_\w+\.arn\}$/);
    expect(blocks("aws_kms_key")).toEqual([expect.objectContaining({ enable_key_rotation: true })]);
    const [keyPolicy] = blocks("aws_kms_key_policy");
    expect(statements(keyPolicy?.policy).map(({ Sid }) => Sid)).toEqual(["Account", "EventBridgeToTopics"]);
  });

  it("keep logs for a year", () => {
    const logs = blocks("aws_cloudwatch_log_group");
    expect(logs.map(({ name }) => name).sort()).toEqual([
      "/aws/events/log",
      "/aws/kinesisfirehose/storage",
      "/aws/lambda/function",
    ]);
    for (const log of logs) {
      expect(log).toMatchObject({ retention_in_days: 365 });
    }
  });

  it("encrypt the stream and keep it for a week", () => {
    expect(resource.aws_kinesis_stream.stream).toMatchObject({
      encryption_type: "KMS",
      kms_key_id: "alias/aws/kinesis",
      retention_period: 168,
    });
  });

  it("close the bucket to the public, version and encrypt it, and let nobody in without TLS", () => {
    expect(blocks("aws_s3_bucket_public_access_block")).toEqual([
      expect.objectContaining({
        block_public_acls: true,
        block_public_policy: true,
        ignore_public_acls: true,
        restrict_public_buckets: true,
      }),
    ]);
    expect(blocks("aws_s3_bucket_versioning")).toMatchObject([
      { versioning_configuration: { status: "Enabled" } },
    ]);
    expect(JSON.stringify(blocks("aws_s3_bucket_server_side_encryption_configuration"))).toContain(
      '"aws:kms"',
    );
    const [policy] = blocks("aws_s3_bucket_policy");
    expect(statements(policy?.policy)).toMatchObject([{ Effect: "Deny", Action: "s3:*" }]);
  });

  it("sort events by topic and day, and errors apart", () => {
    expect(resource.aws_kinesis_firehose_delivery_stream.storage.extended_s3_configuration).toMatchObject({
      prefix: "events/!{partitionKeyFromQuery:topic}/!{timestamp:yyyy/MM/dd}/",
      error_output_prefix: "errors/!{firehose:error-output-type}/!{timestamp:yyyy/MM/dd}/",
      dynamic_partitioning_configuration: { enabled: true },
    });
  });

  it("give roles no action on every resource but X-Ray's, which has none", () => {
    for (const { policy } of blocks("aws_iam_role_policy")) {
      for (const { Action, Resource } of statements(policy)) {
        if (Resource === "*") {
          expect(Action).toEqual(["xray:PutTraceSegments", "xray:PutTelemetryRecords"]);
        }
        expect(JSON.stringify(Action)).not.toContain("*");
      }
    }
  });

  it("run the function on Node.js 22 with traces and a queue for what it fails on", () => {
    expect(resource.aws_lambda_function.function).toMatchObject({
      runtime: "nodejs22.x",
      handler: "index.handler",
      filename: expect.stringMatching(/^assets\/.*archive\.zip$/),
      tracing_config: { mode: "Active" },
      dead_letter_config: { target_arn: expect.stringContaining("aws_sqs_queue.function_DeadLetters") },
    });
  });
});

describe("a destination", () => {
  it("lets CloudWatch Logs use its key for its log group alone, before that is made", () => {
    const { resource } = synthesized((stack) => {
      new EventLogGroup(stack, "log", {
        encryptionKey: new KmsKey(stack, "key"),
        logGroupName: "/aws/events/a",
      });
    });
    const [, logs] = statements(only(resource, "aws_kms_key_policy").policy);
    expect(logs).toMatchObject({
      Principal: { Service: `logs.\${data.aws_region.current_region.id}.amazonaws.com` },
      Condition: {
        ArnLike: {
          "kms:EncryptionContext:aws:logs:arn": expect.stringMatching(/:log-group:\/aws\/events\/a$/),
        },
      },
    });
    expect(only(resource, "aws_cloudwatch_log_group").depends_on).toEqual([
      expect.stringMatching(/^aws_kms_key_policy\./),
    ]);
  });

  it("can be a topic without a key", () => {
    const { resource } = synthesized((stack) => {
      new Topic(stack, "topic", { encryptionKey: false });
    });
    expect(only(resource, "aws_sns_topic")).not.toHaveProperty("kms_master_key_id");
    expect(resource).not.toHaveProperty("aws_kms_key");
  });

  it("can be a function without a queue, with statements of its own", () => {
    const { resource } = synthesized((stack) => {
      new NodejsFunction(stack, "function", {
        code: FUNCTION_CODE,
        deadLetterQueue: false,
        tracing: false,
      }).addToRolePolicy({ Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::a/b" });
    });
    expect(resource).not.toHaveProperty("aws_sqs_queue");
    expect(statements(only(resource, "aws_iam_role_policy").policy).map(({ Action }) => Action)).toEqual([
      ["logs:CreateLogStream", "logs:PutLogEvents"],
      "s3:GetObject",
    ]);
  });

  it.each([
    ["a queue", "retentionPeriod is 59", (stack) => new Queue(stack, "a", { retentionPeriod: 59 })],
    [
      "a log group",
      'logGroupName is "/logs/a"',
      (stack) => new EventLogGroup(stack, "a", { logGroupName: "/logs/a" }),
    ],
    ["a stream", "retentionPeriod is 12", (stack) => new EventStream(stack, "a", { retentionPeriod: 12 })],
    ["a storage", 'prefix is "/events"', (stack) => new EventStorage(stack, "a", { prefix: "/events" })],
    [
      "a storage's time",
      "bufferingInterval is 901",
      (stack) => new EventStorage(stack, "a", { bufferingInterval: 901 }),
    ],
    [
      "a function",
      "timeout is 901",
      (stack) => new NodejsFunction(stack, "a", { code: FUNCTION_CODE, timeout: 901 }),
    ],
    ["a queue's name", 'queueName is "a.b"', (stack) => new Queue(stack, "a", { queueName: "a.b" })],
    ["a topic's name", 'topicName is "a b"', (stack) => new Topic(stack, "a", { topicName: "a b" })],
    ["a stream's name", 'streamName is "a b"', (stack) => new EventStream(stack, "a", { streamName: "a b" })],
    [
      "a storage's name",
      'streamName is "a b"',
      (stack) => new EventStorage(stack, "a", { streamName: "a b" }),
    ],
    [
      "a bucket's name",
      'bucketName is "Events..A"',
      (stack) => new EventStorage(stack, "a", { bucketName: "Events..A" }),
    ],
    [
      "a function's name",
      'functionName is "a b"',
      (stack) => new NodejsFunction(stack, "a", { code: FUNCTION_CODE, functionName: "a b" }),
    ],
  ] satisfies [string, string, Parameters<typeof problemsOf>[0]][])(
    "refuses bad input of %s",
    (_, says, build) => {
      const message = problemsOf(build);
      expect(message).toContain(says);
      expect(message).toContain("allowed: ");
    },
  );

  it("refuses a folder that does not exist", () => {
    expect(problemsOf((stack) => new NodejsFunction(stack, "a", { code: "/no/such/folder" }))).toContain(
      "/no/such/folder",
    );
  });
});
