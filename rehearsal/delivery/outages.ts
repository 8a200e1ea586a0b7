import type { Clock } from "./clock";
import { DeliveryFailure } from "./delivery-failure";

/** Targets that are down on purpose. */
export class Outages {
  private readonly downUntil = new Map<string, number>();

  constructor(private readonly clock: Clock) {}

  /** Takes a target down for so many seconds of the rehearsal's clock; for good if none are given. */
  takeDown(targetArn: string, seconds = Number.POSITIVE_INFINITY): void {
    this.downUntil.set(targetArn, this.clock.now().getTime() + seconds * 1000);
  }

  bringUp(targetArn: string): void {
    this.downUntil.delete(targetArn);
  }

  /** @throws DeliveryFailure if the target is down now */
  check(targetArn: string): void {
    if (this.clock.now().getTime() < (this.downUntil.get(targetArn) ?? 0)) {
      throw new DeliveryFailure("ERROR_FROM_TARGET", `The rehearsal took ${targetArn} down.`);
    }
  }
}
