import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { DENIED, THROTTLED } from "../../../rehearsal/aws/faults";
import type { Outcome } from "../../../rehearsal/delivery/ledger";
import { type StandIns, startStandIns } from "../../../rehearsal/stand-ins";
import { runTerraform } from "../../../rehearsal/terraform/run-terraform";
import { storedZip } from "../delivery/stored-zip";

let folder: string;
let standIns: StandIns;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "terraform-"));
  standIns = await startStandIns();
}, 120_000);

afterEach(async () => {
  await standIns.stop();
  rmSync(folder, { recursive: true, force: true });
});

const terraform = (args: string[], signal?: AbortSignal) =>
  runTerraform([...args, "-no-color"], {
    cwd: folder,
    env: { ...process.env, ...standIns.environment },
    ...(signal ? { signal } : {}),
  });
const apply = (...args: string[]) => terraform(["apply", "-auto-approve", ...args]);

async function init() {
  expect(await terraform(["init"])).toMatchObject({ exitCode: 0 });
}

async function expectNoChanges() {
  const plan = await terraform(["plan", "-detailed-exitcode"]);
  expect(plan.output).toContain("No changes");
  expect(plan.exitCode).toBe(0);
}

const event = (suffix: string) => ({
  version: "0",
  id: "e1",
  "detail-type": "v2.a",
  source: `aws.partner/genesys.com/cloud/${standIns.genesysCloud.organization.id}/${suffix}`,
  account: standIns.front.accountId,
  time: new Date().toISOString(),
  region: "us-east-1",
  resources: [],
  detail: { topicName: "v2.a" },
});

test("every kind of target is deployed, planned again without change, reached, updated and destroyed", async () => {
  cpSync(join(__dirname, "every-target"), folder, { recursive: true });
  writeFileSync(
    join(folder, "l.zip"),
    storedZip({ "index.js": "exports.handler = async () => console.log('ran');" }),
  );
  await init();
  expect((await apply()).output).toContain("Apply complete!");
  await expectNoChanges();

  const outcomes: Outcome[] = [];
  standIns.delivery.ledger.onOutcome = (outcome) => outcomes.push(outcome);
  await standIns.delivery.send(event("audit"));
  await standIns.delivery.settle();
  const targets = outcomes.map(({ kind, parcel }) => `${parcel.rule} ${parcel.targetId} ${kind}`);
  expect(targets.sort()).toEqual([
    "all api delivered",
    "all bus delivered",
    "all f delivered",
    "all fn delivered",
    "all k delivered",
    "all log delivered",
    "all topic delivered",
    "all2 fifo delivered",
  ]);
  // The second bus has no rule: the event ends there.
  expect(standIns.delivery.ledger.totals()).toEqual({
    sent: 9,
    delivered: 8,
    deadLettered: 0,
    filtered: 1,
    lost: 0,
  });
  expect(standIns.delivery.archives.sizeOf("arch").EventCount).toBe(1);

  const update = await apply("-var", "description=second");
  expect(update.output).toContain("0 added, 1 changed, 0 destroyed");
  const destroy = await terraform(["destroy", "-auto-approve"]);
  expect(destroy.exitCode).toBe(0);
  expect(standIns.genesysCloud.list()).toEqual([]);
  const { events } = standIns.delivery.clients;
  expect((await events.listEventBuses({})).EventBuses?.map(({ Name }) => Name)).toEqual(["default"]);
  expect((await events.listEventSources({})).EventSources).toEqual([]);
});

const small = `
terraform {
  required_providers {
    aws          = { source = "hashicorp/aws", version = "~> 5.100" }
    genesyscloud = { source = "MyPureCloud/genesyscloud" }
  }
}
module "events" {
  source              = "git::https://github.com/GenesysCloudDevOps/aws-event-bridge-module.git?ref=main"
  integration_name    = "Audit"
  aws_account_id      = "123456789012"
  aws_account_region  = "us-east-1"
  event_source_suffix = "audit"
  topic_filters       = ["v2.a"]
}
data "aws_cloudwatch_event_source" "genesys" {
  depends_on  = [module.events]
  name_prefix = "aws.partner/genesys.com"
}
resource "aws_cloudwatch_event_bus" "genesys" {
  name              = data.aws_cloudwatch_event_source.genesys.name
  event_source_name = data.aws_cloudwatch_event_source.genesys.name
}
resource "aws_cloudwatch_log_group" "audit" {
  name = "/aws/events/audit"
}
resource "aws_cloudwatch_event_rule" "all" {
  name           = "all"
  event_bus_name = aws_cloudwatch_event_bus.genesys.name
  event_pattern  = jsonencode({ source = [{ prefix = "aws.partner/genesys.com" }] })
  tags           = { team = "voice" }
}
resource "aws_cloudwatch_event_target" "log" {
  rule           = aws_cloudwatch_event_rule.all.name
  event_bus_name = aws_cloudwatch_event_bus.genesys.name
  target_id      = "log"
  arn            = aws_cloudwatch_log_group.audit.arn
}
`;

async function initSmall() {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "main.tf"), small);
  await init();
}

test("a deploy that AWS throttles goes through, one that it refuses converges at the next", async () => {
  await initSmall();
  standIns.front.faults.inject({ service: "events", action: "PutRule", times: 2, error: THROTTLED });
  standIns.front.faults.inject({ service: "events", action: "PutTargets", error: DENIED });
  const refused = await apply();
  expect(refused.exitCode).toBe(1);
  expect(refused.output).toContain("AccessDeniedException");
  expect(refused.output).not.toContain("ThrottlingException");
  expect((await apply()).output).toContain("1 added, 0 changed, 0 destroyed");
  await expectNoChanges();
});

test("an event source that appears late fails the deploy, and the next one finds it", async () => {
  await initSmall();
  standIns.front.eventSources.appearAfter(1);
  expect((await apply()).exitCode).toBe(1);
  expect((await apply()).exitCode).toBe(0);
  await expectNoChanges();
});

test("a deploy that is killed is recovered by the next", async () => {
  await initSmall();
  const kill = new AbortController();
  standIns.front.onCall = async ({ action }) => {
    if (action === "PutTargets") {
      // By then Terraform has written the state of all else; of what is under way at a kill it has none.
      await wait(1000);
      kill.abort();
    }
  };
  expect((await terraform(["apply", "-auto-approve"], kill.signal)).exitCode).not.toBe(0);
  standIns.front.onCall = undefined;
  expect(await apply()).toMatchObject({ exitCode: 0 });
  await expectNoChanges();
});

test("an integration deleted under its bus leaves a deleted source, and events are lost", async () => {
  await initSmall();
  expect((await apply()).exitCode).toBe(0);
  const [integration] = standIns.genesysCloud.list();
  standIns.genesysCloud.delete(integration?.id ?? "");
  const { EventSources } = await standIns.delivery.clients.events.listEventSources({});
  expect(EventSources).toEqual([expect.objectContaining({ State: "DELETED" })]);
  await standIns.delivery.send(event("audit"));
  expect(standIns.delivery.ledger.lost()[0]?.reason).toContain("DELETED");
});

test("two rehearsals run side by side", async () => {
  const other = await startStandIns();
  try {
    expect(other.front.url).not.toBe(standIns.front.url);
    await standIns.delivery.clients.sqs.createQueue({ QueueName: "mine" });
    expect((await other.delivery.clients.sqs.listQueues({})).QueueUrls ?? []).toEqual([]);
  } finally {
    await other.stop();
  }
});
