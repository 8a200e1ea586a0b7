import { type Block, bodies } from "./blocks";

/** The names that a module has for provider configurations, with the root module's for them. */
export class ProviderNames {
  /** @param prefix what the root's names begin with, where it is a part of what is read; else empty */
  constructor(
    private readonly prefix = "",
    private readonly byOwn: ReadonlyMap<string, string> = new Map(),
  ) {}

  /** Names a provider configuration as the root module does; undefined for the default one of the only source. */
  ofRoot(value: unknown): string | undefined {
    const name = typeof value === "string" ? value.replace(/^\$\{(.*)\}$/, "$1") : "aws";
    const passed = this.byOwn.get(name);
    if (passed !== undefined) return passed;
    return name === "aws" && this.prefix === "" ? undefined : `${this.prefix}${name}`;
  }

  /** What a call passes on: without `providers`, the default one. */
  passedBy(call: Block): ProviderNames {
    const passed = call.body.providers === undefined ? [{ aws: undefined }] : bodies(call.body.providers);
    return new ProviderNames(
      this.prefix,
      new Map(
        passed.flatMap((body) =>
          Object.entries(body).map(([inner, outer]) => [inner, this.ofRoot(outer) ?? "aws"] as const),
        ),
      ),
    );
  }
}
