import { matchText } from "../terraform/match-text";
import { hiddenBy, Template, type Value } from "../terraform/value";

/** Names of which a part is not known: thousands are looked up by what they begin with, and not gone through. */
export class HiddenNames {
  private readonly byStart = new Map<string, Value[]>();
  private readonly lengths: readonly number[];
  private readonly all: readonly Value[];

  /** @param names those that are wholly known are passed over */
  constructor(names: readonly Value[]) {
    this.all = names.filter((name) => hiddenBy(name) !== undefined);
    for (const name of this.all) {
      const start = startOf(name);
      const same = this.byStart.get(start);
      if (same === undefined) this.byStart.set(start, [name]);
      else same.push(name);
    }
    this.lengths = [...new Set([...this.byStart.keys()].map(({ length }) => length))];
  }

  /** Whether one of them may turn out to be a name. */
  mayBe(name: Value): boolean {
    return this.candidates(name).some((hidden) => matchText(hidden, name, "equal") !== false);
  }

  private candidates(name: Value): readonly Value[] {
    if (typeof name !== "string") return this.all;
    const shorter = this.lengths.filter((length) => length <= name.length);
    return shorter.flatMap((length) => this.byStart.get(name.slice(0, length)) ?? []);
  }
}

function startOf(name: Value): string {
  const first = name instanceof Template ? name.parts[0] : undefined;
  return typeof first === "string" ? first : "";
}
