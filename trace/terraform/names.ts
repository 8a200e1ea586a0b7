import { Handle, type Value } from "./value";

/** Names that are resolved when asked for: `var`, `local`, the resources of one type. */
export class Names extends Handle {
  constructor(
    readonly reference: string,
    private readonly resolve: (name: string) => Value,
  ) {
    super();
  }

  get(name: string): Value {
    return this.resolve(name);
  }
}
