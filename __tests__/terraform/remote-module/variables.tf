variable "aws_account_id" {
  type        = string
  description = "AWS account that receives the events: 12 digits."
}

variable "aws_account_region" {
  type        = string
  description = "AWS region that receives the events."
}

variable "event_source_suffix" {
  type        = string
  description = "Last part of the partner event source's name."
}

variable "topic_filters" {
  type        = list(string)
  description = "Notification topics to forward."
}

variable "integration_name" {
  type        = string
  description = "Name of the integration in Genesys Cloud."
}
