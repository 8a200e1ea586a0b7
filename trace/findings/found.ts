import { declared } from "../route/names";
import type { Item } from "../topology/item";
import { definitions } from "./definitions";
import type { Finding, FindingId } from "./finding";

/** A finding at an item. */
export function found(id: FindingId, item: Item, cause: string): Finding {
  const { level, fix } = definitions[id];
  return { id, level, ...declared(item), cause, fix };
}
