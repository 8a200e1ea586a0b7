import type { Repetition } from "./repetition";
import { type Handle, knownText, Unknown, UnknownInstances, type Value } from "./value";

/** What a block makes: one thing, a list of them by index, or a map by key. */
export interface Instances<T> {
  readonly repetition: Repetition;
  readonly items: readonly T[];
}

/** What a block has while its instances are being found out, so that one that counts itself ends. */
export const none = { repetition: "count", items: [] } as const;

interface Keyed {
  readonly address: string;
  readonly key: Value;
  readonly conditional?: string;
}

/** What an expression sees of a repeated block: its one instance, a list, or a map. */
export function collectionOf(reference: string, instances: Instances<Handle & Keyed>): Value {
  if (instances.repetition === "one") return instances.items[0] ?? new Unknown(reference);
  const before = collections.get(instances);
  if (before !== undefined) return before;
  const collection = collected(reference, instances);
  // While the instances are being found out there are none yet, for whichever block it is.
  if (instances !== none) collections.set(instances, collection);
  return collection;
}

/** Made once: each of thousands of instances may look itself up among those of another block. */
const collections = new WeakMap<Instances<unknown>, Value>();

function collected(reference: string, { repetition, items }: Instances<Handle & Keyed>): Value {
  if (repetition === "count") return items;
  const [first] = items;
  if (first?.key instanceof Unknown)
    return new UnknownInstances(
      first.conditional === undefined ? reference : `${reference} of ${first.conditional}`,
      first.key,
      first,
      first.conditional ?? reference,
    );
  return new Map(items.map((item) => [knownText(item.key) ?? item.address, item]));
}
