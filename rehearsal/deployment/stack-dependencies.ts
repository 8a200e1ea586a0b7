import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isJsonObject, parseJsonObject } from "../json/json-object";

/**
 * Stacks with those that they depend on, each after what it needs.
 *
 * @param output the folder that the app was synthesized into
 */
export function withDependencies(stacks: readonly string[], output: string): string[] {
  const manifest = parseJsonObject(readFileSync(join(output, "manifest.json"), "utf8"));
  const all = isJsonObject(manifest.stacks) ? manifest.stacks : {};
  const found = new Set<string>();
  const add = (name: string): void => {
    const stack = all[name];
    const needs = isJsonObject(stack) && Array.isArray(stack.dependencies) ? stack.dependencies : [];
    for (const need of needs) {
      add(String(need));
    }
    found.add(name);
  };
  stacks.forEach(add);
  return [...found];
}
