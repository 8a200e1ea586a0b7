import { setImmediate } from "node:timers/promises";

/** A time that passes only when the rehearsal winds it forward. */
export class Clock {
  private readonly due: { at: number; order: number; action: () => Promise<void> }[] = [];
  private current: number;
  private order = 0;

  /** @param start @default the real time now */
  constructor(start: Date = new Date()) {
    this.current = start.getTime();
  }

  now(): Date {
    return new Date(this.current);
  }

  /** Lets something happen later. */
  after(seconds: number, action: () => Promise<void>): void {
    this.order += 1;
    this.due.push({ at: this.current + seconds * 1000, order: this.order, action });
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
      this.due.sort((a, b) => a.at - b.at || a.order - b.order);
      const next = this.due[0];
      if (next === undefined || next.at > end) {
        return;
      }
      this.due.shift();
      this.current = Math.max(this.current, next.at);
      await next.action();
      await setImmediate();
    }
  }
}
