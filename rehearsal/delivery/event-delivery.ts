import { sizeProblem } from "../../trace/events/entry-size";
import type { AwsFront } from "../aws/aws-front";
import type { PutEventsResult } from "../aws/event-bridge-api";
import { type Place, placeKey } from "../aws/place";
import type { JsonObject } from "../json/json-object";
import type { ArchiveStore } from "./archive-store";
import type { AwsClients } from "./aws-clients";
import { Clock } from "./clock";
import { DeliveryPlaces } from "./delivery-places";
import type { HttpRecorder } from "./destinations/http-recorder";
import { type BusEvent, eventOfEntry, parseEvent } from "./event";
import { Ledger } from "./ledger";
import { Outages } from "./outages";
import { TargetDelivery } from "./target-delivery";

/** Settings of {@link EventDelivery}. */
export interface EventDeliveryOptions {
  front: AwsFront;
  /** Where an event is looked for that names no event source, and whose clients {@link EventDelivery} gives. */
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
  readonly clock: Clock;
  readonly outages: Outages;
  readonly places: DeliveryPlaces;

  private readonly home: Place;
  private readonly targets: TargetDelivery;

  constructor(private readonly options: EventDeliveryOptions) {
    const { front, region, recorder, folder, clock = new Clock() } = options;
    this.clock = clock;
    this.outages = new Outages(clock);
    this.home = { accountId: front.accountId, region };
    this.places = new DeliveryPlaces({ front, recorder, folder });
    this.targets = new TargetDelivery({
      clock,
      ledger: this.ledger,
      outages: this.outages,
      places: this.places,
      forward: (place, bus, event, hops) => this.deliverOn(place, bus, event, hops),
    });
    front.eventBridge.onPutEvents = (entries, place) => this.putEvents(entries, place);
    front.eventBridge.archived = (name, place) => this.places.at(place).archives.sizeOf(name);
  }

  /** Clients of the rehearsal's own account and region. */
  get clients(): AwsClients {
    return this.places.at(this.home).clients;
  }

  /** The archives of the rehearsal's own account and region. */
  get archives(): ArchiveStore {
    return this.places.at(this.home).archives;
  }

  /** Reads the deployment again at the next event: Terraform has changed it. */
  refresh(): void {
    this.places.refresh();
  }

  /**
   * Sends an event as Genesys Cloud does, to the partner event source that it names.
   *
   * @param event the event's JSON text, or the event as an object
   */
  async send(event: string | JsonObject): Promise<void> {
    const parsed = parseEvent(typeof event === "string" ? event : JSON.stringify(event));
    const source = this.options.front.eventSources.named(parsed.source);
    const tooLarge = sizeProblem(parsed.text);
    if (tooLarge !== undefined) {
      this.lose(parsed, `${tooLarge}.`);
    } else if (source === undefined) {
      this.lose(parsed, `No integration has the event source ${parsed.source}.`);
    } else if (source.state !== "ACTIVE") {
      this.lose(parsed, `The event source is ${source.state}: no event bus is associated with it.`);
    } else {
      await this.deliverOn(source, parsed.source, parsed, 0);
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
    this.places.destroy();
  }

  private async putEvents(entries: JsonObject[], place: Place): Promise<PutEventsResult[]> {
    const results: PutEventsResult[] = [];
    for (const entry of entries) {
      const event = eventOfEntry(entry, { ...place, now: this.clock.now() });
      if ("ErrorCode" in event) {
        results.push(event);
      } else {
        // By hand: the deployment may have changed since the last event.
        this.refresh();
        await this.deliverOn(place, String(entry.EventBusName ?? "default"), event, 0);
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

  private async deliverOn(place: Place, busName: string, event: BusEvent, hops: number): Promise<void> {
    const there = this.places.at(place);
    const bus = await there.bus(busName);
    if (bus === undefined) {
      this.lose(event, `There is no event bus ${busName}.`);
      return;
    }
    for (const archive of bus.matchArchives.match(event.text)) {
      there.archives.keep(archive, event.text);
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
          place: placeKey(place),
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
