# Stands for the integration in Genesys Cloud: like it, it exists only after apply, so lookups wait for it.
resource "terraform_data" "integration" {
  input = {
    name   = var.integration_name
    suffix = var.event_source_suffix
    topics = var.topic_filters
    target = "${var.aws_account_id}/${var.aws_account_region}"
  }
}
