/** The names that lead to the fields of the patterns, one level of dots at a time. */
export interface FieldNode {
  readonly children: Map<string, FieldNode>;
  /** The field's number, where a pattern has a field of this path. */
  field: number | undefined;
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
      }
      at = child;
    }
    at.field = field;
  });
  return root;
}

/** The node under an event's key. A key with dots counts as that many levels, as it does in event-ruler. */
export function childNode(parent: FieldNode, key: string): FieldNode | undefined {
  if (!key.includes(".")) return parent.children.get(key);
  let at: FieldNode | undefined = parent;
  for (const step of key.split("."))
    at = at?.children.get(step) ?? (step === "" ? at?.children.get(hiddenStep) : undefined);
  return at;
}

/** event-ruler passes over an event's empty keys unless a path of its rules has an empty step that is not at its end. */
function showsEmptyStep(path: string): boolean {
  return path === "" || /(^|\.)\.+[^.]/.test(path);
}

function node(): FieldNode {
  return { children: new Map(), field: undefined };
}
