variable "rules" {
  type = map(object({
    pattern  = optional(any)
    schedule = optional(string)
    enabled  = optional(bool, true)
    targets = optional(list(object({
      name  = string
      arn   = string
      retry = optional(object({ age = optional(number, 3600), attempts = optional(number, 2) }), {})
      tags  = optional(map(string), {})
    })), [])
  }))
  default = {
    orders = {
      pattern = "{\"source\":[\"shop\"]}"
      targets = [
        { name = "q", arn = "arn:aws:sqs:us-east-1:123456789012:q", retry = { age = 60 } },
        { name = "t", arn = "arn:aws:sns:us-east-1:123456789012:t", tags = { a = 1, b = true } },
      ]
    }
    nightly = { schedule = "rate(1 day)", enabled = false }
    empty   = {}
  }
}
variable "names" {
  type    = list(string)
  default = ["b", "a", "c", "a"]
}
variable "ports" {
  type    = set(number)
  default = [443, "80", 8080]
}
variable "tags" {
  type    = map(string)
  default = { Env = "prod", Cost = 12 }
}
variable "settings" {
  type    = any
  default = { a = [1, "x", null], b = { c = { d = "deep" } }, e = "", f = null }
}
variable "ingress" {
  type    = set(object({ from = number, to = optional(number), cidr = optional(list(string), ["10.0.0.0/8"]) }))
  default = [{ from = 80 }, { from = 443, to = 444, cidr = ["0.0.0.0/0"] }, { from = 8080, to = 8080 }]
}
variable "pair" {
  type    = tuple([string, number, bool])
  default = [1, "2", "true"]
}
variable "none" {
  type    = list(string)
  default = null
}
variable "flag" {
  type    = bool
  default = "true"
}
variable "count_of" {
  type    = number
  default = "3"
}
variable "lists" {
  type    = map(list(string))
  default = { x = ["1", "2"], y = [], z = [3] }
}
locals {
  prefix  = "app"
  objects = [{ id = "one", size = 1, tags = ["x"] }, { id = "two", size = 2, tags = [] }, { id = "three", size = 3, tags = ["y", "z"] }]
  matrix  = { dev = { regions = ["us-east-1"], size = 1 }, prod = { regions = ["us-east-1", "eu-west-1"], size = 3 } }
}
