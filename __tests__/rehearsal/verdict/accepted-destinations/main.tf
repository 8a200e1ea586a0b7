# A rule for each kind of destination that is accepted and not run: the role of target "open" allows it, that of
# "closed" does not.
terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 5.100" }
  }
}

provider "aws" {
  region = "us-east-1"
}

locals {
  at = "us-east-1:123456789012"
  kinds = {
    api-gateway         = { action = "execute-api:Invoke", arn = "arn:aws:execute-api:${local.at}:abc123/live/POST/audit" }
    appsync             = { action = "appsync:GraphQL", arn = "arn:aws:appsync:${local.at}:endpoints/graphql-api/abc123" }
    batch               = { action = "batch:SubmitJob", arn = "arn:aws:batch:${local.at}:job-queue/audit" }
    codebuild           = { action = "codebuild:StartBuild", arn = "arn:aws:codebuild:${local.at}:project/audit" }
    codepipeline        = { action = "codepipeline:StartPipelineExecution", arn = "arn:aws:codepipeline:${local.at}:audit" }
    ecs                 = { action = "ecs:RunTask", arn = "arn:aws:ecs:${local.at}:cluster/audit" }
    glue                = { action = "glue:NotifyEvent", arn = "arn:aws:glue:${local.at}:workflow/audit" }
    redshift            = { action = "redshift-data:ExecuteStatement", arn = "arn:aws:redshift:${local.at}:cluster:audit" }
    redshift-serverless = { action = "redshift-data:ExecuteStatement", arn = "arn:aws:redshift-serverless:${local.at}:workgroup/audit" }
    sagemaker           = { action = "sagemaker:StartPipelineExecution", arn = "arn:aws:sagemaker:${local.at}:pipeline/audit" }
    state-machine       = { action = "states:StartExecution", arn = "arn:aws:states:${local.at}:stateMachine:audit" }
    ssm                 = { action = "ssm:SendCommand", arn = "arn:aws:ssm:${local.at}:document/audit" }
    ssm-automation      = { action = "ssm:StartAutomationExecution", arn = "arn:aws:ssm:${local.at}:automation-definition/audit:1" }
  }
  job_definition  = "arn:aws:batch:${local.at}:job-definition/audit:1"
  task_definition = aws_ecs_task_definition.audit.arn
  # The role of these acts on something that the target does not name.
  acts_on = { ecs = local.task_definition, appsync = "*", ssm-automation = "*" }
  # What these want beside the destination's own.
  beside = {
    "batch:SubmitJob" = [local.job_definition]
    "ssm:SendCommand" = ["arn:aws:ec2:${local.at}:instance/*"]
    "iam:PassRole"    = [aws_iam_role.task.arn]
  }
  targets = merge([for kind, to in local.kinds : { for way in ["open", "half", "closed"] : "${kind} ${way}" => merge(to, { kind = kind, way = way }) }]...)
}

resource "aws_cloudwatch_event_bus" "bus" {
  name = "audit"
}

resource "aws_cloudwatch_event_rule" "kind" {
  for_each       = local.kinds
  name           = each.key
  event_bus_name = aws_cloudwatch_event_bus.bus.name
  event_pattern  = jsonencode({ detail = { action = ["Delete"] } })
}

resource "aws_cloudwatch_event_target" "kind" {
  for_each       = local.targets
  rule           = aws_cloudwatch_event_rule.kind[each.value.kind].name
  event_bus_name = aws_cloudwatch_event_bus.bus.name
  target_id      = each.value.way
  arn            = each.value.arn
  role_arn       = aws_iam_role.events[each.value.way].arn
  dead_letter_config {
    arn = aws_sqs_queue.dead.arn
  }
  dynamic "batch_target" {
    for_each = each.value.kind == "batch" ? [1] : []
    content {
      job_definition = local.job_definition
      job_name       = "audit"
    }
  }
  dynamic "ecs_target" {
    for_each = each.value.kind == "ecs" ? [1] : []
    content {
      task_definition_arn = local.task_definition
      task_count          = 1
    }
  }
  dynamic "redshift_target" {
    for_each = startswith(each.value.kind, "redshift") ? [1] : []
    content {
      database = "audit"
      sql      = "select 1"
    }
  }
  dynamic "run_command_targets" {
    for_each = each.value.kind == "ssm" ? [1] : []
    content {
      key    = "InstanceIds"
      values = ["i-0123456789abcdef0"]
    }
  }
}

resource "aws_sqs_queue" "dead" {
  name = "dead"
}

resource "aws_sqs_queue_policy" "dead" {
  queue_url = aws_sqs_queue.dead.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "events.amazonaws.com" }
      Action    = "sqs:SendMessage"
      Resource  = aws_sqs_queue.dead.arn
    }]
  })
}

resource "aws_iam_role" "events" {
  for_each = toset(["open", "half", "closed"])
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

resource "aws_iam_role" "task" {
  name = "task"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "ecs-tasks.amazonaws.com" }
      Action    = "sts:AssumeRole"
    }]
  })
}

resource "aws_ecs_task_definition" "audit" {
  family                = "audit"
  task_role_arn         = aws_iam_role.task.arn
  container_definitions = jsonencode([{ name = "audit", image = "audit", memory = 128 }])
}

resource "aws_iam_role_policy" "beside" {
  name = "beside"
  role = aws_iam_role.events["open"].id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [for action, on in local.beside : { Effect = "Allow", Action = action, Resource = on }]
  })
}

resource "aws_iam_role_policy" "events" {
  for_each = toset(["open", "half"])
  name     = "deliver"
  role     = aws_iam_role.events[each.key].id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [for kind, to in local.kinds : {
      Effect   = "Allow"
      Action   = to.action
      Resource = lookup(local.acts_on, kind, to.arn)
    }]
  })
}
