/** The names that lead to the fields of the patterns, one level of dots at a time. */
export interface FieldNode {
  readonly children: Map<string, FieldNode>;
  /** The field's number, where a pattern has a field of this path. */
  field: number | undefined;
  /** A bit for each unit that a key in the event may begin with to lead to a child. */
  firstUnits: number;
}

/** Stands for an empty name where it is a part of a key with dots only. No other step has a dot. */
const hiddenStep = ".";

/** A tree of the paths; the field's number is its place in the list. */
export function fieldTree(paths: readonly string[]): FieldNode {
  const root = node();
  const emptyStep = paths.some(showsEmptyStep) ? "" : hiddenStep;
  paths.forEach((path, field) => {
    let at = root;
    for (const name of path.split(".")) {
      const step = name === "" ? emptyStep : name;
      let child = at.children.get(step);
      if (child === undefined) {
        child = node();
        at.children.set(step, child);
        at.firstUnits |= bitOf(step.charCodeAt(0));
      }
      at = child;
    }
    at.field = field;
  });
  return root;
}

/**
 * Tells of most keys that lead to no child by their first unit, before they are built.
 *
 * @param first the first unit of the key's token after the quote
 */
export function mayHaveChild({ firstUnits }: FieldNode, first: number): boolean {
  return (firstUnits & bitOf(first)) !== 0;
}

/** The node under an event's key. A key with dots counts as that many levels, as it does in event-ruler. */
export function childNode(parent: FieldNode, key: string): FieldNode | undefined {
  const child = parent.children.get(key);
  if (child !== undefined ? key !== hiddenStep : !key.includes(".")) return child;
  let at: FieldNode | undefined = parent;
  for (const step of key.split("."))
    at = at?.children.get(step) ?? (step === "" ? at?.children.get(hiddenStep) : undefined);
  return at;
}

/** event-ruler passes over an event's empty keys unless a path of its rules has an empty step that is not at its end. */
function showsEmptyStep(path: string): boolean {
  return path === "" || /(^|\.)\.+[^.]/.test(path);
}

/** Units share the 32 bits there are; lower case letters have one each. */
function bitOf(unit: number): number {
  return 1 << (unit & 31);
}

/** An empty key begins with its closing quote, a step that is hidden with a dot, and an escape may stand for any unit. */
const always = bitOf(34) | bitOf(46) | bitOf(92);

function node(): FieldNode {
  return { children: new Map(), field: undefined, firstUnits: always };
}
