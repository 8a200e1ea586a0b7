import { join } from "node:path";
import { SqsQueue } from "@cdktf/provider-aws/lib/sqs-queue";
import { TerraformStack } from "cdktf";
import { EventBus } from "../../../constructs/eventbridge/event-bus";
import { Rule } from "../../../constructs/eventbridge/rule";
import { requireAwsProvider } from "../../../constructs/providers/aws";
import { acknowledge } from "../../../constructs/warnings";
import { EventsApp } from "../../../synthesis/events-app";
import { projectWith } from "../../stacks/synthesized";
import { called } from "../command/called";

/** An app with two disabled rules without targets, of which `kept` is acknowledged. */
function appWithDisabledRules() {
  const folder = projectWith({});
  const app = new EventsApp({ projectDirectory: folder });
  const stack = new TerraformStack(app, "events");
  requireAwsProvider(stack, "eu-central-1");
  new SqsQueue(stack, "queue", { name: "queue" });
  const eventBus = new EventBus(stack, "bus");
  const [kept] = ["kept", "forgotten"].map(
    (id) => new Rule(stack, id, { eventBus, enabled: false, eventPattern: { source: ["x"] } }),
  );
  if (kept !== undefined) acknowledge(kept, "rule-disabled", "kept for replays");
  acknowledge(stack, "rule-without-targets", "targets are in another stack");
  app.synth();
  return { app, folder, out: join(folder, "cdktf.out") };
}

describe("a finding that the code acknowledges", () => {
  it("does not count in the audit of the stack, and keeps its reason", async () => {
    const { out } = appWithDisabledRules();
    const audit = await called(["audit", "--out", out]);
    expect(audit.code).toBe(1);
    expect(audit.out).toContain("rule-disabled  acknowledged: kept for replays");
    expect(audit.out).toContain("0 errors, 1 warning, 0 notes, 3 acknowledged");
    expect(audit.out).toMatch(/warning {2}rule-disabled .*\n.*forgotten/);
  });

  it("is not shown at synth, where the others are", () => {
    const { app } = appWithDisabledRules();
    const warnings = app.manifest.stacks.events?.annotations.filter(({ level }) => level === "@cdktf/warn");
    expect(warnings).toEqual([
      {
        level: "@cdktf/warn",
        constructPath: expect.stringMatching(/^events\/forgotten/),
        message: expect.stringMatching(/the rule is disabled .* \[ack: rule-disabled\]$/),
      },
    ]);
  });
});

describe("--acknowledge", () => {
  const audit = (...args: string[]) => called(["audit", "--out", appWithDisabledRules().out, ...args]);

  it("lets findings of one id be", async () => {
    expect((await audit("--acknowledge", "rule-disabled=all of them")).code).toBe(0);
  });

  it("lets the finding of one address or construct be", async () => {
    expect((await audit("--acknowledge", "rule-disabled@events/forgotten")).code).toBe(0);
    expect((await audit("--acknowledge", "rule-disabled@events/for")).code).toBe(1);
  });

  it("ends with 2 for an id that no finding has, and names the nearest", async () => {
    expect(await audit("--acknowledge", "rule-disable")).toMatchObject({
      code: 2,
      err: expect.stringContaining('the nearest is "rule-disabled"'),
    });
  });
});
