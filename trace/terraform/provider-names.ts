import { type Block, bodies } from "./blocks";

/** The names that a module has for provider configurations, with the root module's for them. */
export class ProviderNames {
  constructor(private readonly byOwn: ReadonlyMap<string, string> = new Map()) {}

  /** Names a provider configuration as the root module does; undefined for the default one. */
  ofRoot(value: unknown): string | undefined {
    if (typeof value !== "string") return this.byOwn.get("aws");
    const name = value.replace(/^\$\{(.*)\}$/, "$1");
    return this.byOwn.get(name) ?? (name === "aws" ? undefined : name);
  }

  /** What a call passes on: without `providers`, the default one. */
  passedBy(call: Block): ProviderNames {
    const passed = call.body.providers === undefined ? [{ aws: undefined }] : bodies(call.body.providers);
    return new ProviderNames(
      new Map(
        passed.flatMap((body) =>
          Object.entries(body).map(([inner, outer]) => [inner, this.ofRoot(outer) ?? "aws"] as const),
        ),
      ),
    );
  }
}
