import { readEvent } from "../../../trace/events/event";
import type { EventRoute } from "../../../trace/route/event-route";
import { Tracer } from "../../../trace/route/trace-event";
import { topology } from "../../../trace/topology/read-topology";
import { readHcl, removeFolders } from "../terraform/written-folder";

afterAll(removeFolders);

const role = `
  resource "aws_iam_role" "events" {
    name = "events"
    assume_role_policy = jsonencode({
      Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "events.amazonaws.com" } }]
    })
  }
  resource "aws_iam_role_policy" "events" {
    role   = aws_iam_role.events.name
    policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "events:PutEvents", Resource = "*" }] })
  }`;

const bus = (name: string) => `
  resource "aws_cloudwatch_event_bus" "${name}" {
    name = "${name}"
  }`;

const forward = (from: string, to: string) => `
  resource "aws_cloudwatch_event_rule" "${from}" {
    name           = "${from}"
    event_bus_name = aws_cloudwatch_event_bus.${from}.name
    event_pattern  = jsonencode({ source = ["shop"] })
  }
  resource "aws_cloudwatch_event_target" "${from}" {
    rule           = aws_cloudwatch_event_rule.${from}.name
    event_bus_name = aws_cloudwatch_event_bus.${from}.name
    target_id      = "to-${to}"
    arn            = aws_cloudwatch_event_bus.${to}.arn
    role_arn       = aws_iam_role.events.arn
    dead_letter_config {
      arn = "arn:aws:sqs:us-east-1:123456789012:dead"
    }
  }`;

async function routeIn(...hcl: string[]): Promise<EventRoute> {
  const text = JSON.stringify({ source: "shop", "detail-type": "Paid", detail: {} });
  const source = topology(await readHcl([role, ...hcl].join("\n")));
  return new Tracer(source).trace(readEvent({ text, place: "event" }));
}

test("an event that came from another bus is not handed on to a third", async () => {
  const chain = ["first", "second", "third"].map(bus);
  const { buses, rules } = await routeIn(...chain, forward("first", "second"), forward("second", "third"));
  expect(buses.map(({ name }) => name)).toEqual(["first", "second"]);
  const targets = rules.flatMap((rule) => rule.targets);
  expect(targets).toMatchObject([
    { name: "to-second", status: "delivered", deadLetterQueue: {} },
    { name: "to-third", status: "not-delivered", reason: expect.stringContaining("once only") },
  ]);
  // Nothing says that EventBridge counts this as a failure.
  expect(targets[1]).not.toHaveProperty("deadLetterQueue");
});
