import type { Command } from "commander";

/**
 * Refuses an option that stands before a subcommand which does not have it, as `--expect` before `audit`, or that stands
 * before and after it: one of them would count for nothing.
 */
export function refuseStrayOptions(root: Command, called: Command): void {
  if (called === root) return;
  for (const option of root.options) {
    const name = option.attributeName();
    if (root.getOptionValueSource(name) !== "cli") continue;
    const place = `before "${called.name()}"`;
    if (!called.options.some(({ long }) => long === option.long))
      root.error(`error: option '${option.flags}' ${place} is none of its options`);
    if (called.getOptionValueSource(name) === "cli")
      root.error(`error: option '${option.flags}' stands ${place} and after it: give it in one place`);
  }
}
