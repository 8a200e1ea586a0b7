/** The article's configuration as a folder's main.tf, with its values: its names, prefix and pattern. */
export const articleHcl = `
variable "aws_account_id" {}
variable "aws_region" {}
variable "event_bus_name" {}

provider "aws" {
  region = var.aws_region
}

module "AwsEventBridgeIntegration" {
  source              = "git::https://github.com/GenesysCloudDevOps/aws-event-bridge-module.git?ref=main"
  integration_name    = var.event_bus_name
  event_source_suffix = var.event_bus_name
  aws_account_id      = var.aws_account_id
  aws_account_region  = var.aws_region
  topic_filters       = ["v2.audits.entitytype.{id}.entityid.{id}"]
}

resource "aws_cloudwatch_log_group" "audit_log_events" {
  name = "/aws/events/genesyscloud_audit_log_events"
}

data "aws_cloudwatch_event_source" "genesys_event_bridge" {
  name_prefix = "aws.partner/genesys.com"
  depends_on  = [module.AwsEventBridgeIntegration]
}

resource "aws_cloudwatch_event_bus" "genesys_audit_event_bridge" {
  name              = data.aws_cloudwatch_event_source.genesys_event_bridge.name
  event_source_name = data.aws_cloudwatch_event_source.genesys_event_bridge.name
}

resource "aws_cloudwatch_event_rule" "audit_events_rule" {
  name           = "capture-audit-events"
  description    = "Capture audit events coming in from AWS"
  event_bus_name = data.aws_cloudwatch_event_source.genesys_event_bridge.name
  depends_on     = [aws_cloudwatch_event_bus.genesys_audit_event_bridge]
  event_pattern  = <<EOF
{ "source": [ { "prefix": "aws.partner/genesys.com" } ] }
EOF
}

resource "aws_cloudwatch_event_target" "audit_rule" {
  rule           = aws_cloudwatch_event_rule.audit_events_rule.name
  target_id      = "SendToCloudWatch"
  arn            = aws_cloudwatch_log_group.audit_log_events.arn
  event_bus_name = data.aws_cloudwatch_event_source.genesys_event_bridge.name
}
`;

/** The policy that the article leaves out. */
export const logPolicyHcl = `
resource "aws_cloudwatch_log_resource_policy" "events" {
  policy_name     = "events"
  policy_document = jsonencode({
    Version   = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = ["events.amazonaws.com", "delivery.logs.amazonaws.com"] }
      Action    = ["logs:CreateLogStream", "logs:PutLogEvents"]
      Resource  = "\${aws_cloudwatch_log_group.audit_log_events.arn}:*"
    }]
  })
}
`;
