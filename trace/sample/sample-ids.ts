import { createHash } from "node:crypto";

/** The ids of one sample event: those its topic states, and for any other name a UUID, the same on every run. */
export class SampleIds {
  private readonly stated = new Map<string, string>();

  /** @param seed what makes this event's ids differ from another's */
  constructor(private readonly seed: string) {}

  state(name: string, id: string): void {
    this.stated.set(name, id);
  }

  /** What the topic states for a name. */
  statedFor(name: string): string | undefined {
    return this.stated.get(name);
  }

  /** The id of a name such as `userId`. */
  get(name: string): string {
    return this.stated.get(name) ?? this.uuid(name);
  }

  private uuid(name: string): string {
    const hex = createHash("sha256").update(`${this.seed}\0${name}`).digest("hex");
    // The 4 and the a are a random UUID's version and variant (RFC 9562).
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  }
}
