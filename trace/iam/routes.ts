import type { KnownKind } from "../topology/destination-kinds";

/** What EventBridge does to a destination, and who lets it. */
export interface Route {
  /**
   * By a policy of the destination, in EventBridge's own name; by the target's role; or by either: by the role where
   * the target has one, else by the policy.
   */
  readonly by: "resource" | "role" | "either";
  /** All of them are needed. */
  readonly actions: readonly string[];
}

/** The service that EventBridge is to the policies of a destination. */
export const eventBridge = "events.amazonaws.com";

/**
 * What delivery needs, by the kind of destination.
 *
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-identity-based.html
 */
export const routes: Readonly<Record<KnownKind, Route>> = {
  "log-group": { by: "resource", actions: ["logs:CreateLogStream", "logs:PutLogEvents"] },
  queue: { by: "either", actions: ["sqs:SendMessage"] },
  topic: { by: "either", actions: ["sns:Publish"] },
  function: { by: "either", actions: ["lambda:InvokeFunction"] },
  "api-gateway": { by: "either", actions: ["execute-api:Invoke"] },
  kinesis: { by: "role", actions: ["kinesis:PutRecord"] },
  firehose: { by: "role", actions: ["firehose:PutRecord"] },
  "state-machine": { by: "role", actions: ["states:StartExecution"] },
  "api-destination": { by: "role", actions: ["events:InvokeApiDestination"] },
  "event-bus": { by: "role", actions: ["events:PutEvents"] },
  appsync: { by: "role", actions: ["appsync:GraphQL"] },
  batch: { by: "role", actions: ["batch:SubmitJob"] },
  codebuild: { by: "role", actions: ["codebuild:StartBuild"] },
  codepipeline: { by: "role", actions: ["codepipeline:StartPipelineExecution"] },
  ecs: { by: "role", actions: ["ecs:RunTask"] },
  glue: { by: "role", actions: ["glue:NotifyEvent"] },
  redshift: { by: "role", actions: ["redshift-data:ExecuteStatement"] },
  sagemaker: { by: "role", actions: ["sagemaker:StartPipelineExecution"] },
  ssm: { by: "role", actions: ["ssm:SendCommand"] },
  "ssm-automation": { by: "role", actions: ["ssm:StartAutomationExecution"] },
};
