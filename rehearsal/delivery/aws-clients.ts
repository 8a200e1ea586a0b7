import { CloudWatchLogs } from "@aws-sdk/client-cloudwatch-logs";
import { ECS } from "@aws-sdk/client-ecs";
import { EventBridge } from "@aws-sdk/client-eventbridge";
import { Firehose } from "@aws-sdk/client-firehose";
import { IAM } from "@aws-sdk/client-iam";
import { Kinesis } from "@aws-sdk/client-kinesis";
import { KMS } from "@aws-sdk/client-kms";
import { Lambda } from "@aws-sdk/client-lambda";
import { S3 } from "@aws-sdk/client-s3";
import { SNS } from "@aws-sdk/client-sns";
import { SQS } from "@aws-sdk/client-sqs";
import type { Place } from "../aws/place";

/** Clients of the services that delivery reads and writes, all at the stand-in's address. */
export class AwsClients {
  readonly ecs: ECS;
  readonly events: EventBridge;
  readonly firehose: Firehose;
  readonly iam: IAM;
  readonly kinesis: Kinesis;
  readonly kms: KMS;
  readonly lambda: Lambda;
  readonly logs: CloudWatchLogs;
  readonly s3: S3;
  readonly sns: SNS;
  readonly sqs: SQS;

  /** @param endpoint the stand-in's address: `http://127.0.0.1:<port>` */
  constructor(endpoint: string, { accountId, region }: Place) {
    const settings = {
      endpoint,
      region,
      credentials: { accessKeyId: accountId, secretAccessKey: "rehearsal" },
      // EventBridge's own retries are what is rehearsed.
      maxAttempts: 1,
    };
    this.ecs = new ECS(settings);
    this.events = new EventBridge(settings);
    this.firehose = new Firehose(settings);
    this.iam = new IAM(settings);
    this.kms = new KMS(settings);
    this.lambda = new Lambda(settings);
    this.logs = new CloudWatchLogs(settings);
    this.s3 = new S3({ ...settings, forcePathStyle: true });
    this.sns = new SNS(settings);
    this.sqs = new SQS(settings);
    // Its own way of sending is HTTP/2, which neither the front nor moto speaks.
    this.kinesis = new Kinesis({ ...settings, requestHandler: this.sqs.config.requestHandler });
  }

  destroy(): void {
    const { ecs, events, firehose, iam, kinesis, kms, lambda, logs, s3, sns, sqs } = this;
    for (const client of [ecs, events, firehose, iam, kinesis, kms, lambda, logs, s3, sns, sqs]) {
      client.destroy();
    }
  }
}
