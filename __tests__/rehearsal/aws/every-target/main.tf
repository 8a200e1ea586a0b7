variable "description" {
  default = "first"
}
terraform {
  required_providers {
    aws          = { source = "hashicorp/aws", version = "~> 5.100" }
    genesyscloud = { source = "MyPureCloud/genesyscloud" }
  }
}
provider "aws" {
  region = "us-east-1"
  default_tags { tags = { Team = "voice" } }
}
data "aws_caller_identity" "me" {}
module "m" {
  source              = "git::https://github.com/GenesysCloudDevOps/aws-event-bridge-module.git?ref=main"
  integration_name    = "A"
  aws_account_id      = data.aws_caller_identity.me.account_id
  aws_account_region  = "us-east-1"
  event_source_suffix = "audit"
  topic_filters       = ["v2.a"]
}
data "aws_cloudwatch_event_source" "s" {
  depends_on  = [module.m]
  name_prefix = "aws.partner/genesys.com"
}
resource "aws_cloudwatch_event_bus" "b" {
  name              = data.aws_cloudwatch_event_source.s.name
  event_source_name = data.aws_cloudwatch_event_source.s.name
  tags              = { A = "b" }
}
resource "aws_cloudwatch_event_bus" "other" {
  name        = "other"
  description = var.description
}
resource "aws_cloudwatch_event_rule" "r" {
  name           = "all"
  event_bus_name = aws_cloudwatch_event_bus.b.name
  event_pattern  = jsonencode({ source = [{ prefix = "aws.partner/genesys.com" }] })
  tags           = { X = "y" }
}
resource "aws_cloudwatch_event_rule" "r2" {
  name           = "all2"
  event_bus_name = aws_cloudwatch_event_bus.b.name
  event_pattern  = jsonencode({ source = [{ prefix = "aws.partner/genesys.com" }] })
}
resource "aws_cloudwatch_log_group" "g" {
  name              = "/aws/events/x"
  retention_in_days = 7
}
data "aws_iam_policy_document" "logs" {
  statement {
    actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
    resources = ["${aws_cloudwatch_log_group.g.arn}:*"]
    principals {
      type        = "Service"
      identifiers = ["events.amazonaws.com", "delivery.logs.amazonaws.com"]
    }
  }
}
resource "aws_cloudwatch_log_resource_policy" "p" {
  policy_name     = "p"
  policy_document = data.aws_iam_policy_document.logs.json
}
resource "aws_sqs_queue" "dlq" {
  name                      = "dlq"
  message_retention_seconds = 1209600
  sqs_managed_sse_enabled   = true
}
resource "aws_sqs_queue_policy" "dlq" {
  queue_url = aws_sqs_queue.dlq.id
  policy    = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { Service = "events.amazonaws.com" }, Action = "sqs:SendMessage", Resource = aws_sqs_queue.dlq.arn, Condition = { ArnEquals = { "aws:SourceArn" = aws_cloudwatch_event_rule.r.arn } } }] })
}
resource "aws_sqs_queue" "fifo" {
  name                        = "q.fifo"
  fifo_queue                  = true
  content_based_deduplication = true
}
resource "aws_sns_topic" "t" { name = "t" }
resource "aws_sns_topic_policy" "t" {
  arn    = aws_sns_topic.t.arn
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { Service = "events.amazonaws.com" }, Action = "sns:Publish", Resource = aws_sns_topic.t.arn }] })
}
resource "aws_sns_topic_subscription" "s" {
  topic_arn = aws_sns_topic.t.arn
  protocol  = "sqs"
  endpoint  = aws_sqs_queue.dlq.arn
}
resource "aws_kinesis_stream" "k" {
  name        = "k"
  shard_count = 1
}
resource "aws_s3_bucket" "s" {
  bucket        = "bucket-x"
  force_destroy = true
}
resource "aws_iam_role" "events" {
  name               = "ev"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { Service = "events.amazonaws.com" }, Action = "sts:AssumeRole" }] })
}
resource "aws_iam_role_policy" "events" {
  role   = aws_iam_role.events.id
  name   = "p"
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = ["kinesis:PutRecord", "firehose:PutRecord", "events:PutEvents", "events:InvokeApiDestination"], Resource = "*" }] })
}
resource "aws_iam_role" "fh" {
  name               = "fh"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { Service = "firehose.amazonaws.com" }, Action = "sts:AssumeRole" }] })
}
resource "aws_kinesis_firehose_delivery_stream" "f" {
  name        = "f"
  destination = "extended_s3"
  extended_s3_configuration {
    role_arn   = aws_iam_role.fh.arn
    bucket_arn = aws_s3_bucket.s.arn
  }
}
resource "aws_lambda_function" "l" {
  function_name    = "l"
  role             = aws_iam_role.fh.arn
  handler          = "index.handler"
  runtime          = "nodejs22.x"
  filename         = "${path.module}/l.zip"
  source_code_hash = filebase64sha256("${path.module}/l.zip")
}
resource "aws_lambda_permission" "l" {
  function_name = aws_lambda_function.l.function_name
  statement_id  = "ev"
  action        = "lambda:InvokeFunction"
  principal     = "events.amazonaws.com"
  source_arn    = aws_cloudwatch_event_rule.r.arn
}
resource "aws_cloudwatch_event_archive" "a" {
  name             = "arch"
  event_source_arn = aws_cloudwatch_event_bus.b.arn
  event_pattern    = jsonencode({ source = [{ prefix = "aws.partner/genesys.com" }] })
  retention_days   = 7
}
resource "aws_cloudwatch_event_connection" "c" {
  name               = "conn"
  authorization_type = "API_KEY"
  auth_parameters {
    api_key {
      key   = "x-api-key"
      value = "secret"
    }
  }
}
resource "aws_cloudwatch_event_api_destination" "d" {
  name                             = "dest"
  invocation_endpoint              = "https://events.pagerduty.com/v2/enqueue"
  http_method                      = "POST"
  invocation_rate_limit_per_second = 10
  connection_arn                   = aws_cloudwatch_event_connection.c.arn
}
locals { targets = {
  log   = [aws_cloudwatch_log_group.g.arn, null]
  topic = [aws_sns_topic.t.arn, null]
  fn    = [aws_lambda_function.l.arn, null]
  k     = [aws_kinesis_stream.k.arn, aws_iam_role.events.arn]
  f     = [aws_kinesis_firehose_delivery_stream.f.arn, aws_iam_role.events.arn]
  bus   = [aws_cloudwatch_event_bus.other.arn, aws_iam_role.events.arn]
  api   = [aws_cloudwatch_event_api_destination.d.arn, aws_iam_role.events.arn]
} }
resource "aws_cloudwatch_event_target" "t" {
  for_each       = local.targets
  rule           = aws_cloudwatch_event_rule.r.name
  event_bus_name = aws_cloudwatch_event_bus.b.name
  target_id      = each.key
  arn            = each.value[0]
  role_arn       = each.value[1]
  dead_letter_config { arn = aws_sqs_queue.dlq.arn }
  retry_policy {
    maximum_event_age_in_seconds = 60
    maximum_retry_attempts       = 1
  }
}
resource "aws_sqs_queue_policy" "fifo" {
  queue_url = aws_sqs_queue.fifo.id
  policy    = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { Service = "events.amazonaws.com" }, Action = "sqs:SendMessage", Resource = aws_sqs_queue.fifo.arn, Condition = { ArnEquals = { "aws:SourceArn" = aws_cloudwatch_event_rule.r2.arn } } }] })
}
resource "aws_cloudwatch_event_target" "fifo" {
  rule           = aws_cloudwatch_event_rule.r2.name
  event_bus_name = aws_cloudwatch_event_bus.b.name
  target_id      = "fifo"
  arn            = aws_sqs_queue.fifo.arn
  sqs_target { message_group_id = "g" }
  input_transformer {
    input_paths    = { t = "$.detail.topicName" }
    input_template = "{\"a\": \"<t>\"}"
  }
}
