/**
 * Where a rule can send events.
 *
 * @module targets
 */
export { ApiDestination, type ApiDestinationProps } from "../constructs/targets/api-destination";
export { ApiGateway, type ApiGatewayProps } from "../constructs/targets/api-gateway";
export { AppSync, type AppSyncProps } from "../constructs/targets/app-sync";
export { BatchJob, type BatchJobProps } from "../constructs/targets/batch-job";
export { CodeBuildProject } from "../constructs/targets/code-build-project";
export { CodePipeline } from "../constructs/targets/code-pipeline";
export type { PolicyTargetOptions } from "../constructs/targets/cross-account";
export { Custom, type CustomProps } from "../constructs/targets/custom";
export type { Destination, HasArn } from "../constructs/targets/destination";
export { type ContainerOverride, EcsTask, type EcsTaskProps } from "../constructs/targets/ecs-task";
export type { EcsTaskPlacement } from "../constructs/targets/ecs-task-placement";
export { EventBus, type EventBusProps } from "../constructs/targets/event-bus";
export { FirehoseStream } from "../constructs/targets/firehose-stream";
export { LambdaFunction, type LambdaFunctionProps } from "../constructs/targets/function";
export type { HttpParameters } from "../constructs/targets/http-parameters";
export { KinesisStream, type KinesisStreamProps } from "../constructs/targets/kinesis-stream";
export { LogGroup, type LogGroupProps } from "../constructs/targets/log-group";
export { SqsQueue, type SqsQueueProps } from "../constructs/targets/queue";
export { RedshiftQuery, type RedshiftQueryProps } from "../constructs/targets/redshift-query";
export { RedshiftServerlessQuery } from "../constructs/targets/redshift-serverless-query";
export type { RedshiftStatementProps } from "../constructs/targets/redshift-statement";
export type { RoleTargetOptions } from "../constructs/targets/role-target";
export { SageMakerPipeline, type SageMakerPipelineProps } from "../constructs/targets/sage-maker-pipeline";
export { SfnStateMachine } from "../constructs/targets/sfn-state-machine";
export { SsmAutomation, type SsmAutomationProps } from "../constructs/targets/ssm-automation";
export {
  type RunCommandInstances,
  SsmRunCommand,
  type SsmRunCommandProps,
} from "../constructs/targets/ssm-run-command";
export { SnsTopic, type SnsTopicProps } from "../constructs/targets/topic";
