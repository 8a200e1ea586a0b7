import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { sampleEvent } from "../../../trace/sample/sample-event";
import { describeWith } from "../../terraform/requirements";
import { RunningCommand } from "./running-command";

const PROJECT = join(__dirname, "..", "..", "..");
const AUDIT = "v2.audits.entitytype.{id}.entityid.{id}";

/** Where a rehearsal needs more than the example's app: which stacks, and the audit that its rules take. */
const CALLS: Readonly<Record<string, { stacks?: readonly string[]; audit?: Record<string, unknown> }>> = {
  "http-api": { audit: { entityType: "OAuthClient", action: "Delete" } },
  lambda: { audit: { serviceName: "Presence", entityType: "UserPresence", action: "Update" } },
  "many-integrations": { stacks: ["genesys-events-us-east-1"] },
};
const EXAMPLES = readdirSync(join(PROJECT, "examples"))
  .filter((name) => existsSync(join(PROJECT, "examples", name, "main.ts")))
  // Its two stacks are of two accounts; a rehearsal has one, and their deploy does not end here yet.
  .filter((name) => name !== "cross-account");

describeWith(["terraform", "git", "AWS provider", "moto"], "a rehearsal of an example", () => {
  it.each(EXAMPLES)("%s finds every event where it was predicted", async (example) => {
    const { stacks = [], audit } = CALLS[example] ?? {};
    const command = new RunningCommand(PROJECT, [
      ...["--app", `npx tsx examples/${example}/main.ts`, "--json"],
      ...stacks.flatMap((stack) => ["--stack", stack]),
      ...(audit === undefined ? [] : ["--event", JSON.stringify(auditEvent(audit))]),
    ]);
    const code = await command.exited;
    command.remove();
    expect({ code, said: command.stderr }).toMatchObject({ code: 0 });
    const { events } = JSON.parse(command.stdout) as {
      events: { rows: { arrived: string; asPredicted: boolean }[] }[];
    };
    expect(events.length).toBeGreaterThan(0);
    for (const { rows } of events) {
      expect(rows).not.toEqual([]);
      expect(rows.filter(({ arrived, asPredicted }) => arrived !== "delivered" || !asPredicted)).toEqual([]);
    }
  });
});

function auditEvent(body: Record<string, unknown>): Record<string, unknown> {
  const set = Object.entries(body).map(([name, value]) => [`detail.eventBody.${name}`, value]);
  if (body.serviceName === "Presence") {
    set.push(["detail.eventBody.propertyChanges.0.property", "PRESENCE"]);
  }
  return sampleEvent(AUDIT, { set: Object.fromEntries(set), time: new Date() });
}
