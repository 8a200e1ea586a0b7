# Two integrations, and a rule for each kind of destination: target "open" may be reached, "closed" refuses.
terraform {
  required_providers {
    aws          = { source = "hashicorp/aws", version = "~> 5.100" }
    genesyscloud = { source = "MyPureCloud/genesyscloud" }
  }
}

variable "aws_account_id" {
  type = string
  validation {
    condition     = can(regex("^[0-9]{12}$", var.aws_account_id))
    error_message = "An account id has 12 digits."
  }
}

provider "aws" {
  region = "us-east-1"
}

locals {
  topics = {
    audit = "v2.audits.entitytype.{id}.entityid.{id}"
    flows = "v2.detail.events.conversation.{id}.flow.start"
  }
  accepts = {
    queue    = { action = "sqs:SendMessage", arn = aws_sqs_queue.q["queue"].arn }
    fifo     = { action = "sqs:SendMessage", arn = aws_sqs_queue.fifo["open"].arn }
    dead     = { action = "sqs:SendMessage", arn = aws_sqs_queue.q["dead"].arn }
    of_topic = { action = "sqs:SendMessage", arn = aws_sqs_queue.q["of_topic"].arn }
    key_open = { action = "sqs:SendMessage", arn = aws_sqs_queue.q["key_open"].arn }
    key_shut = { action = "sqs:SendMessage", arn = aws_sqs_queue.q["key_shut"].arn }
  }
  pairs = {
    log      = { for way in ["open", "closed"] : way => { arn = aws_cloudwatch_log_group.log[way].arn, role = null } }
    queue    = { open = { arn = aws_sqs_queue.q["queue"].arn, role = null }, closed = { arn = aws_sqs_queue.q["closed"].arn, role = null } }
    fifo     = { for way in ["open", "closed"] : way => { arn = aws_sqs_queue.fifo[way].arn, role = null } }
    topic    = { for way in ["open", "closed"] : way => { arn = aws_sns_topic.topic[way].arn, role = null } }
    function = { for way in ["open", "closed"] : way => { arn = aws_lambda_function.function[way].arn, role = null } }
    kinesis  = { for way in ["open", "closed"] : way => { arn = aws_kinesis_stream.stream.arn, role = aws_iam_role.events[way].arn } }
    firehose = { for way in ["open", "closed"] : way => { arn = aws_kinesis_firehose_delivery_stream.hose.arn, role = aws_iam_role.events[way].arn } }
    bus      = { for way in ["open", "closed"] : way => { arn = aws_cloudwatch_event_bus.second.arn, role = aws_iam_role.events[way].arn } }
    api      = { for way in ["open", "closed"] : way => { arn = aws_cloudwatch_event_api_destination.api.arn, role = aws_iam_role.events[way].arn } }
    # Their own policies let EventBridge in; only the key of the closed one does not.
    sealed-queue = { for way, key in { open = "key_open", closed = "key_shut" } : way => { arn = aws_sqs_queue.q[key].arn, role = null } }
    sealed-topic = { for way, key in { open = "key_open", closed = "key_shut" } : way => { arn = aws_sns_topic.topic[key].arn, role = null } }
  }
  targets = merge([for kind, ways in local.pairs : { for way, to in ways : "${kind} ${way}" => merge(to, { kind = kind, way = way }) }]...)
}

module "genesys" {
  for_each            = local.topics
  source              = "git::https://github.com/GenesysCloudDevOps/aws-event-bridge-module.git?ref=main"
  integration_name    = each.key
  aws_account_id      = var.aws_account_id
  aws_account_region  = "us-east-1"
  event_source_suffix = each.key
  topic_filters       = [each.value]
}

data "genesyscloud_organizations_me" "me" {}

data "aws_cloudwatch_event_source" "genesys" {
  for_each    = local.topics
  depends_on  = [module.genesys]
  name_prefix = "aws.partner/genesys.com/cloud/${data.genesyscloud_organizations_me.me.id}/${each.key}"
}

resource "aws_cloudwatch_event_bus" "genesys" {
  for_each          = local.topics
  name              = data.aws_cloudwatch_event_source.genesys[each.key].name
  event_source_name = data.aws_cloudwatch_event_source.genesys[each.key].name
}

resource "aws_cloudwatch_event_bus" "second" {
  name = "second"
}

resource "aws_cloudwatch_event_rule" "kind" {
  for_each       = local.pairs
  name           = each.key
  event_bus_name = aws_cloudwatch_event_bus.genesys["audit"].name
  event_pattern  = jsonencode({ detail = { eventBody = { action = ["Delete"] } } })
}

resource "aws_cloudwatch_event_target" "kind" {
  for_each       = local.targets
  rule           = aws_cloudwatch_event_rule.kind[each.value.kind].name
  event_bus_name = aws_cloudwatch_event_bus.genesys["audit"].name
  target_id      = each.value.way
  arn            = each.value.arn
  role_arn       = each.value.role
  dead_letter_config {
    arn = aws_sqs_queue.q["dead"].arn
  }
  retry_policy {
    maximum_event_age_in_seconds = 3600
    maximum_retry_attempts       = 3
  }
  dynamic "sqs_target" {
    for_each = each.value.kind == "fifo" ? [1] : []
    content {
      message_group_id = "audit"
    }
  }
}

resource "aws_cloudwatch_event_rule" "second" {
  name           = "second"
  event_bus_name = aws_cloudwatch_event_bus.second.name
  event_pattern  = jsonencode({ source = [{ prefix = "aws.partner/genesys.com" }] })
}

resource "aws_cloudwatch_event_target" "second" {
  rule           = aws_cloudwatch_event_rule.second.name
  event_bus_name = aws_cloudwatch_event_bus.second.name
  target_id      = "queue"
  arn            = aws_sqs_queue.q["queue"].arn
}

resource "aws_cloudwatch_event_rule" "flows" {
  name           = "flows"
  event_bus_name = aws_cloudwatch_event_bus.genesys["flows"].name
  event_pattern  = jsonencode({ source = [{ prefix = "aws.partner/genesys.com" }] })
}

resource "aws_cloudwatch_event_target" "flows" {
  for_each       = { arrives = "queue", is-lost = "closed" }
  rule           = aws_cloudwatch_event_rule.flows.name
  event_bus_name = aws_cloudwatch_event_bus.genesys["flows"].name
  target_id      = each.key
  arn            = aws_sqs_queue.q[each.value].arn
}

resource "aws_cloudwatch_event_target" "dead_letters_are_lost" {
  rule           = aws_cloudwatch_event_rule.flows.name
  event_bus_name = aws_cloudwatch_event_bus.genesys["flows"].name
  target_id      = "key-shuts-dead-letters-out"
  arn            = aws_sqs_queue.q["closed"].arn
  dead_letter_config {
    arn = aws_sqs_queue.q["key_shut"].arn
  }
}

resource "aws_cloudwatch_log_group" "log" {
  for_each = toset(["open", "closed"])
  name     = "/aws/events/${each.key}"
}

resource "aws_cloudwatch_log_resource_policy" "log" {
  policy_name = "events"
  policy_document = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = ["events.amazonaws.com", "delivery.logs.amazonaws.com"] }
      Action    = ["logs:CreateLogStream", "logs:PutLogEvents"]
      Resource  = "${aws_cloudwatch_log_group.log["open"].arn}:*"
    }]
  })
}

resource "aws_sqs_queue" "q" {
  for_each          = toset(["queue", "closed", "dead", "of_topic", "key_open", "key_shut"])
  name              = each.key
  kms_master_key_id = startswith(each.key, "key_") ? aws_kms_key.key[each.key].id : null
}

resource "aws_kms_key" "key" {
  for_each = toset(["key_open", "key_shut"])
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::123456789012:root" }, Action = "kms:*", Resource = "*" },
      {
        Effect    = each.key == "key_open" ? "Allow" : "Deny"
        Principal = { Service = "events.amazonaws.com" }
        Action    = ["kms:GenerateDataKey", "kms:Decrypt"]
        Resource  = "*"
      },
    ]
  })
}

resource "aws_sqs_queue" "fifo" {
  for_each                    = toset(["open", "closed"])
  name                        = "${each.key}.fifo"
  fifo_queue                  = true
  content_based_deduplication = true
}

resource "aws_sqs_queue_policy" "accepts" {
  for_each  = local.accepts
  queue_url = each.key == "fifo" ? aws_sqs_queue.fifo["open"].id : aws_sqs_queue.q[each.key].id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = each.key == "of_topic" ? "sns.amazonaws.com" : "events.amazonaws.com" }
      Action    = each.value.action
      Resource  = each.value.arn
    }]
  })
}

resource "aws_sns_topic" "topic" {
  for_each          = toset(["open", "closed", "key_open", "key_shut"])
  name              = each.key
  kms_master_key_id = startswith(each.key, "key_") ? aws_kms_key.key[each.key].id : null
}

resource "aws_sns_topic_policy" "topic" {
  for_each = aws_sns_topic.topic
  arn      = each.value.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = each.key == "closed" ? "Deny" : "Allow"
      Principal = { Service = "events.amazonaws.com" }
      Action    = "sns:Publish"
      Resource  = each.value.arn
    }]
  })
}

resource "aws_sns_topic_subscription" "topic" {
  topic_arn = aws_sns_topic.topic["open"].arn
  protocol  = "sqs"
  endpoint  = aws_sqs_queue.q["of_topic"].arn
}

resource "aws_lambda_function" "function" {
  for_each         = toset(["open", "closed"])
  function_name    = each.key
  role             = aws_iam_role.services.arn
  handler          = "index.handler"
  runtime          = "nodejs22.x"
  filename         = "${path.module}/function.zip"
  source_code_hash = filebase64sha256("${path.module}/function.zip")
}

resource "aws_lambda_permission" "function" {
  function_name = aws_lambda_function.function["open"].function_name
  action        = "lambda:InvokeFunction"
  principal     = "events.amazonaws.com"
  source_arn    = aws_cloudwatch_event_rule.kind["function"].arn
}

resource "aws_kinesis_stream" "stream" {
  name        = "stream"
  shard_count = 1
}

resource "aws_s3_bucket" "bucket" {
  bucket        = "every-destination"
  force_destroy = true
}

resource "aws_kinesis_firehose_delivery_stream" "hose" {
  name        = "hose"
  destination = "extended_s3"
  extended_s3_configuration {
    role_arn   = aws_iam_role.services.arn
    bucket_arn = aws_s3_bucket.bucket.arn
  }
}

resource "aws_cloudwatch_event_connection" "api" {
  name               = "api"
  authorization_type = "API_KEY"
  auth_parameters {
    api_key {
      key   = "x-api-key"
      value = "secret"
    }
  }
}

resource "aws_cloudwatch_event_api_destination" "api" {
  name                = "api"
  invocation_endpoint = "https://example.com/events"
  http_method         = "POST"
  connection_arn      = aws_cloudwatch_event_connection.api.arn
}

resource "aws_iam_role" "services" {
  name = "services"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = ["firehose.amazonaws.com", "lambda.amazonaws.com"] }
      Action    = "sts:AssumeRole"
    }]
  })
}

resource "aws_iam_role" "events" {
  for_each = toset(["open", "closed"])
  name     = each.key
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "events.amazonaws.com" }
      Action    = "sts:AssumeRole"
    }]
  })
}

resource "aws_iam_role_policy" "events" {
  name = "deliver"
  role = aws_iam_role.events["open"].id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = "kinesis:PutRecord", Resource = aws_kinesis_stream.stream.arn },
      { Effect = "Allow", Action = "firehose:PutRecord", Resource = aws_kinesis_firehose_delivery_stream.hose.arn },
      { Effect = "Allow", Action = "events:PutEvents", Resource = aws_cloudwatch_event_bus.second.arn },
      { Effect = "Allow", Action = "events:InvokeApiDestination", Resource = aws_cloudwatch_event_api_destination.api.arn },
    ]
  })
}
