/** What is read through an API by ARNs or names, each once until {@link forget}. */
export class ReadOnce<T> {
  private readonly answers = new Map<string, Promise<T>>();

  /** @param keyOf what is the same for all that have one answer. @default - each has its own */
  constructor(
    private readonly read: (what: string) => Promise<T>,
    private readonly keyOf: (what: string) => string = (what) => what,
  ) {}

  of(what: string): Promise<T> {
    const key = this.keyOf(what);
    const answer = this.answers.get(key) ?? this.read(what);
    this.answers.set(key, answer);
    return answer;
  }

  /** Reads all again at the next question: Terraform may have changed it. */
  forget(): void {
    this.answers.clear();
  }
}
