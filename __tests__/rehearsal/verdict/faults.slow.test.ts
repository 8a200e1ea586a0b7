import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { DENIED, THROTTLED } from "../../../rehearsal/aws/faults";
import type { Outcome } from "../../../rehearsal/delivery/ledger";
import { StackDeployment } from "../../../rehearsal/deployment/stack-deployment";
import { type StandIns, startStandIns } from "../../../rehearsal/stand-ins";
import { eventRows } from "../../../rehearsal/verdict/event-rows";
import { Predictions } from "../../../rehearsal/verdict/predictions";
import { entrySize } from "../../../trace/events/entry-size";
import { type Event, readEvent } from "../../../trace/events/event";
import { sampleEvent } from "../../../trace/sample/sample-event";
import { ProjectCopy } from "../../commands/project-copy";
import { describeWith } from "../../terraform/requirements";

const AUDIT = "v2.audits.entitytype.{id}.entityid.{id}";
const LOG_GROUP = "arn:aws:logs:us-east-1:123456789012:log-group:/aws/events/genesyscloud_audit_log_events";
const BURST = 200;

describeWith(["terraform", "git", "AWS provider", "moto"], "faults of the article's stack", () => {
  let folder: string;
  let project: ProjectCopy;
  let standIns: StandIns;
  let deployment: StackDeployment;
  let env: NodeJS.ProcessEnv;
  /** Case, event, where, predicted, happened. */
  const table: string[][] = [];
  /** Case and event, and why it was lost. */
  const losses = new Map<string, string>();

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "faults-"));
    project = new ProjectCopy();
    const settings = join(project.path, "cdktf.json");
    writeFileSync(
      settings,
      readFileSync(settings, "utf8").replace('"logDeliveryPolicy": false', '"logDeliveryPolicy": true'),
    );
    deployment = new StackDeployment({
      project: project.path,
      stacks: [],
      folder,
      vars: [],
      varFiles: [],
      env: process.env,
    });
    standIns = await startStandIns(await deployment.prepare());
    env = { ...process.env, ...standIns.environment, CDKTF_DISABLE_PLUGIN_CACHE_ENV: "true" };
  });

  afterAll(async () => {
    await standIns?.stop();
    project?.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  afterEach(() => {
    standIns.front.faults.clear();
    standIns.front.onCall = undefined;
    standIns.delivery.outages.bringUp(LOG_GROUP);
  });

  function eventOf(bytes = 0): Event {
    const [integration] = standIns.genesysCloud.list();
    const source = standIns.genesysCloud.eventSourceOf(integration?.id ?? "")?.name ?? "";
    const event = sampleEvent(AUDIT, { source, time: new Date() });
    const padded = (pad: string) => JSON.stringify({ ...event, detail: { body: event.detail, pad } });
    const text = bytes === 0 ? JSON.stringify(event) : padded("x".repeat(bytes - entrySize(padded(""))));
    return readEvent({ text, place: AUDIT });
  }

  /** Sends copies of an event and holds what happened against what the trace says of what is deployed by now. */
  async function send(nameOfCase: string, name: string, event: Event, copies = 1) {
    // What a deploy that failed has left is another source than what it was to become.
    const parts = (await deployment.parts(env)).map(({ deployed }) => ({ declared: deployed, deployed }));
    const predicted = new Predictions(parts).of(event);
    const outcomes: Outcome[] = [];
    const { delivery } = standIns;
    delivery.ledger.onOutcome = (outcome) => outcomes.push(outcome);
    delivery.refresh();
    await delivery.sendAll(Array.from({ length: copies }, () => event.text));
    await delivery.settle();
    const rows = eventRows(predicted, outcomes);
    for (const { arrived, where } of rows) {
      if (arrived === "lost") losses.set(`${nameOfCase} | ${name}`, where);
    }
    const lines = rows.map(({ rule, target, predicted: told, arrived }) => [
      ...[nameOfCase, name, rule === "" ? "event source" : target || rule],
      ...[told, arrived],
    ]);
    table.push(...new Map(lines.map((line) => [line.join(), line])).values());
    return rows;
  }

  /** Kills the real `cdktf deploy`, with all that runs under it, as `kill -9` does. */
  function killDeploy(): void {
    const table = execFileSync("ps", ["-A", "-ww", "-o", "pid=,ppid=,args="], { encoding: "utf8" });
    const keeper = [...table.matchAll(/^ *(\d+) +(\d+) (.*)$/gm)].find(
      ([, , parent, command = ""]) => Number(parent) === process.pid && command.includes("cdktf deploy"),
    );
    process.kill(-Number(keeper?.[1]), "SIGKILL");
  }

  it("loses an event that comes before a bus is associated: the event source appeared too late for the deploy", async () => {
    standIns.front.eventSources.appearAfter(1);
    await expect(deployment.deploy(env)).rejects.toThrow("cdktf deploy ended with code");
    const [row] = await send("the event source appears late", "before the bus", eventOf());
    expect(row?.where).toContain("PENDING");
  });

  it("is throttled, then refused in the middle of the next deploy", async () => {
    const { faults } = standIns.front;
    faults.inject({ service: "events", action: "PutRule", times: 2, error: THROTTLED });
    faults.inject({ service: "events", action: "PutTargets", error: DENIED });
    const refusal = await deployment.deploy(env).catch((error: unknown) => String(error));
    expect(refusal).toContain("AccessDeniedException");
    expect(refusal).not.toContain("ThrottlingException");
    await send("the API refuses in the middle of a deploy", "after it", eventOf());
  });

  it("is killed in the middle of the deploy after that", async () => {
    standIns.front.onCall = async ({ action }) => {
      if (action === "PutTargets") {
        // By then Terraform has written the state of all else. The call itself goes nowhere.
        await wait(1000);
        killDeploy();
        throw new Error("killed");
      }
    };
    await expect(deployment.deploy(env)).rejects.toThrow("cdktf deploy ended with code");
    await send("the deploy is killed", "after it", eventOf());
  });

  it("converges at the next deploy, on the state of those that failed", async () => {
    await deployment.deploy(env);
    expect(await deployment.secondPlan(env)).toMatchObject({ isEmpty: true });
    await send("the next deploy recovers", "after it", eventOf());
  });

  it("retries while the target is down, and delivers once it is up", async () => {
    standIns.delivery.outages.takeDown(LOG_GROUP, 3600);
    const [row] = await send("the target is down for a while", "meanwhile", eventOf());
    expect(row?.attempts).toBeGreaterThan(2);
  });

  it("gives up a target that is down for good", async () => {
    standIns.delivery.outages.takeDown(LOG_GROUP);
    await send("the target is down for good", "meanwhile", eventOf());
  });

  it("takes a large event, and none over 1 MB", async () => {
    await send("a large event", "1,000,000 bytes", eventOf(1_000_000));
    await send("a large event", "1,048,577 bytes", eventOf(1_048_577));
  });

  it("takes a burst to the last event", async () => {
    const rows = await send("a burst", `${BURST} at once`, eventOf(), BURST);
    expect(rows.filter(({ arrived }) => arrived === "delivered")).toHaveLength(BURST);
  });

  it("loses what is sent after the integration is deleted under its bus", async () => {
    const event = eventOf();
    const [integration] = standIns.genesysCloud.list();
    standIns.genesysCloud.delete(integration?.id ?? "");
    const [row] = await send("the integration is deleted under its bus", "after it", event);
    expect(row?.where).toContain("DELETED");
  });

  it("loses what it loses for the reason of the case", () => {
    expect(Object.fromEntries(losses)).toEqual({
      "the event source appears late | before the bus": expect.stringContaining("PENDING"),
      "the target is down for good | meanwhile": expect.stringContaining("dead-letter queue"),
      "a large event | 1,048,577 bytes": expect.stringContaining("1,048,576 is the most"),
      "the integration is deleted under its bus | after it": expect.stringContaining("DELETED"),
    });
  });

  it("fared as the trace says of what is deployed, but for what no source tells", () => {
    expect(table.map((line) => line.join(" | "))).toEqual([
      "the event source appears late | before the bus | event source | lost | lost",
      "the API refuses in the middle of a deploy | after it | capture-audit-events | no target | no target",
      "the deploy is killed | after it | capture-audit-events | no target | no target",
      "the next deploy recovers | after it | SendToCloudWatch | delivered | delivered",
      "the target is down for a while | meanwhile | SendToCloudWatch | delivered | delivered",
      "the target is down for good | meanwhile | SendToCloudWatch | delivered | lost",
      "a large event | 1,000,000 bytes | SendToCloudWatch | delivered | delivered",
      "a large event | 1,048,577 bytes | event source | lost | lost",
      `a burst | ${BURST} at once | SendToCloudWatch | delivered | delivered`,
      "the integration is deleted under its bus | after it | event source | not matched | lost",
      "the integration is deleted under its bus | after it | SendToCloudWatch | delivered | not matched",
    ]);
    const differences = table.filter(([, , , predicted, happened]) => predicted !== happened);
    expect(new Set(differences.map(([nameOfCase]) => nameOfCase))).toEqual(
      new Set(["the target is down for good", "the integration is deleted under its bus"]),
    );
  });

  it("leaves nothing when destroyed", async () => {
    expect(await deployment.destroy(env)).toEqual([]);
  });
});
