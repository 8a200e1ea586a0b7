import type { PartnerEventSourceId } from "../genesys-provider/event-source-settings";
import type { PartnerEventSources } from "../genesys-provider/genesys-cloud";

/**
 * PENDING until a bus is associated, ACTIVE while one is, DELETED once the partner took the source away while a bus
 * was associated.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_EventSource.html
 */
export type EventSourceState = "PENDING" | "ACTIVE" | "DELETED";

/** A partner event source in an AWS account. */
export interface PartnerEventSource extends PartnerEventSourceId {
  readonly createdOn: Date;
  state: EventSourceState;
}

/** The partner event sources of every account and region, as AWS keeps them. */
export class PartnerEventSourceRegistry implements PartnerEventSources {
  private readonly sources = new Map<string, PartnerEventSource>();
  private hiddenLookUps = 0;

  /** Makes sources appear late: the next `lookUps` look-ups find none. */
  appearAfter(lookUps: number): void {
    this.hiddenLookUps = lookUps;
  }

  create(id: PartnerEventSourceId): void {
    this.sources.set(keyOf(id), { ...id, createdOn: new Date(), state: "PENDING" });
  }

  delete(id: PartnerEventSourceId): void {
    const source = this.sources.get(keyOf(id));
    if (source?.state === "ACTIVE") {
      source.state = "DELETED";
    } else {
      this.sources.delete(keyOf(id));
    }
  }

  /** The sources that an account sees in a region, by name. */
  list(accountId: string, region: string, namePrefix = ""): PartnerEventSource[] {
    if (this.hiddenLookUps > 0) {
      this.hiddenLookUps -= 1;
      return [];
    }
    return [...this.sources.values()]
      .filter((source) => source.accountId === accountId && source.region === region)
      .filter((source) => source.name.startsWith(namePrefix))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  find(id: PartnerEventSourceId): PartnerEventSource | undefined {
    return this.sources.get(keyOf(id));
  }

  /** The source of this name, wherever it is; one that its partner deleted only where there is no other. */
  named(name: string): PartnerEventSource | undefined {
    const all = [...this.sources.values()].filter((source) => source.name === name);
    return all.find(({ state }) => state !== "DELETED") ?? all[0];
  }

  /** A bus was associated with the source. */
  associate(id: PartnerEventSourceId): void {
    const source = this.sources.get(keyOf(id));
    if (source) {
      source.state = "ACTIVE";
    }
  }

  /** The bus is gone; a source that its partner had deleted goes with it. */
  dissociate(id: PartnerEventSourceId): void {
    const source = this.sources.get(keyOf(id));
    if (source?.state === "DELETED") {
      this.sources.delete(keyOf(id));
    } else if (source) {
      source.state = "PENDING";
    }
  }
}

function keyOf({ accountId, region, name }: PartnerEventSourceId): string {
  return `${accountId} ${region} ${name}`;
}
