import { sizeProblem } from "../../trace/events/entry-size";
import type { AwsFront } from "../aws/aws-front";
import type { PutEventsResult } from "../aws/event-bridge-api";
import type { JsonObject } from "../json/json-object";
import { ArchiveStore } from "./archive-store";
import { AwsClients } from "./aws-clients";
import { Clock } from "./clock";
import { type DeployedBus, readBuses } from "./deployed/deployment";
import { Permissions } from "./deployed/permissions";
import { Destinations } from "./destinations/destinations";
import type { HttpRecorder } from "./destinations/http-recorder";
import { QueueSender } from "./destinations/queue-sender";
import { type BusEvent, eventOfEntry, parseEvent } from "./event";
import { Ledger } from "./ledger";
import { Outages } from "./outages";
import { TargetDelivery } from "./target-delivery";

/** Settings of {@link EventDelivery}. */
export interface EventDeliveryOptions {
  front: AwsFront;
  region: string;
  /** Takes what API destinations send. */
  recorder: HttpRecorder;
  /** A temporary folder, for the code of functions. */
  folder: string;
  /** @default a clock that starts now */
  clock?: Clock;
}

const CONCURRENT_EVENTS = 32;

/**
 * Delivers events as EventBridge does, from what was really deployed: reads buses, rules, targets and policies back
 * through the APIs, matches, transforms, asks for permission, hands over to the services, retries and dead-letters.
 */
export class EventDelivery {
  readonly ledger = new Ledger();
  readonly archives = new ArchiveStore();
  readonly clock: Clock;
  readonly outages: Outages;
  readonly clients: AwsClients;

  private readonly permissions: Permissions;
  private readonly targets: TargetDelivery;
  private buses: Promise<Map<string, DeployedBus>> | undefined;

  constructor(private readonly options: EventDeliveryOptions) {
    const { front, region, recorder, folder, clock = new Clock() } = options;
    this.clock = clock;
    this.outages = new Outages(clock);
    this.clients = new AwsClients(front.url, region);
    this.permissions = new Permissions(this.clients);
    const queues = new QueueSender(this.clients.sqs);
    this.targets = new TargetDelivery({
      accountId: front.accountId,
      clock,
      destinations: new Destinations(this.clients, front, recorder, queues, folder),
      ledger: this.ledger,
      outages: this.outages,
      permissions: this.permissions,
      queues,
      forward: (bus, event, hops) => this.deliverOn(bus, event, hops),
    });
    front.eventBridge.onPutEvents = (entries) => this.putEvents(entries);
    front.eventBridge.archived = (name) => this.archives.sizeOf(name);
  }

  /** Reads the deployment again at the next event: Terraform has changed it. */
  refresh(): void {
    this.buses = undefined;
    this.permissions.forget();
  }

  /**
   * Sends an event as Genesys Cloud does, to the partner event source that it names.
   *
   * @param event the event's JSON text, or the event as an object
   */
  async send(event: string | JsonObject): Promise<void> {
    const parsed = parseEvent(typeof event === "string" ? event : JSON.stringify(event));
    const { accountId, eventSources } = this.options.front;
    const source = eventSources.find({ accountId, region: this.options.region, name: parsed.source });
    const tooLarge = sizeProblem(parsed.text);
    if (tooLarge !== undefined) {
      this.lose(parsed, `${tooLarge}.`);
    } else if (source === undefined) {
      this.lose(parsed, `No integration has the event source ${parsed.source} in ${this.options.region}.`);
    } else if (source.state !== "ACTIVE") {
      this.lose(parsed, `The event source is ${source.state}: no event bus is associated with it.`);
    } else {
      await this.deliverOn(parsed.source, parsed, 0);
    }
  }

  /** Sends many events, a few at a time. */
  async sendAll(events: Iterable<string | JsonObject>): Promise<void> {
    const iterator = events[Symbol.iterator]();
    const worker = async () => {
      for (let next = iterator.next(); !next.done; next = iterator.next()) {
        await this.send(next.value);
      }
    };
    await Promise.all(Array.from({ length: CONCURRENT_EVENTS }, worker));
  }

  /** Winds the clock forward until every retry has ended. */
  async settle(): Promise<void> {
    await this.clock.windUntilIdle();
  }

  stop(): void {
    this.clients.destroy();
  }

  private async putEvents(entries: JsonObject[]): Promise<PutEventsResult[]> {
    const results: PutEventsResult[] = [];
    for (const entry of entries) {
      const { region, front } = this.options;
      const event = eventOfEntry(entry, { accountId: front.accountId, region, now: this.clock.now() });
      if ("ErrorCode" in event) {
        results.push(event);
      } else {
        // By hand: the deployment may have changed since the last event.
        this.refresh();
        await this.deliverOn(String(entry.EventBusName ?? "default"), event, 0);
        results.push({ EventId: event.id });
      }
    }
    return results;
  }

  private lose(event: BusEvent, reason: string): void {
    this.ledger.send(1);
    const parcel = { eventId: event.id, detailType: event.detailType, bus: event.source };
    this.ledger.record({ kind: "lost", parcel, attempts: 0, reason });
  }

  private async deliverOn(busName: string, event: BusEvent, hops: number): Promise<void> {
    this.buses ??= readBuses(this.clients);
    const bus = (await this.buses).get(busName);
    if (bus === undefined) {
      this.lose(event, `There is no event bus ${busName}.`);
      return;
    }
    for (const archive of bus.matchArchives.match(event.text)) {
      this.archives.keep(archive, event.text);
    }
    const matched = new Set(bus.matchRules.match(event.text));
    const rules = bus.rules.filter(({ name }) => matched.has(name));
    const journeys = rules.flatMap((rule) =>
      rule.targets.map((target) => ({
        event,
        rule,
        target,
        parcel: {
          eventId: event.id,
          detailType: event.detailType,
          bus: busName,
          rule: rule.name,
          targetId: target.Id ?? "",
          targetArn: target.Arn ?? "",
        },
        started: this.clock.now(),
        hops,
      })),
    );
    const sent = Math.max(bus.targetCount, 1);
    this.ledger.send(sent);
    this.ledger.filter(sent - journeys.length);
    await Promise.all(journeys.map((journey) => this.targets.start(journey)));
  }
}
