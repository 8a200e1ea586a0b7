import type { Value } from "./value";

/**
 * Asks about each configuration of a provider once: each resource asks, and there are a handful of them.
 *
 * @param prefix what their names begin with, where they are of a part of what is read
 * @param resolve is given the name without that: `aws` where none is named
 */
export function onceEach(prefix: string, resolve: (name: string) => Value): (provider?: string) => Value {
  const known = new Map<string, Value>();
  return (provider = "aws") => {
    const name = provider.startsWith(prefix) ? provider.slice(prefix.length) : provider;
    const value = known.get(name) ?? resolve(name);
    known.set(name, value);
    return value;
  };
}
