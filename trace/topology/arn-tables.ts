/** The service in the ARN, what stands before the name, and the attribute with the name. */
type Shape = readonly [service: string, before: string, name: string];

/** Resources, and the data sources of the same type, whose ARN follows from their name. */
export const shapes: Readonly<Record<string, Shape>> = {
  aws_batch_job_queue: ["batch", "job-queue/", "name"],
  aws_cloudwatch_event_bus: ["events", "event-bus/", "name"],
  aws_cloudwatch_log_group: ["logs", "log-group:", "name"],
  aws_cloudwatch_metric_alarm: ["cloudwatch", "alarm:", "alarm_name"],
  aws_codebuild_project: ["codebuild", "project/", "name"],
  aws_codecommit_repository: ["codecommit", "", "repository_name"],
  aws_codepipeline: ["codepipeline", "", "name"],
  aws_dynamodb_table: ["dynamodb", "table/", "name"],
  aws_ecr_repository: ["ecr", "repository/", "name"],
  aws_ecs_cluster: ["ecs", "cluster/", "name"],
  aws_glue_workflow: ["glue", "workflow/", "name"],
  aws_kinesis_firehose_delivery_stream: ["firehose", "deliverystream/", "name"],
  aws_kinesis_stream: ["kinesis", "stream/", "name"],
  aws_kms_alias: ["kms", "", "name"],
  aws_lambda_function: ["lambda", "function:", "function_name"],
  aws_sfn_state_machine: ["states", "stateMachine:", "name"],
  aws_sns_topic: ["sns", "", "name"],
  aws_sqs_queue: ["sqs", "", "name"],
  aws_ssm_document: ["ssm", "document/", "name"],
};

/** Resources whose `id` is another of their attributes. */
export const ids: Readonly<Record<string, string>> = {
  aws_batch_job_queue: "arn",
  aws_cloudwatch_event_api_destination: "name",
  aws_cloudwatch_event_bus: "name",
  aws_cloudwatch_event_connection: "name",
  aws_cloudwatch_event_source: "name",
  aws_cloudwatch_log_group: "name",
  aws_cloudwatch_metric_alarm: "alarm_name",
  aws_codebuild_project: "arn",
  aws_codecommit_repository: "repository_name",
  aws_codepipeline: "name",
  aws_dynamodb_table: "name",
  aws_ecr_repository: "name",
  aws_ecs_cluster: "arn",
  aws_iam_policy: "arn",
  aws_iam_role: "name",
  aws_kinesis_firehose_delivery_stream: "arn",
  aws_kinesis_stream: "arn",
  aws_kms_alias: "arn",
  aws_kms_key: "key_id",
  aws_lambda_function: "function_name",
  aws_s3_bucket: "bucket",
  aws_sfn_state_machine: "arn",
  aws_sns_topic: "arn",
  aws_sqs_queue: "url",
};
