import { join } from "node:path";
import type { Outcome } from "../../../rehearsal/delivery/ledger";
import { eventRows } from "../../../rehearsal/verdict/event-rows";
import { readEvent } from "../../../trace/events/event";
import { destinationKinds, type KnownKind } from "../../../trace/topology/destination-kinds";
import { describeWith } from "../../terraform/requirements";
import { DeployedFolder } from "./deployed-folder";

/** The kinds that are really delivered to; another test has them. */
const RUN: readonly KnownKind[] = [
  ...(["log-group", "queue", "topic", "function", "kinesis", "firehose"] as const),
  ...(["event-bus", "api-destination"] as const),
];

/** What wants more of a role than the action on the destination. */
const WANT_MORE: readonly string[] = ["batch", "ecs", "ssm"] satisfies KnownKind[];

describeWith(
  ["terraform", "git", "AWS provider", "moto"],
  "destinations that are accepted and not run",
  () => {
    let deployed: DeployedFolder;

    beforeAll(async () => {
      deployed = await DeployedFolder.of(join(__dirname, "accepted-destinations"));
    });

    afterAll(() => deployed?.stop());

    /** Puts an event on the bus and gives what became of it at each target, held against the prediction. */
    async function put(action: string) {
      const { standIns, predictions } = deployed;
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
        const isOpen = row.target === "open" || (row.target === "half" && !WANT_MORE.includes(row.rule));
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
