import { entriesOf } from "./evaluate/evaluate";
import { EvaluationError } from "./evaluate/scope";
import { hiddenBy, isObject, knownText, Unknown, UnknownInstances, type Value } from "./value";

/** One of the instances that `count` or `for_each` makes. */
export interface Instance {
  /** What follows the block's address: `[0]`, `["a"]`, or nothing. */
  readonly suffix: string;
  readonly key: Value;
  /** `each` or `count`, as the block's expressions see them. */
  readonly names: ReadonlyMap<string, Value>;
  /** What decides whether it exists, where that is not known. */
  readonly conditional?: string;
}

/** How a block's instances are kept: one, a list by index or a map by key. */
export type Repetition = "one" | "count" | "for_each";

/** The most instances of one block that are read. */
const mostInstances = 100_000;

/** What a block without `count` and `for_each` makes. */
export const single: Instance = { suffix: "", key: null, names: new Map() };

/** The instances of a block; where its `count` or `for_each` makes no sense there are none, and that is reported. */
export function instancesOf(
  repetition: Exclude<Repetition, "one">,
  value: Value,
  identity: string,
  report: (problem: string) => void,
): Instance[] {
  try {
    return repetition === "count" ? countInstances(value) : eachInstances(value, identity);
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    report(error.message);
    return [];
  }
}

/** Instances by index. With an unknown count there may be one: `count = var.create ? 1 : 0` is what that mostly is. */
function countInstances(count: Value): Instance[] {
  const reference = hiddenBy(count);
  const length = reference === undefined ? Number(knownText(count)) : 1;
  if (!(length >= 0 && length <= mostInstances))
    throw new EvaluationError(
      `count is ${knownText(count) ?? "not a number"}; at most ${mostInstances} are read`,
    );
  return Array.from({ length }, (_, index) => ({
    suffix: `[${index}]`,
    key: index,
    names: new Map([["count", new Map([["index", index]])]]),
    ...(reference === undefined ? {} : { conditional: reference }),
  }));
}

/** Instances by key. What is not known is one instance, that stands for all, if there are any. */
function eachInstances(collection: Value, identity: string): Instance[] {
  if (collection instanceof UnknownInstances) return [unknownInstance(collection)];
  const entries = collection === null ? [] : entriesOf(collection);
  const reference = hiddenBy(collection);
  const keys = entries?.map(([key, item]) => (isObject(collection) ? key : item));
  if (keys === undefined || entries === undefined || keys.some((key) => knownText(key) === undefined))
    return [
      unknownInstance({
        key: new Unknown(`each.key of ${identity}`),
        // In a set each value is its own key.
        item: new Unknown(`each.${/(^|\.)toset\(/.test(identity) ? "key" : "value"} of ${identity}`),
        conditional: reference ?? "for_each",
      }),
    ];
  if (keys.length > mostInstances)
    throw new EvaluationError(`for_each has ${keys.length} keys; at most ${mostInstances} are read`);
  return entries.map(([, item], index) => {
    const key = keys[index] ?? null;
    const each = new Map<string, Value>([
      ["key", key],
      ["value", item],
    ]);
    return { suffix: `[${JSON.stringify(knownText(key))}]`, key, names: new Map([["each", each]]) };
  });
}

/** Two blocks that go through the same unknown collection have the same unknown key. */
function unknownInstance({
  key,
  item,
  conditional,
}: Pick<UnknownInstances, "key" | "item" | "conditional">): Instance {
  const each = new Map<string, Value>([
    ["key", key],
    ["value", item],
  ]);
  return { suffix: "[each.key]", key, names: new Map([["each", each]]), conditional };
}
