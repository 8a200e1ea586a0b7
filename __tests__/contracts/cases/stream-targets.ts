import { CloudwatchEventBus } from "@cdktf/provider-aws/lib/cloudwatch-event-bus";
import { CloudwatchLogGroup } from "@cdktf/provider-aws/lib/cloudwatch-log-group";
import { KinesisFirehoseDeliveryStream } from "@cdktf/provider-aws/lib/kinesis-firehose-delivery-stream";
import { KinesisStream as KinesisStreamResource } from "@cdktf/provider-aws/lib/kinesis-stream";
import { TerraformStack, Testing } from "cdktf";
import { EventBus } from "../../../constructs/targets/event-bus";
import { FirehoseStream } from "../../../constructs/targets/firehose-stream";
import { KinesisStream } from "../../../constructs/targets/kinesis-stream";
import { LogGroup } from "../../../constructs/targets/log-group";
import { type TargetCase, targetCase } from "../target-case";

const IN_ACCOUNT = "us-east-1:123456789012";
const ROLE = "arn:aws:iam::123456789012:role/worker";
const LOG_GROUP = `arn:aws:logs:${IN_ACCOUNT}:log-group:/aws/events/orders`;

/** Targets that keep events or pass them on. */
export const STREAM_TARGETS: readonly TargetCase[] = [
  targetCase<CloudwatchEventBus>({
    name: "EventBus",
    destination: "event bus of this or another account or region",
    resourceType: "aws_cloudwatch_event_bus",
    arn: `arn:aws:events:eu-west-1:210987654321:event-bus/central`,
    grants: [
      { Action: "events:PutEvents", Resource: "arn:aws:events:eu-west-1:210987654321:event-bus/central" },
    ],
    takesInput: false,
    resource: (scope, id) => new CloudwatchEventBus(scope, id, { name: "central" }),
    target: (bus, { input: _, ...options }) => {
      return new EventBus(typeof bus !== "string" && "resource" in bus ? bus.resource : bus, options);
    },
    refused: () => ({
      target: new EventBus(`arn:aws:events:${IN_ACCOUNT}:event-bus/aws.partner/genesys.com/cloud/o/s`),
      says: ["eventBus", "aws.partner/genesys.com/cloud/o/s", "a custom bus or a default one"],
    }),
  }),
  targetCase<KinesisFirehoseDeliveryStream>({
    name: "FirehoseStream",
    destination: "Firehose stream",
    resourceType: "aws_kinesis_firehose_delivery_stream",
    arn: `arn:aws:firehose:${IN_ACCOUNT}:deliverystream/events`,
    grants: [
      {
        Action: ["firehose:PutRecord", "firehose:PutRecordBatch"],
        Resource: `arn:aws:firehose:${IN_ACCOUNT}:deliverystream/events`,
      },
    ],
    resource: (scope, id) =>
      new KinesisFirehoseDeliveryStream(scope, id, {
        name: "events",
        destination: "extended_s3",
        extendedS3Configuration: { bucketArn: "arn:aws:s3:::events", roleArn: ROLE },
      }),
    target: (stream, options) => new FirehoseStream(stream, options),
    refused: () => ({
      target: new FirehoseStream(`arn:aws:kinesis:${IN_ACCOUNT}:stream/events`),
      says: ["stream", "stream/events", "a Firehose stream"],
    }),
  }),
  targetCase<KinesisStreamResource>({
    name: "KinesisStream",
    destination: "Kinesis stream",
    resourceType: "aws_kinesis_stream",
    arn: `arn:aws:kinesis:${IN_ACCOUNT}:stream/events`,
    grants: [{ Action: "kinesis:PutRecord", Resource: `arn:aws:kinesis:${IN_ACCOUNT}:stream/events` }],
    resource: (scope, id) => new KinesisStreamResource(scope, id, { name: "events", shardCount: 1 }),
    target: (stream, options) => new KinesisStream(stream, { ...options, partitionKeyPath: "$.detail.id" }),
    refused: (arn) => ({
      target: new KinesisStream(arn, { partitionKeyPath: "detail.id" }),
      says: ["partitionKeyPath", '"detail.id"', "a JSON path"],
    }),
  }),
  targetCase<CloudwatchLogGroup>({
    name: "LogGroup",
    destination: "CloudWatch log group",
    resourceType: "aws_cloudwatch_log_group",
    permission: "aws_cloudwatch_log_resource_policy",
    arn: LOG_GROUP,
    grants: [
      { Action: "logs:CreateLogStream", Resource: `${LOG_GROUP}:*` },
      { Action: "logs:PutLogEvents", Resource: `${LOG_GROUP}:*` },
    ],
    resource: (scope, id) => new CloudwatchLogGroup(scope, id, { name: "/aws/events/orders" }),
    target: (logGroup, options) => new LogGroup(logGroup, options),
    refused: () => ({
      target: new LogGroup(
        new CloudwatchLogGroup(new TerraformStack(Testing.app(), "other"), "group", { name: "a b" }),
      ),
      says: ["name of the log group", '"a b"', "letters, digits"],
    }),
  }),
];
