# Stands for https://github.com/GenesysCloudDevOps/aws-event-bridge-module: the same variables, properties and output.
terraform {
  required_providers {
    genesyscloud = {
      source = "mypurecloud/genesyscloud"
    }
  }
}

variable "integration_name" {
  type = string
}

variable "aws_account_id" {
  type = string
}

variable "aws_account_region" {
  type = string
}

variable "event_source_suffix" {
  type = string
}

variable "topic_filters" {
  type = list(string)
}

resource "genesyscloud_integration" "AwsEventBridgeIntegration" {
  integration_type = "amazon-eventbridge-source"
  intended_state   = "ENABLED"

  config {
    name     = var.integration_name
    notes    = "Rehearsal"
    advanced = jsonencode({})
    properties = jsonencode({
      awsAccountId      = var.aws_account_id
      awsAccountRegion  = var.aws_account_region
      eventFilter       = var.topic_filters
      eventSourceSuffix = var.event_source_suffix
    })
  }
}

output "id" {
  value = genesyscloud_integration.AwsEventBridgeIntegration.id
}
