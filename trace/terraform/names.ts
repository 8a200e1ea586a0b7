import type { Type } from "./types/type";
import { Handle, type Value } from "./value";

/** Names that are resolved when asked for: `var`, `local`, the resources of one type. */
export class Names extends Handle {
  constructor(
    readonly reference: string,
    private readonly resolve: (name: string) => Value,
    /** The type that a value is declared with, which null has too. */
    readonly typeOf: (name: string) => Type = () => "any",
  ) {
    super();
  }

  get(name: string): Value {
    return this.resolve(name);
  }
}
