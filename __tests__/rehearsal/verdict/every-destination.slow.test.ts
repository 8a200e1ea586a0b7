import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { StandIns } from "../../../rehearsal/stand-ins";
import type { RehearsedEvent } from "../../../rehearsal/verdict/event-row";
import { rehearseEvents } from "../../../rehearsal/verdict/rehearse-events";
import { readEvent } from "../../../trace/events/event";
import { sampleEvent } from "../../../trace/sample/sample-event";
import { describeWith } from "../../terraform/requirements";
import { storedZip } from "../delivery/stored-zip";
import { DeployedFolder } from "./deployed-folder";

const AUDIT = "v2.audits.entitytype.{id}.entityid.{id}";
const FLOW = "v2.detail.events.conversation.{id}.flow.start";
const QUEUE = "arn:aws:sqs:us-east-1:123456789012:queue";
const KINDS = [
  ...["api", "bus", "fifo", "firehose", "function", "kinesis", "log", "queue", "topic"],
  ...["sealed-queue", "sealed-topic"],
];

describeWith(["terraform", "git", "AWS provider", "moto"], "two integrations and every destination", () => {
  let written: string;
  let deployed: DeployedFolder;
  let standIns: StandIns;

  beforeAll(async () => {
    written = mkdtempSync(join(tmpdir(), "every-destination-"));
    cpSync(join(__dirname, "every-destination"), written, { recursive: true });
    const code = "exports.handler = async (event) => console.log(event.id);";
    writeFileSync(join(written, "function.zip"), storedZip({ "index.js": code }));
    deployed = await DeployedFolder.of(written);
    standIns = deployed.standIns;
  });

  afterAll(async () => {
    await deployed?.stop();
    rmSync(written, { recursive: true, force: true });
  });

  const sourceOf = (suffix: string) =>
    `aws.partner/genesys.com/cloud/${standIns.genesysCloud.organization.id}/${suffix}`;

  async function send(suffix: string, topic: string, set: Record<string, unknown>): Promise<RehearsedEvent> {
    const event = sampleEvent(topic, { source: sourceOf(suffix), set, time: new Date() });
    const text = JSON.stringify(event);
    const [rehearsed] = await rehearseEvents(
      [readEvent({ text, place: suffix })],
      deployed.predictions,
      standIns.delivery,
    );
    if (rehearsed === undefined) {
      throw new Error("Nothing was rehearsed.");
    }
    return rehearsed;
  }

  /** What happened at each target, all of it told before. */
  function fates({ rows }: RehearsedEvent): string[] {
    expect(rows.filter(({ predicted, arrived }) => predicted !== arrived)).toEqual([]);
    return rows.map(({ rule, target, arrived }) => `${rule}/${target} ${arrived}`).sort();
  }

  it("delivers a matching event to each destination that may be reached, and dead-letters it at each that refuses", async () => {
    const rehearsed = await send("audit", AUDIT, { "detail.eventBody.action": "Delete" });
    expect(fates(rehearsed)).toEqual(
      [
        ...KINDS.flatMap((kind) => [`${kind}/open delivered`, `${kind}/closed dead-lettered`]),
        "second/queue delivered",
      ].sort(),
    );
    const sealed = rehearsed.rows.filter(
      ({ rule, target }) => rule.startsWith("sealed-") && target === "closed",
    );
    expect(sealed.map(({ where }) => where)).toEqual([
      expect.stringContaining("may not kms:GenerateDataKey on arn:aws:kms:"),
      expect.stringContaining("may not kms:GenerateDataKey on arn:aws:kms:"),
    ]);
  });

  it("brings an event that no pattern takes nowhere", async () => {
    expect(fates(await send("audit", AUDIT, { "detail.eventBody.action": "Update" }))).toEqual([]);
  });

  it("keeps each integration's events on its own bus", async () => {
    expect(fates(await send("flows", FLOW, {}))).toEqual([
      "flows/arrives delivered",
      "flows/is-lost lost",
      "flows/key-shuts-dead-letters-out lost",
    ]);
  });

  it("retries while a target is down, and predicts no other end for an event than happens once it is up", async () => {
    standIns.delivery.outages.takeDown(QUEUE, 120);
    const { rows } = await send("flows", FLOW, {});
    expect(rows.find(({ target }) => target === "arrives")).toMatchObject({
      predicted: "delivered",
      arrived: "delivered",
    });
    expect(rows.find(({ target }) => target === "arrives")?.attempts).toBeGreaterThan(1);
  });

  it("tells a target that is down for good as other than predicted", async () => {
    standIns.delivery.outages.takeDown(QUEUE);
    const { rows } = await send("audit", AUDIT, { "detail.eventBody.action": "Delete" });
    standIns.delivery.outages.bringUp(QUEUE);
    expect(rows.find(({ rule, target }) => rule === "queue" && target === "open")).toMatchObject({
      predicted: "delivered",
      arrived: "dead-lettered",
      attempts: 4,
      asPredicted: false,
    });
  });

  it("accounts for every event that was sent", () => {
    const { sent, ...ended } = standIns.delivery.ledger.totals();
    expect(Object.values(ended).reduce((sum, count) => sum + count, 0)).toBe(sent);
  });

  it("plans no change afterwards, and leaves nothing when destroyed", async () => {
    const { deployment, env } = deployed;
    expect(await deployment.secondPlan(env)).toMatchObject({ isEmpty: true });
    expect(await deployment.destroy(env)).toEqual([]);
    expect(standIns.genesysCloud.list()).toEqual([]);
  });
});
