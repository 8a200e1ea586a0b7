/** How long a step took. */
export interface Step {
  readonly name: string;
  readonly seconds: number;
}

/** Where steps are told. */
export interface StepOutput {
  write(text: string): void;
  /** A terminal shows a step while it runs, elsewhere it has one plain line when it ends. */
  readonly isTerminal: boolean;
}

/** Tells each step of long work with its time. */
export class Steps {
  readonly done: Step[] = [];

  constructor(private readonly output: StepOutput) {}

  /** Runs one step. @throws what the step throws, told as failed */
  async run<T>(name: string, work: (detail: (text: string) => void) => Promise<T>): Promise<T> {
    const began = performance.now();
    const seconds = () => (performance.now() - began) / 1000;
    let detail = "";
    const show = () => this.output.write(`\r\u001b[K  ${name} ${seconds().toFixed(0)} s${detail}`);
    const timer = this.output.isTerminal ? setInterval(show, 500) : undefined;
    if (this.output.isTerminal) {
      show();
    }
    try {
      const result = await work((text) => {
        detail = `  ${text}`;
      });
      this.end("ok", name, seconds());
      return result;
    } catch (error) {
      this.end("FAILED", name, seconds());
      throw error;
    } finally {
      clearInterval(timer);
    }
  }

  private end(result: string, name: string, seconds: number): void {
    this.done.push({ name, seconds: Math.round(seconds * 10) / 10 });
    this.output.write(
      `${this.output.isTerminal ? "\r\u001b[K" : ""}  ${name.padEnd(34)} ${result.padEnd(6)} ${seconds.toFixed(1).padStart(6)} s\n`,
    );
  }
}
