import { join } from "node:path";
import { type Moto, startMoto } from "../../terraform/moto";
import { describeWith } from "../../terraform/requirements";
import { TerraformFolder } from "../../terraform/terraform-folder";
import { called } from "../command/called";

/** A queue whose policy names ARNs that only the apply makes, and a stream with a role. */
const main = `
variable "prefix" {}
data "aws_caller_identity" "current" {}
resource "aws_cloudwatch_event_bus" "orders" {
  name = "\${var.prefix}-orders"
}
resource "aws_cloudwatch_event_rule" "paid" {
  for_each       = toset(["paid", "sent"])
  name           = "\${var.prefix}-\${each.key}"
  event_bus_name = aws_cloudwatch_event_bus.orders.name
  event_pattern  = jsonencode({ source = ["shop"], account = [data.aws_caller_identity.current.account_id] })
}
resource "aws_sqs_queue" "q" {
  name = "\${var.prefix}-q"
}
resource "aws_sqs_queue_policy" "q" {
  queue_url = aws_sqs_queue.q.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sqs:SendMessage"
      Principal = { Service = "events.amazonaws.com" }
      Resource  = aws_sqs_queue.q.arn
      Condition = { ArnEquals = { "aws:SourceArn" = aws_cloudwatch_event_rule.paid["paid"].arn } }
    }]
  })
}
resource "aws_cloudwatch_event_target" "queue" {
  for_each       = aws_cloudwatch_event_rule.paid
  rule           = each.value.name
  event_bus_name = each.value.event_bus_name
  target_id      = "queue"
  arn            = aws_sqs_queue.q.arn
}
resource "aws_kinesis_stream" "s" {
  name        = var.prefix
  shard_count = 1
}
resource "aws_iam_role" "r" {
  name_prefix        = var.prefix
  assume_role_policy = data.aws_iam_policy_document.trust.json
}
data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["events.amazonaws.com"]
    }
    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = [aws_cloudwatch_event_rule.paid["paid"].arn]
    }
  }
}
resource "aws_iam_role_policy" "r" {
  role   = aws_iam_role.r.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "kinesis:PutRecord", Resource = aws_kinesis_stream.s.arn }]
  })
}
resource "aws_cloudwatch_event_target" "stream" {
  for_each       = aws_cloudwatch_event_rule.paid
  rule           = each.value.name
  event_bus_name = each.value.event_bus_name
  target_id      = "stream"
  arn            = aws_kinesis_stream.s.arn
  role_arn       = aws_iam_role.r.arn
}
`;

const event = JSON.stringify({
  source: "shop",
  "detail-type": "paid",
  account: "123456789012",
  detail: { id: 1 },
});

describeWith(["terraform", "AWS provider", "moto"], "a plan beside the folder that it was made in", () => {
  let moto: Moto;
  let terraform: TerraformFolder;

  beforeAll(async () => {
    moto = await startMoto();
    terraform = new TerraformFolder(moto.env);
    terraform.writeFile("main.tf", main);
    await terraform.run("init");
    await terraform.run("plan", "-out=plan", "-var=prefix=shop");
    terraform.writeFile("plan.json", await terraform.run("show", "-json", "plan"));
  });

  afterAll(async () => {
    await moto.stop();
    terraform.remove();
  });

  /** The status of each target of each rule. */
  async function ways(source: readonly string[]): Promise<unknown> {
    const { out, err } = await called([...source, "--json", event]);
    expect(err).toBe("");
    const { events } = JSON.parse(out) as {
      events: { rules: { name: string; result: string; targets: { name: string; status: string }[] }[] }[];
    };
    return events[0]?.rules.map(({ name, result, targets }) => [
      name,
      result,
      ...targets.map((target) => `${target.name} ${target.status}`),
    ]);
  }

  it("gives the ways that the folder gives", async () => {
    const expected = [
      ["shop-paid", "matched", "queue delivered", "stream delivered"],
      ["shop-sent", "matched", "queue not-delivered", "stream not-delivered"],
    ];
    expect(await ways(["--dir", terraform.path, "--var", "prefix=shop"])).toEqual(expected);
    expect(await ways(["--plan", join(terraform.path, "plan.json")])).toEqual(expected);
  });
});
