import { called, folderWith } from "./called";

const hcl = `
  resource "aws_cloudwatch_event_rule" "r" {
    name          = "r"
    event_pattern = jsonencode({ source = ["shop"] })
  }
  resource "aws_lambda_function" "f" {
    function_name = "f"
  }
  resource "aws_cloudwatch_event_target" "t" {
    rule = aws_cloudwatch_event_rule.r.name
    arn  = aws_lambda_function.f.arn
  }
  resource "aws_lambda_permission" "p" {
    action        = "lambda:InvokeFunction"
    function_name = aws_lambda_function.f.function_name
    principal     = "events.amazonaws.com"
    source_arn    = "arn:aws:events:eu-west-1:123456789012:rule/r"
  }`;

test.each([
  [[], 1, "CANNOT TELL"],
  [["--account", "123456789012", "--region", "eu-west-1"], 0, "delivered to f"],
  [["--account", "210987654321", "--region", "eu-west-1"], 1, "NOT DELIVERED"],
])(
  "an account and region given as %j decide of a permission that is written with them",
  async (options, code, says) => {
    const event = JSON.stringify({ source: "shop", "detail-type": "Paid", detail: {} });
    const result = await called(["--dir", folderWith({ "main.tf": hcl }), ...options, event]);
    expect(result.code).toBe(code);
    expect(result.out).toContain(says);
  },
);
