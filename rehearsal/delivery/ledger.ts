/** An event for a target, or for a bus that has none for it. */
export interface Parcel {
  eventId: string;
  detailType: string;
  bus: string;
  /** Account and region of the rule. */
  place?: string;
  rule?: string;
  targetId?: string;
  targetArn?: string;
}

/** What became of a parcel. */
export type Outcome =
  | {
      kind: "delivered";
      parcel: Parcel;
      attempts: number;
      where: string;
      /** `false` where the target took the event but the rehearsal cannot run it. */
      isRun: boolean;
      note?: string;
    }
  | { kind: "dead-lettered"; parcel: Parcel; attempts: number; where: string; reason: string }
  | { kind: "lost"; parcel: Parcel; attempts: number; reason: string };

/** The sums of a rehearsal: sent = delivered + dead-lettered + filtered + lost. */
export interface Totals {
  /** Parcels: each event counts once for each target on its bus, or once where the bus has no target. */
  sent: number;
  delivered: number;
  deadLettered: number;
  /** Not matched by the target's rule. */
  filtered: number;
  lost: number;
}

/** Counts every parcel, and names those that did not arrive. */
export class Ledger {
  private readonly counts: Totals = { sent: 0, delivered: 0, deadLettered: 0, filtered: 0, lost: 0 };
  private readonly lostParcels: Extract<Outcome, { kind: "lost" }>[] = [];

  /** Told of each outcome, for a table of where events arrived. */
  onOutcome: ((outcome: Outcome) => void) | undefined;

  send(parcels: number): void {
    this.counts.sent += parcels;
  }

  filter(parcels: number): void {
    this.counts.filtered += parcels;
  }

  record(outcome: Outcome): void {
    this.counts[outcome.kind === "dead-lettered" ? "deadLettered" : outcome.kind] += 1;
    if (outcome.kind === "lost") {
      this.lostParcels.push(outcome);
    }
    this.onOutcome?.(outcome);
  }

  totals(): Totals {
    return { ...this.counts };
  }

  /** Parcels sent that nothing has become of yet: retries to come. */
  underWay(): number {
    const { sent, ...ended } = this.counts;
    return sent - Object.values(ended).reduce((sum, count) => sum + count, 0);
  }

  lost(): readonly Extract<Outcome, { kind: "lost" }>[] {
    return this.lostParcels;
  }
}
