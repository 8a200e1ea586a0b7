import "../../../trace/jest";
import { expect as importedExpect } from "@jest/globals";
import { auditEvent, eventSource, queuePolicy, soundStack, target } from "../sources";

const refused = soundStack({ aws_sqs_queue_policy: { alerts: null } });
const hidden = soundStack({ aws_cloudwatch_event_target: { queue: target({ arn: "${var.queue_arn}" }) } });
const place = { rule: "oauth-client-deleted", target: "alerts" };

/** What a failed assertion says. */
function failure(assertion: () => void): string {
  try {
    assertion();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error("the assertion holds");
}

describe("toDeliver", () => {
  it("holds for an event that reaches the target, given as JSON text or as an object", () => {
    expect(soundStack()).toDeliver(auditEvent());
    expect(JSON.stringify(soundStack())).toDeliver(JSON.stringify(auditEvent()), place);
    importedExpect(soundStack()).toDeliver(auditEvent(), { rule: "deleted", target: "queue" });
  });

  it("fails for an event that is refused, and shows its way", () => {
    const message = failure(() => expect(refused).toDeliver(auditEvent(), place));
    expect(message).toContain("expected the event to be delivered to oauth-client-deleted/alerts");
    expect(message).toMatch(/oauth-client-deleted +matched/);
    expect(message).toContain("NOT DELIVERED  no queue policy lets events.amazonaws.com send to alerts");
  });

  it("holds with not for an event that is refused or not matched", () => {
    expect(refused).not.toDeliver(auditEvent(), place);
    expect(soundStack()).not.toDeliver(auditEvent({ "detail-type": "v2.users.{id}.presence" }));
  });

  it("fails with not for an event that is delivered", () => {
    expect(failure(() => expect(soundStack()).not.toDeliver(auditEvent()))).toContain("delivered to alerts");
  });

  it("fails both ways where it cannot be told", () => {
    expect(failure(() => expect(hidden).toDeliver(auditEvent(), place))).toContain("var.queue_arn");
    expect(failure(() => expect(hidden).not.toDeliver(auditEvent(), place))).toContain(
      "which cannot be told",
    );
  });

  it("throws for a rule or target that is not there, and names those that are", () => {
    const misspelt = () => expect(soundStack()).not.toDeliver(auditEvent(), { rule: "delted" });
    expect(misspelt).toThrow("there is no delted; there are: oauth-client-deleted/alerts");
  });

  it.each([[undefined], [42], ["not JSON"]])("throws for %p, which is no stack", (value) => {
    expect(() => expect(value).toDeliver(auditEvent())).toThrow(/synthesized stack/);
  });
});

describe("several stacks together", () => {
  const bus = { aws_cloudwatch_event_bus: { own: { name: "own" } } };
  const named = (stackName: string, resource: object) => ({ "//": { metadata: { stackName } }, resource });
  const network = named("network", bus);
  const { aws_cloudwatch_event_bus: partner, ...rest } = soundStack().resource;
  const buses = named("buses", { aws_cloudwatch_event_bus: partner });
  const app = JSON.parse(
    JSON.stringify(named("app", rest)).replaceAll("${aws_cloudwatch_event_bus.bus.name}", eventSource),
  );

  it("deliver what one alone does not show, and are known by their names", () => {
    expect([buses, JSON.stringify(app)]).toDeliver(auditEvent(), {
      rule: "app:deleted",
      target: "app:alerts",
    });
    expect([buses, app]).toHaveNoFindings({ level: "note" });
    expect(() => expect([buses, app]).toHaveNoFindings()).not.toThrow();
  });

  it("have findings about what is in none of them", () => {
    expect(failure(() => expect([buses, app, network]).toHaveNoFindings({ level: "note" }))).toContain(
      "network:aws_cloudwatch_event_bus.own",
    );
  });

  it("take a name, an account and a region of each", () => {
    const given = { synthesized: network, name: "net", accountId: "123456789012", region: "eu-west-1" };
    const message = failure(() => expect([given, buses]).toHaveNoFindings({ level: "note" }));
    expect(message).toContain("net:aws_cloudwatch_event_bus.own");
  });

  it("take a workspace of each", () => {
    const rule = { name: "${terraform.workspace}-rule", event_pattern: '{"source":["shop"]}' };
    const synthesized = { resource: { aws_cloudwatch_event_rule: { r: rule } } };
    const both = [
      { synthesized, workspace: "dev" },
      { synthesized, workspace: "prod" },
    ];
    const message = failure(() =>
      expect(both).toDeliver({ source: "shop", "detail-type": "Paid", detail: {} }),
    );
    for (const name of ["dev-rule", "prod-rule"]) expect(message).toContain(name);
  });

  it("throw where two have one name, or one is no stack", () => {
    expect(() => expect([network, network]).toHaveNoFindings()).toThrow(
      'two sources are the stack "network"',
    );
    expect(() => expect([network, 42]).toHaveNoFindings()).toThrow(/synthesized stack/);
  });
});

describe("toHaveNoFindings", () => {
  it("holds for a sound stack", () => {
    expect(soundStack()).toHaveNoFindings({ level: "note" });
  });

  it("fails with each finding, its place and its fix", () => {
    const message = failure(() => expect(refused).toHaveNoFindings());
    expect(message).toContain("queue-policy  no queue policy lets events.amazonaws.com send to alerts");
    expect(message).toContain("at aws_cloudwatch_event_target.queue");
    expect(message).toContain("fix: Let events.amazonaws.com do sqs:SendMessage");
  });

  it("takes findings that are excepted, or below the level", () => {
    expect(refused).toHaveNoFindings({ except: ["queue-policy"] });
    const disabled = soundStack({
      aws_cloudwatch_event_rule: {
        deleted: { ...soundStack().resource.aws_cloudwatch_event_rule?.deleted, state: "DISABLED" },
      },
    });
    expect(disabled).toHaveNoFindings({ level: "error" });
    expect(disabled).not.toHaveNoFindings({ level: "warning" });
  });

  it("holds only where the permission is for the rule itself", () => {
    const other = soundStack({
      aws_sqs_queue_policy: { alerts: queuePolicy("alerts", "${aws_cloudwatch_event_rule.deleted.arn}/*") },
    });
    expect(failure(() => expect(other).toHaveNoFindings())).toContain("permission-for-another-source");
  });
});
