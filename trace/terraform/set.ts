import type { Value } from "./value";

const sets = new WeakSet<readonly Value[]>();

/** Marks a list as a set, whose items are their own keys. */
export function asSet(items: readonly Value[]): readonly Value[] {
  sets.add(items);
  return items;
}

/** Whether a list was made as a set. */
export function isSet(items: readonly Value[]): boolean {
  return sets.has(items);
}
