const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Runs what is to be done at the end of the process once, whether the work ends or a signal ends it. */
export class Ending {
  private readonly actions: (() => Promise<void> | void)[] = [];
  private ended: Promise<void> | undefined;
  private onSignal: ((signal: NodeJS.Signals) => void) | undefined;

  /** @param interrupted told when a signal ends the work, after everything has ended */
  constructor(interrupted: (exitCode: number) => void) {
    this.onSignal = (signal) => {
      void this.end().finally(() => interrupted(signal === "SIGINT" ? 130 : 143));
    };
    for (const signal of SIGNALS) {
      process.once(signal, this.onSignal);
    }
  }

  /** Adds what is to be ended; the last added ends first. */
  add(action: () => Promise<void> | void): void {
    this.actions.push(action);
  }

  /** Resolves at the first signal, which then ends nothing but the waiting. */
  nextSignal(): Promise<void> {
    this.ignoreSignals();
    return new Promise((resolve) => {
      for (const signal of SIGNALS) {
        process.once(signal, () => resolve());
      }
    });
  }

  end(): Promise<void> {
    this.ended ??= this.run();
    return this.ended;
  }

  private async run(): Promise<void> {
    this.ignoreSignals();
    for (const action of this.actions.splice(0).reverse()) {
      await action();
    }
  }

  private ignoreSignals(): void {
    if (this.onSignal !== undefined) {
      for (const signal of SIGNALS) {
        process.off(signal, this.onSignal);
      }
    }
  }
}
