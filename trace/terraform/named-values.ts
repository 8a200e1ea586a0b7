import { resolveOr } from "./resolve-body";
import { Unknown, type Value } from "./value";

/** The named values of a module: each is resolved at most once, and one that refers to itself is unknown. */
export class NamedValues {
  private readonly known = new Map<string, Value | typeof resolving>();

  /** @param reference how a person names it in a message */
  resolve(key: string, reference: string, resolve: () => Value, report: (problem: string) => void): Value {
    const before = this.known.get(key);
    if (before === resolving) {
      report("it refers to itself, through what it refers to");
      return new Unknown(reference, false);
    }
    if (before !== undefined) return before;
    this.known.set(key, resolving);
    const value = resolveOr(resolve, report, reference);
    this.known.set(key, value);
    return value;
  }
}

const resolving = Symbol("resolving");
