/** A line that tells how far long work is; nothing before the first second. */
export class Progress {
  private readonly began = Date.now();
  private last = 0;
  private isShown = false;

  /** @param write where to; undefined where nobody looks */
  constructor(private readonly write: ((text: string) => void) | undefined) {}

  at(done: number, of: number, what: string): void {
    const now = Date.now();
    if (this.write === undefined || now - this.began < 1000 || now - this.last < 200) return;
    this.last = now;
    this.isShown = true;
    this.write(`\r${done} of ${of} ${what}`);
  }

  /** Takes the line away, for something else to be written. */
  clear(): void {
    if (this.isShown) this.write?.("\r\u001b[K");
    this.isShown = false;
  }
}
