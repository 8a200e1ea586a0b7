import { setImmediate } from "node:timers/promises";

/** A time that passes only when the rehearsal winds it forward. */
export class Clock {
  /** The latest first: what is next is at the end. */
  private readonly due: { at: number; action: () => Promise<void> }[] = [];
  private current: number;

  /** @param start @default the real time now */
  constructor(start: Date = new Date()) {
    this.current = start.getTime();
  }

  now(): Date {
    return new Date(this.current);
  }

  /** Lets something happen later. */
  after(seconds: number, action: () => Promise<void>): void {
    const at = this.current + seconds * 1000;
    let low = 0;
    let high = this.due.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.due[middle]?.at ?? 0) > at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    this.due.splice(low, 0, { at, action });
  }

  /** Winds forward by so many seconds; what is due meanwhile happens, in its order. */
  async wind(seconds: number): Promise<void> {
    const end = this.current + seconds * 1000;
    await this.runUntil(end);
    this.current = end;
  }

  /** Winds forward until nothing is due any more. */
  async windUntilIdle(): Promise<void> {
    await this.runUntil(Number.POSITIVE_INFINITY);
  }

  private async runUntil(end: number): Promise<void> {
    for (;;) {
      const next = this.due.at(-1);
      if (next === undefined || next.at > end) {
        return;
      }
      this.due.pop();
      this.current = Math.max(this.current, next.at);
      await next.action();
      await setImmediate();
    }
  }
}
