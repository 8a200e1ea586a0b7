import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Outcome } from "../../../rehearsal/delivery/ledger";
import { FolderDeployment } from "../../../rehearsal/deployment/folder-deployment";
import { type StandIns, startStandIns } from "../../../rehearsal/stand-ins";
import { eventRows } from "../../../rehearsal/verdict/event-rows";
import { Predictions } from "../../../rehearsal/verdict/predictions";
import { readEvent } from "../../../trace/events/event";
import { destinationKinds, type KnownKind } from "../../../trace/topology/destination-kinds";
import { describeWith } from "../../terraform/requirements";

/** The kinds that are really delivered to; another test has them. */
const RUN: readonly KnownKind[] = [
  ...(["log-group", "queue", "topic", "function", "kinesis", "firehose"] as const),
  ...(["event-bus", "api-destination"] as const),
];

describeWith(
  ["terraform", "git", "AWS provider", "moto"],
  "destinations that are accepted and not run",
  () => {
    let folder: string;
    let standIns: StandIns;
    let deployment: FolderDeployment;
    let predictions: Predictions;
    let env: NodeJS.ProcessEnv;

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), "accepted-destinations-"));
      deployment = new FolderDeployment({
        dir: join(__dirname, "accepted-destinations"),
        folder,
        usesMirror: true,
        vars: [],
        varFiles: [],
        env: {},
      });
      standIns = await startStandIns(await deployment.prepare());
      env = { ...process.env, ...standIns.environment };
      await deployment.deploy(env);
      predictions = new Predictions(await deployment.parts(env));
    });

    afterAll(async () => {
      await standIns?.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    /** Puts an event on the bus and gives what became of it at each target, held against the prediction. */
    async function put(action: string) {
      const { ledger, clients } = standIns.delivery;
      const outcomes: Outcome[] = [];
      ledger.onOutcome = (outcome) => outcomes.push(outcome);
      const entry = { Source: "shop", DetailType: "order", Detail: JSON.stringify({ action }) };
      await clients.events.putEvents({ Entries: [{ ...entry, EventBusName: "audit" }] });
      await standIns.delivery.settle();
      const event = { source: "shop", "detail-type": "order", detail: { action } };
      return eventRows(predictions.of(readEvent({ text: JSON.stringify(event), place: action })), outcomes);
    }

    it("are each asked for the permission, and take what matches or dead-letter it, as predicted", async () => {
      const rows = await put("Delete");
      const kinds = [...new Set(destinationKinds.map(([, , kind]) => kind))].filter(
        (kind) => !RUN.includes(kind),
      );
      expect(new Set(rows.map(({ rule }) => rule))).toEqual(new Set([...kinds, "redshift-serverless"]));
      for (const row of rows) {
        const isOpen = row.target === "open";
        expect(row).toMatchObject({
          predicted: isOpen ? "delivered" : "dead-lettered",
          arrived: isOpen ? "delivered" : "dead-lettered",
          isRun: !isOpen,
        });
      }
    });

    it("get nothing that their pattern does not take", async () => {
      expect(await put("Update")).toEqual([]);
    });
  },
);
