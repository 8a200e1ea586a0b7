import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { sampleEvent } from "../../../trace/sample/sample-event";
import { describeWith } from "../../terraform/requirements";
import { RunningCommand } from "./running-command";

const PROJECT = join(__dirname, "..", "..", "..");
const AUDIT = "v2.audits.entitytype.{id}.entityid.{id}";
/** Most of a rehearsal is waiting for Terraform's polls, and two side by side are what the command promises. */
const AT_A_TIME = 2;
const TIMEOUT_MS = 1_800_000;

/** Where a rehearsal needs more than the example's app: which stacks, and the audit that its rules take. */
const CALLS: Readonly<Record<string, { stacks?: readonly string[]; audit?: Record<string, unknown> }>> = {
  "cross-account": {
    stacks: ["genesys-contact-center", "genesys-security"],
    audit: { serviceName: "PeoplePermissions", action: "Delete" },
  },
  "http-api": { audit: { entityType: "OAuthClient", action: "Delete" } },
  lambda: { audit: { serviceName: "Presence", entityType: "UserPresence", action: "Update" } },
  "many-integrations": { stacks: ["genesys-events-us-east-1"] },
};
const EXAMPLES = readdirSync(join(PROJECT, "examples")).filter((name) =>
  existsSync(join(PROJECT, "examples", name, "main.ts")),
);

interface Report {
  events: { rows: { arrived: string; asPredicted: boolean; isRun: boolean; where: string }[] }[];
  secondPlan: { isEmpty: boolean };
  destroy: { left: string[] };
}

const running = new Set<RunningCommand>();

async function rehearse(example: string): Promise<{ code: number; stdout: string; said: string }> {
  const { stacks = [], audit } = CALLS[example] ?? {};
  const command = new RunningCommand(PROJECT, [
    ...["--app", `npx tsx examples/${example}/main.ts`, "--json"],
    ...stacks.flatMap((stack) => ["--stack", stack]),
    ...(audit === undefined ? [] : ["--event", JSON.stringify(auditEvent(audit))]),
  ]);
  running.add(command);
  const code = await command.exited;
  running.delete(command);
  command.remove();
  return { code, stdout: command.stdout, said: command.stderr };
}

function auditEvent(body: Record<string, unknown>): Record<string, unknown> {
  const set = Object.entries(body).map(([name, value]) => [`detail.eventBody.${name}`, value]);
  if (body.serviceName === "Presence") {
    set.push(["detail.eventBody.propertyChanges.0.property", "PRESENCE"]);
  }
  return sampleEvent(AUDIT, { set: Object.fromEntries(set), time: new Date() });
}

describeWith(["terraform", "git", "AWS provider", "moto"], "a rehearsal of an example", () => {
  const rehearsals = new Map<string, ReturnType<typeof rehearse>>();

  beforeAll(() => {
    const lanes = Array.from({ length: AT_A_TIME }, () => Promise.resolve<unknown>(undefined));
    for (const [index, example] of EXAMPLES.entries()) {
      const lane = index % AT_A_TIME;
      const rehearsal = (lanes[lane] ?? Promise.resolve()).then(() => rehearse(example));
      lanes[lane] = rehearsal;
      rehearsals.set(example, rehearsal);
    }
  });

  afterAll(() => {
    for (const command of running) {
      command.kill("SIGTERM");
    }
  });

  it.each(EXAMPLES)(
    "%s finds every event where it was predicted, plans nothing more and leaves nothing",
    async (example) => {
      const done = await rehearsals.get(example);
      expect(done).toMatchObject({ code: 0 });
      const { events, secondPlan, destroy } = JSON.parse(done?.stdout ?? "") as Report;
      expect({ secondPlan, destroy }).toEqual({ secondPlan: { isEmpty: true }, destroy: { left: [] } });
      const rows = events.flatMap((event) => event.rows);
      expect(events.map((event) => event.rows)).not.toContainEqual([]);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        expect(row).toMatchObject({ arrived: "delivered", asPredicted: true, isRun: true });
        expect(row.where).not.toContain("failed");
      }
    },
    TIMEOUT_MS,
  );
});
