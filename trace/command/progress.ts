/** A line that tells how far long work is; nothing before the first second. */
export class Progress {
  private readonly began = Date.now();
  private last = 0;

  /** @param write where to; undefined where nobody looks */
  constructor(private readonly write: ((text: string) => void) | undefined) {}

  at(done: number, of: number, what: string): void {
    const now = Date.now();
    if (this.write === undefined || now - this.began < 1000 || now - this.last < 200) return;
    this.last = now;
    this.write(`\r${done} of ${of} ${what}`);
  }

  end(): void {
    if (this.last > 0) this.write?.("\r\u001b[K");
  }
}
