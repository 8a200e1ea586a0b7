import { isJson, type Json } from "./blocks";

/** Whether a block's `ignore_changes` names an attribute, or all. */
export function ignoresChangesOf(body: Json, attribute: string): boolean {
  return listOf(body.lifecycle).some(
    (block) =>
      isJson(block) &&
      listOf(block.ignore_changes).some((item) => {
        const name = /^(?:\$\{)?([\w-]+)\}?$/.exec(String(item))?.[1];
        return name === attribute || name === "all";
      }),
  );
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined ? [] : [value];
}
