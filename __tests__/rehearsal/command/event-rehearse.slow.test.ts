import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EventBridge } from "@aws-sdk/client-eventbridge";
import Ajv from "ajv";
import schema from "../../../docs/rehearsal.schema.json";
import { ProjectCopy } from "../../commands/project-copy";
import { describeWith } from "../../terraform/requirements";
import { articleHcl } from "../../trace/article/article-hcl";
import { haveEnded, RunningCommand } from "./running-command";

const STATE = "terraform.genesys-audit-events.tfstate";
const PLACE = "capture-audit-events/SendToCloudWatch";

const isValid = new Ajv().compile(schema);

const running: RunningCommand[] = [];
let projects: ProjectCopy[] = [];

function project(logDeliveryPolicy = false): string {
  const copy = new ProjectCopy();
  projects.push(copy);
  const file = join(copy.path, "cdktf.json");
  const settings = readFileSync(file, "utf8");
  writeFileSync(
    file,
    settings.replace('"logDeliveryPolicy": false', `"logDeliveryPolicy": ${logDeliveryPolicy}`),
  );
  return copy.path;
}

function rehearse(folder: string, ...args: string[]): RunningCommand {
  const command = new RunningCommand(folder, args);
  running.push(command);
  return command;
}

afterEach(() => {
  for (const command of running.splice(0)) {
    command.kill("SIGKILL");
    command.remove();
  }
  for (const copy of projects) {
    copy.remove();
  }
  projects = [];
});

describeWith(["terraform", "git", "AWS provider", "moto"], "event-rehearse", () => {
  it("shows that the article's stack loses its events, and that the log policy brings them, in two rehearsals side by side", async () => {
    const asItIs = project();
    const state = '{"version":4,"resources":[]}';
    writeFileSync(join(asItIs, STATE), state);
    const losing = rehearse(asItIs);
    const keeping = project(true);
    const arriving = rehearse(keeping, "--keep", "--expect", PLACE);

    const [byHand, endpoint = ""] = await arriving.hasSaid(
      /It stays up at (\S+) until Ctrl-C.*\n([\s\S]*)(?=^ +aws logs describe-log-groups\n)/m,
    );
    const events = new EventBridge({
      endpoint,
      region: "us-east-1",
      credentials: { accessKeyId: "any", secretAccessKey: "any" },
    });
    const { EventBuses = [] } = await events.listEventBuses({});
    events.destroy();
    expect(EventBuses.map(({ Name }) => Name)).toContainEqual(
      expect.stringMatching(/^aws\.partner\/genesys\.com\/cloud\/.*\/rehearsal$/),
    );
    const lines = byHand.split("\n").slice(1).join("\n");
    const [, diff = ""] = /: (npx cdktf diff .*)/.exec(lines) ?? [];
    for (const command of [`${lines}\nterraform plan -no-color`, `${lines}\ncd '${keeping}'; ${diff}`]) {
      expect(execFileSync("sh", ["-c", command], { encoding: "utf8" })).toContain("No changes.");
    }
    arriving.kill("SIGINT");

    expect({ code: await losing.exited, said: losing.stderr }).toMatchObject({ code: 1 });
    expect(losing.stdout).toMatch(
      /audits\S+ +capture-audit-events +SendToCloudWatch +lost +lost +NO_PERMISSIONS.*log-group/,
    );
    expect(losing.stdout).toContain(`is lost at ${PLACE}, and no --expect-not names it`);
    expect(losing.stderr).toContain("No changes.");
    expect(readFileSync(join(asItIs, STATE), "utf8")).toBe(state);
    expect(existsSync(join(asItIs, "cdktf.out"))).toBe(false);

    expect({ code: await arriving.exited, said: arriving.stderr }).toMatchObject({ code: 0 });
    expect(arriving.stdout).toMatch(/SendToCloudWatch +delivered +delivered +log group \/aws\/events/);
    expect([losing, arriving].flatMap((command) => command.leftFiles())).toEqual([]);
  });

  it("rehearses HCL, with events of one's own, and prints JSON", async () => {
    const folder = mkdtempSync(join(tmpdir(), "hcl-"));
    // A profile of a person's own is not looked for; a policy of AWS's own is there.
    const profile = articleHcl.replace('provider "aws" {', '$&\n  profile = "production"');
    const attachment = `
      resource "aws_iam_role" "function" {
        name               = "function"
        assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [] })
      }
      resource "aws_iam_role_policy_attachment" "function" {
        role       = aws_iam_role.function.name
        policy_arn = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"
      }`;
    writeFileSync(join(folder, "main.tf"), profile + attachment);
    const event = {
      topicName: "v2.audits.entitytype.User.entityid.1",
      eventBody: { action: "Delete" },
    };
    writeFileSync(join(folder, "event.json"), JSON.stringify(event));
    const command = rehearse(
      project(),
      ...["--dir", folder, "--event", join(folder, "event.json"), "--expect-not", PLACE, "--json"],
      ...["--var", "event_bus_name=audit"],
    );
    expect({ code: await command.exited, said: command.stderr }).toMatchObject({ code: 0 });
    const printed: unknown = JSON.parse(command.stdout);
    expect(isValid(printed) ? [] : isValid.errors).toEqual([]);
    expect(printed).toMatchObject({
      version: 1,
      ok: true,
      faults: [],
      secondPlan: { isEmpty: true },
      destroy: { left: [] },
      totals: { sent: 1, lost: 1 },
      events: [
        {
          source: expect.stringMatching(/\/audit$/),
          rows: [{ rule: "capture-audit-events", predicted: "lost", arrived: "lost", asPredicted: true }],
        },
      ],
    });
    expect(existsSync(join(folder, ".terraform"))).toBe(false);
    rmSync(folder, { recursive: true });
  });

  it.each([
    ["Ctrl-C", "SIGINT", 130],
    ["a request to end", "SIGTERM", 143],
    ["a kill", "SIGKILL", 128],
  ] as const)(
    "ends every process that it started, and removes every file, at %s in the middle of the deploy",
    async (_, signal, code) => {
      const command = rehearse(project());
      // Terraform and its provider run in a session of their own.
      const started = await command.hasStarted("terraform-provider-aws");
      command.kill(signal);
      expect(await command.exited).toBe(code);
      await haveEnded(started);
      expect(command.leftFiles()).toEqual([]);
    },
  );

  it("says how to get a provider that a mirror does not have", async () => {
    const empty = mkdtempSync(join(tmpdir(), "mirror-"));
    const command = rehearse(project(), "--provider-mirror", empty);
    expect(await command.exited).toBe(2);
    expect(command.stderr).toContain("terraform providers mirror DIR");
    expect(command.leftFiles()).toEqual([]);
    rmSync(empty, { recursive: true });
  });

  it("refuses a place that the stack does not have before anything is started", async () => {
    const misspelled = rehearse(project(), "--expect", "capture-audit-event/SendToCloudWatch");
    expect(await misspelled.exited).toBe(2);
    expect(misspelled.stderr).toContain(
      `--expect capture-audit-event/SendToCloudWatch: there is no such rule or target; the nearest: ${PLACE}`,
    );
    expect(misspelled.stderr).not.toContain("start Genesys Cloud and AWS");
    expect(misspelled.leftFiles()).toEqual([]);
  });

  it("knows the places in a module that Terraform fetches, and refuses another before it applies", async () => {
    const folder = mkdtempSync(join(tmpdir(), "fetched-"));
    const git = (...args: string[]) => execFileSync("git", args, { cwd: join(folder, "module") });
    mkdirSync(join(folder, "module"));
    mkdirSync(join(folder, "root"));
    writeFileSync(
      join(folder, "module", "main.tf"),
      `resource "aws_cloudwatch_event_rule" "orders" {
        name          = "orders"
        event_pattern = jsonencode({ source = ["shop"] })
      }`,
    );
    git("init", "-q");
    git("add", ".");
    git("-c", "user.name=test", "-c", "user.email=test@example.com", "commit", "-qm", "module");
    writeFileSync(
      join(folder, "root", "main.tf"),
      `terraform {
        required_providers {
          aws = { source = "hashicorp/aws", version = "~> 5.100" }
        }
      }
      module "rules" { source = "git::file://${join(folder, "module")}" }`,
    );
    const misspelled = rehearse(project(), "--dir", join(folder, "root"), "--expect-not", "order");
    expect(await misspelled.exited).toBe(2);
    expect(misspelled.stderr).toContain(
      "--expect-not order: there is no such rule or target; the nearest: orders",
    );
    expect(misspelled.stderr).not.toMatch(/deploy +ok/);
    rmSync(folder, { recursive: true });
  });

  it("refuses a file without events before anything is read", async () => {
    const command = rehearse(project(), "--event", "none.json");
    expect(await command.exited).toBe(2);
    expect(command.stderr).toMatch(/^event-rehearse: .*none\.json.*\n$/);
  });

  it("takes a folder or stacks, not both", async () => {
    const both = rehearse(project(), "--dir", ".", "--stack", "genesys-audit-events");
    expect(await both.exited).toBe(2);
    expect(both.stderr).toContain("not both");
  });

  it("names the stacks where the app has several", async () => {
    const app = "npx tsx examples/many-integrations/main.ts";
    const several = rehearse(project(), "--app", app);
    expect(await several.exited).toBe(2);
    expect(several.stderr).toContain("name one or more with --stack: genesys-events-eu-central-1");
  });
});
