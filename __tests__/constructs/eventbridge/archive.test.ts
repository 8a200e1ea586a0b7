import { TerraformVariable } from "cdktf";
import { Archive, type ArchiveOptions } from "../../../constructs/eventbridge/archive";
import { EventBus } from "../../../constructs/eventbridge/event-bus";
import { Match } from "../../../constructs/eventbridge/pattern/match";
import { only, problemsOf, synthesized } from "../synthesized";

describe("Archive", () => {
  it("keeps all events of a bus for ever", () => {
    const { resource } = synthesized((stack) => void new EventBus(stack, "orders").archive("kept"));
    expect(only(resource, "aws_cloudwatch_event_archive")).toEqual({
      name: expect.stringMatching(/^orders_kept_[0-9A-F]{8}$/),
      event_source_arn: "${aws_cloudwatch_event_bus.orders.arn}",
    });
  });

  it("keeps the events of a pattern, written as JSON text, for some days", () => {
    const { resource } = synthesized((stack) => {
      new Archive(stack, "kept", {
        sourceEventBus: EventBus.fromEventBusName(stack, "orders", "orders"),
        archiveName: "orders-90",
        description: "Ninety days of orders",
        eventPattern: { detailType: Match.prefix("order.") },
        retentionDays: 90,
      });
    });
    expect(only(resource, "aws_cloudwatch_event_archive")).toEqual({
      name: "orders-90",
      description: "Ninety days of orders",
      event_source_arn: "${data.aws_cloudwatch_event_bus.orders.arn}",
      event_pattern: '{"detail-type":[{"prefix":"order."}]}',
      retention_days: 90,
    });
  });

  it("shortens a name that the path would make too long", () => {
    const { resource } = synthesized((stack) => void new EventBus(stack, "o".repeat(60)).archive("kept"));
    expect(only(resource, "aws_cloudwatch_event_archive").name).toMatch(/^o{39}_[0-9A-F]{8}$/);
  });

  it.each<[string, ArchiveOptions, RegExp]>([
    ["a name of 49 characters", { archiveName: "a".repeat(49) }, /archiveName is .*allowed: 1 to 48/],
    ["a description of 513 characters", { description: "x".repeat(513) }, /description has 513 characters/],
    ["a negative number of days", { retentionDays: -1 }, /retentionDays is -1/],
    ["half a day", { retentionDays: 0.5 }, /retentionDays is 0.5/],
    ["an empty list in its pattern", { eventPattern: { source: [] } }, /eventPattern: source/],
    ["a pattern of 5000 characters", { eventPattern: { source: ["x".repeat(5000)] } }, /at most 4096/],
  ])("refuses %s", (_, options, message) => {
    expect(problemsOf((stack) => void new EventBus(stack, "orders").archive("kept", options))).toMatch(
      message,
    );
  });

  it("resolves tokens in every property, also inside the pattern's text", () => {
    const { resource } = synthesized((stack) => {
      const text = (id: string) => new TerraformVariable(stack, id, { type: "string" }).stringValue;
      const days = new TerraformVariable(stack, "days", { type: "number" }).numberValue;
      new EventBus(stack, "orders").archive("kept", {
        archiveName: text("name"),
        description: text("description"),
        eventPattern: { source: [text("source")], detail: { id: [`order-${text("order")}`] } },
        retentionDays: days,
      });
    });
    expect(only(resource, "aws_cloudwatch_event_archive")).toMatchObject({
      name: "${var.name}",
      description: "${var.description}",
      event_pattern: expect.stringMatching(
        /^\{"source":\[\$\{jsonencode\(var\.source\)\}\],"detail":\{"id":\["order-\$\{.*var\.order.*\}"\]\}\}$/,
      ),
      retention_days: "${var.days}",
    });
  });
});
