import type { DestinationKind } from "./topology";

/** A kind of destination that delivery is known of. */
export type KnownKind = Exclude<DestinationKind, "other" | "unknown">;

/** The kind of destination, by the service and the start of the resource part of its ARN. */
export const destinationKinds: readonly (readonly [service: string, resource: string, kind: KnownKind])[] = [
  ["logs", "", "log-group"],
  ["sqs", "", "queue"],
  ["sns", "", "topic"],
  ["lambda", "", "function"],
  ["kinesis", "", "kinesis"],
  ["firehose", "", "firehose"],
  ["states", "", "state-machine"],
  ["events", "event-bus/", "event-bus"],
  ["events", "api-destination/", "api-destination"],
  ["ecs", "", "ecs"],
  ["batch", "", "batch"],
  ["codebuild", "", "codebuild"],
  ["codepipeline", "", "codepipeline"],
  ["glue", "", "glue"],
  ["ssm", "automation-definition/", "ssm-automation"],
  ["ssm", "", "ssm"],
  ["redshift", "", "redshift"],
  ["redshift-serverless", "", "redshift"],
  ["sagemaker", "", "sagemaker"],
  ["execute-api", "", "api-gateway"],
  ["appsync", "", "appsync"],
];
