import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { sampleEvent } from "../../../trace/sample/sample-event";
import { describeWith } from "../../terraform/requirements";
import { RunningCommand } from "./running-command";

const PROJECT = join(__dirname, "..", "..", "..");
const AUDIT = "v2.audits.entitytype.{id}.entityid.{id}";

interface Call {
  stacks?: readonly string[];
  /** Of each stack, as far as it is not the same. */
  accounts?: readonly string[];
  env?: Readonly<Record<string, string>>;
  audit?: Record<string, unknown>;
}

/** Where a rehearsal needs more than the example's app: which stacks, and the audit that its rules take. */
const CALLS: Readonly<Record<string, Call>> = {
  "cross-account": {
    stacks: ["genesys-contact-center", "genesys-security"],
    accounts: ["genesys-contact-center=111122223333", "genesys-security=444455556666"],
    env: {
      TF_VAR_contact_center_account_id: "111122223333",
      TF_VAR_security_account_id: "444455556666",
    },
    audit: { serviceName: "PeoplePermissions", action: "Delete" },
  },
  "http-api": { audit: { entityType: "OAuthClient", action: "Delete" } },
  lambda: {
    audit: {
      serviceName: "Presence",
      entityType: "UserPresence",
      action: "Update",
      "propertyChanges.0.property": "PRESENCE",
    },
  },
  "many-integrations": { stacks: ["genesys-events-eu-central-1", "genesys-events-us-east-1"] },
};
/** Where an integration of many-integrations sends to. */
const REGION_AT_THE_END = /(?<=-)[a-z]{2}-[a-z]+-\d$/;
const EXAMPLES = readdirSync(join(PROJECT, "examples")).filter((name) =>
  existsSync(join(PROJECT, "examples", name, "main.ts")),
);

interface Report {
  events: {
    source: string;
    rows: { arrived: string; asPredicted: boolean; isRun: boolean; where: string }[];
  }[];
  secondPlan: { isEmpty: boolean };
  destroy: { left: string[] };
}

function callOf(example: string): string[] {
  const { stacks = [], accounts = [], audit } = CALLS[example] ?? {};
  const event = audit === undefined ? [] : ["--event", JSON.stringify(auditEvent(audit))];
  const app = `npx tsx examples/${example}/main.ts`;
  return [
    "--app",
    app,
    "--json",
    ...stacks.flatMap((stack) => ["--stack", stack]),
    ...accounts.flatMap((account) => ["--account", account]),
    ...event,
  ];
}

function auditEvent(body: Record<string, unknown>): Record<string, unknown> {
  const set = Object.entries(body).map(([name, value]) => [`detail.eventBody.${name}`, value]);
  return sampleEvent(AUDIT, { set: Object.fromEntries(set), time: new Date() });
}

describeWith(["terraform", "git", "AWS provider", "moto"], "a rehearsal of an example", () => {
  let command: RunningCommand | undefined;

  afterEach(() => {
    command?.kill("SIGTERM");
    command?.remove();
  });

  it.each(EXAMPLES)(
    "%s finds every event where it was predicted, plans nothing more and leaves nothing",
    async (example) => {
      command = new RunningCommand(PROJECT, callOf(example), CALLS[example]?.env);
      const code = await command.exited;
      expect({ code, said: command.stderr }).toMatchObject({ code: 0 });
      const { events, secondPlan, destroy } = JSON.parse(command.stdout) as Report;
      expect({ secondPlan, destroy }).toEqual({ secondPlan: { isEmpty: true }, destroy: { left: [] } });
      expect(events).not.toEqual([]);
      for (const { source, rows } of events) {
        expect(rows).not.toEqual([]);
        const region = REGION_AT_THE_END.exec(source)?.[0];
        for (const row of rows) {
          expect(row).toMatchObject({ arrived: "delivered", asPredicted: true, isRun: true });
          expect(row.where).not.toContain("failed");
          if (region !== undefined) {
            expect(row.where).toMatch(new RegExp(` in ${region}$`));
          }
        }
      }
    },
  );
});
