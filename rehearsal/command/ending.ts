/** The signals that end a command, with the codes that shells give a command which one ended. */
const EXIT_CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
const SIGNALS = ["SIGHUP", "SIGINT", "SIGTERM"] as const;
type EndingSignal = keyof typeof EXIT_CODES;

/** Runs what is to be done at the end of the process once, whether the work ends or a signal ends it. */
export class Ending {
  private readonly actions: (() => Promise<void> | void)[] = [];
  private ended: Promise<void> | undefined;
  private onSignal: ((signal: EndingSignal) => void) | undefined;

  /** @param interrupted told when a signal ends the work, after everything has ended */
  constructor(interrupted: (exitCode: number) => void) {
    this.onSignal = (signal) => {
      void this.end().finally(() => interrupted(EXIT_CODES[signal]));
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
      const go = () => {
        // The next one ends the process, and what it started with it.
        for (const signal of SIGNALS) {
          process.off(signal, go);
        }
        resolve();
      };
      for (const signal of SIGNALS) {
        process.on(signal, go);
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
