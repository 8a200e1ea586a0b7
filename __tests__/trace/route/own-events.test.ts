import { readEvent } from "../../../trace/events/event";
import { Tracer } from "../../../trace/route/trace-event";
import { topology } from "../../../trace/topology/read-topology";
import { readHcl, removeFolders } from "../terraform/written-folder";

afterAll(removeFolders);

const rule = (name: string, bus: string, pattern: string) => `
  resource "aws_cloudwatch_event_rule" "${name}" {
    name           = "${name}"
    event_bus_name = ${bus}
    ${pattern}
  }`;

const buses = `
  resource "aws_cloudwatch_event_bus" "orders" {
    name = "orders"
  }
  resource "aws_cloudwatch_event_bus" "bills" {
    name = "bills"
  }`;

async function resultsIn(hcl: string): Promise<Record<string, string>> {
  const text = JSON.stringify({ source: "shop", "detail-type": "Paid", detail: {} });
  const route = new Tracer(topology(await readHcl(buses + hcl))).trace(readEvent({ text, place: "event" }));
  return Object.fromEntries(route.rules.map(({ name, result }) => [name, result]));
}

const orders = rule(
  "paid",
  "aws_cloudwatch_event_bus.orders.name",
  'event_pattern = jsonencode({ source = ["shop"] })',
);
const bills = (pattern: string) => rule("bill", "aws_cloudwatch_event_bus.bills.name", pattern);

describe("an event of one's own, whose sender names the bus", () => {
  it("comes to the one bus whose rules take it", async () => {
    const nightly = rule("nightly", '"default"', 'schedule_expression = "rate(1 day)"');
    const other = bills('event_pattern = jsonencode({ source = ["bank"] })');
    expect(await resultsIn(orders + nightly + other)).toEqual({
      paid: "matched",
      nightly: "not-reached",
      bill: "not-reached",
    });
  });

  it.each([
    ["take it", 'event_pattern = jsonencode({ source = ["shop"] })'],
    ["may take it", "event_pattern = var.pattern"],
  ])("may come to either of two buses whose rules %s", async (_, pattern) => {
    expect(await resultsIn(orders + bills(pattern))).toEqual({ paid: "unknown", bill: "unknown" });
  });
});
