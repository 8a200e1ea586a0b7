import { type ArrayElement, elementChain } from "./array-element";
import type { Condition } from "./condition";
import type { EventFields } from "./event-fields";

/** The element chosen so far in each array. */
type Choice = ReadonlyMap<number, number>;

/** Elements as a tree: where it branches there is an array to choose from. */
interface ElementTree {
  /** Whether a value is here itself. */
  here: boolean;
  readonly arrays: Map<number, Map<number, ElementTree>>;
}

/**
 * Whether all conditions can be met by values that agree on their elements: two values in the same array must be in
 * the same element of it. `exists: false` holds where no value of the field agrees with the elements chosen so far,
 * in the order of the conditions, which is that of the fields' names.
 *
 * Goes from condition to condition with the set of choices that are still possible. A choice is forgotten with the
 * last condition that can notice it, so that arrays side by side do not multiply.
 */
export function areConsistent(conditions: readonly Condition[], event: EventFields): boolean {
  const levels = conditions.map((condition) => ({
    taken: elementTree(condition.taken(event).map(({ element }) => element)),
    all: condition.absent
      ? elementTree(event.occurrences(condition.field).map(({ element }) => element))
      : undefined,
  }));
  const needed: Set<number>[] = [];
  const later = new Set<number>();
  for (const { taken, all } of [...levels].reverse()) {
    needed.unshift(new Set(later));
    addArrays(taken, later);
    if (all !== undefined) addArrays(all, later);
  }

  let choices = new Map<string, Choice>([["", new Map()]]);
  levels.forEach(({ taken, all }, level) => {
    const keep = needed[level] ?? new Set();
    const next = new Map<string, Choice>();
    const add = (choice: Choice) => {
      const kept = [...choice].filter(([array]) => keep.has(array)).sort(([a], [b]) => a - b);
      next.set(kept.join(";"), new Map(kept));
    };
    for (const choice of choices.values()) {
      if (all !== undefined && !hasConsistent(all, choice)) add(choice);
      extend(taken, choice, keep, add);
    }
    choices = next;
  });
  return choices.size > 0;
}

function elementTree(elements: readonly (ArrayElement | undefined)[]): ElementTree {
  const root: ElementTree = { here: false, arrays: new Map() };
  for (const element of elements) {
    let at = root;
    for (const { array, index } of elementChain(element)) {
      const indexes = at.arrays.get(array) ?? new Map<number, ElementTree>();
      const child = indexes.get(index) ?? { here: false, arrays: new Map() };
      at.arrays.set(array, indexes.set(index, child));
      at = child;
    }
    at.here = true;
  }
  return root;
}

function addArrays(tree: ElementTree, arrays: Set<number>): void {
  for (const [array, indexes] of tree.arrays) {
    arrays.add(array);
    for (const child of indexes.values()) addArrays(child, arrays);
  }
}

function hasConsistent(tree: ElementTree, choice: Choice): boolean {
  if (tree.here) return true;
  for (const [array, indexes] of tree.arrays) {
    const chosen = choice.get(array);
    const children = chosen === undefined ? indexes.values() : [indexes.get(chosen)];
    for (const child of children) {
      if (child !== undefined && hasConsistent(child, choice)) return true;
    }
  }
  return false;
}

/** Hands over the choice extended by each way to a value in the tree, as far as later conditions can tell. */
function extend(
  tree: ElementTree,
  choice: Choice,
  keep: ReadonlySet<number>,
  add: (choice: Choice) => void,
): void {
  if (tree.here) add(choice);
  for (const [array, indexes] of tree.arrays) {
    const chosen = choice.get(array);
    if (chosen !== undefined) {
      const child = indexes.get(chosen);
      if (child !== undefined) extend(child, choice, keep, add);
    } else if (keep.has(array)) {
      for (const [index, child] of indexes) extend(child, new Map(choice).set(array, index), keep, add);
    } else {
      // No later condition looks into this array or those in it: any value in it will do.
      add(choice);
    }
  }
}
