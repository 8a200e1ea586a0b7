output "id" {
  value = terraform_data.integration.id
}
