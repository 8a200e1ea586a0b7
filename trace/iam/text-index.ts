import { identityOf, Template, type Value } from "../terraform/value";

/** What is known of the resource part of an ARN: all of it, or what it begins with. */
interface Known {
  readonly start: string;
  readonly isWhole: boolean;
}

/**
 * Finds the patterns of a policy that may match a text, without trying each: those of ARNs by what is known of the
 * part that names the resource. All others, such as `*`, may match any text.
 */
export class TextIndex {
  /** The numbers of the patterns by the resource that they name; each list is in order. */
  private readonly whole = new Map<string, number[]>();
  private readonly starts = new Map<string, number[]>();
  private readonly others: number[] = [];
  private readonly all: number[] = [];
  private readonly identities = new Map<string, number[]>();
  private lengths: readonly number[] = [];
  private sorted: readonly string[] | undefined;

  /** Files a pattern; one that is undefined stands for whatever takes every text. The numbers must ascend. */
  add(pattern: Value | undefined, number: number): void {
    const identity = pattern === undefined ? undefined : identityOf(pattern);
    if (identity !== undefined) file(this.identities, identity, number);
    if (this.all.at(-1) !== number) this.all.push(number);
    const known = pattern === undefined ? undefined : knownOf(pattern, true);
    if (known === undefined) this.others.push(number);
    else file(known.isWhole ? this.whole : this.starts, known.start, number);
    this.sorted = undefined;
  }

  /** The patterns that are the text itself. */
  same(text: Value): readonly number[] {
    const identity = identityOf(text);
    return (identity === undefined ? undefined : this.identities.get(identity)) ?? [];
  }

  /** Lists that together hold all that may match; each is in order, and one number may be in several. */
  candidates(text: Value | undefined): readonly (readonly number[])[] {
    const known = text === undefined ? undefined : knownOf(text, false);
    if (known === undefined) return [this.all];
    this.prepare();
    const { start, isWhole } = known;
    const shorter = this.lengths.filter((length) => length <= start.length);
    return [
      this.others,
      ...shorter.map((length) => this.starts.get(start.slice(0, length)) ?? []),
      isWhole ? (this.whole.get(start) ?? []) : this.beginningWith(start),
    ].filter((numbers) => numbers.length > 0);
  }

  private prepare(): void {
    if (this.sorted !== undefined) return;
    this.sorted = [...new Set([...this.whole.keys(), ...this.starts.keys()])].sort();
    this.lengths = [...new Set([...this.starts.keys()].map(({ length }) => length))];
  }

  /** What goes on from a text whose rest is not known. */
  private beginningWith(start: string): readonly number[] {
    const sorted = this.sorted ?? [];
    const numbers: number[] = [];
    for (let at = firstFrom(sorted, start); sorted[at]?.startsWith(start); at++) {
      const name = sorted[at] ?? "";
      for (const lists of [this.whole, this.starts]) numbers.push(...(lists.get(name) ?? []));
    }
    return [...new Set(numbers)].sort((a, b) => a - b);
  }
}

/** The numbers of several lists, each once and in order. Lists are read no further than is asked for. */
export function* merged(lists: readonly (readonly number[])[]): Generator<number> {
  const heads = lists.map((list) => ({ list, at: 0 }));
  for (;;) {
    const next = Math.min(...heads.map(({ list, at }) => list[at] ?? Number.POSITIVE_INFINITY));
    if (next === Number.POSITIVE_INFINITY) return;
    yield next;
    for (const head of heads) if (head.list[head.at] === next) head.at++;
  }
}

function file(lists: Map<string, number[]>, key: string, number: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [number]);
  else if (list.at(-1) !== number) list.push(number);
}

/** The place of the first text that is not before the given one. */
function firstFrom(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The colons of an ARN before its resource part. */
const resourceColon = 5;

/** Undefined for what is compared otherwise than part by part: what is no ARN, or has a policy variable in it. */
function knownOf(value: Value, isPattern: boolean): Known | undefined {
  const parts = value instanceof Template ? value.parts : [value];
  let colons = 0;
  for (const [index, part] of parts.entries()) {
    if (index === 0 && !(typeof part === "string" && part.startsWith("arn:"))) return undefined;
    if (typeof part !== "string") continue;
    if (isPattern && parts.some((one) => typeof one === "string" && one.includes("${"))) return undefined;
    let at = -1;
    while (colons < resourceColon) {
      const next = part.indexOf(":", at + 1);
      if (next === -1) break;
      at = next;
      colons++;
    }
    if (colons < resourceColon) continue;
    const rest = part.slice(at + 1);
    const wildcard = isPattern ? rest.search(/[*?]/) : -1;
    const isLast = index === parts.length - 1;
    return wildcard === -1
      ? { start: rest, isWhole: isLast }
      : { start: rest.slice(0, wildcard), isWhole: false };
  }
  return undefined;
}
