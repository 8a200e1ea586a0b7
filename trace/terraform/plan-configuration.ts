import { bodies, isJson, type Json } from "./blocks";
import { loginOf } from "./same-login";

/** The part of a plan that tells what expressions refer to, since their values and text are gone. */
export class PlanConfiguration {
  private readonly root: Json;
  private readonly providers: Json;
  /** The resource blocks of each module, by mode, type and name. */
  private readonly blocks = new Map<Json, ReadonlyMap<string, Json>>();

  constructor(configuration: unknown) {
    const known = isJson(configuration) ? configuration : {};
    this.root = isJson(known.root_module) ? known.root_module : {};
    this.providers = isJson(known.provider_config) ? known.provider_config : {};
  }

  /** The module of an instance's address, `module.a["x"].module.b`. */
  module(address: string): Json | undefined {
    let module: Json | undefined = this.root;
    for (const name of moduleNames(address)) {
      const call: Json | undefined = module && callOf(module, name);
      module = call && isJson(call.module) ? call.module : undefined;
    }
    return module;
  }

  /** What a resource block refers to, by attribute. */
  resource(moduleAddress: string, mode: "managed" | "data", type: string, name: string): Json | undefined {
    const module = this.module(moduleAddress);
    if (module === undefined) return undefined;
    const known =
      this.blocks.get(module) ?? new Map(bodies(module.resources).map((block) => [blockKey(block), block]));
    this.blocks.set(module, known);
    return known.get(`${mode} ${type} ${name}`);
  }

  /** The module calls, with the address of the module that makes each. */
  *calls(module = this.root, address = ""): Generator<{ readonly address: string; readonly call: Json }> {
    const calls = isJson(module.module_calls) ? module.module_calls : {};
    for (const [name, call] of Object.entries(calls)) {
      if (!isJson(call)) continue;
      const at = `${address === "" ? "" : `${address}.`}module.${name}`;
      yield { address: at, call };
      if (isJson(call.module)) yield* this.calls(call.module, at);
    }
  }

  /** An argument of a provider configuration, where it is a constant or refers to one thing. */
  providerArgument(name: string, argument: string): unknown {
    const provider = this.providers[name];
    const expressions = isJson(provider) && isJson(provider.expressions) ? provider.expressions : {};
    return expressions[argument];
  }

  /** How the configurations of the AWS provider log in. What refers to something is not written out in a plan. */
  logins(): ReadonlyMap<string, string> {
    const logins = new Map<string, string>();
    for (const [name, provider] of Object.entries(this.providers)) {
      if (!/^aws(\.|$)/.test(name) || !isJson(provider)) continue;
      const login = loginOf(isJson(provider.expressions) ? provider.expressions : {});
      logins.set(name, login.includes('"references"') ? `${name}: ${login}` : login);
    }
    return logins;
  }
}

function blockKey({ mode, type, name }: Json): string {
  return `${mode === "data" ? "data" : "managed"} ${String(type)} ${String(name)}`;
}

/** The names of the modules in an address. */
export function moduleNames(address: string): string[] {
  return [...address.matchAll(/(?:^|[.:])module\.([\w-]+)(?:\[(?:"(?:[^"\\]|\\.)*"|\d+)\])?/g)].map(
    ([, name = ""]) => name,
  );
}

export function callOf(module: Json, name: string): Json | undefined {
  const calls = isJson(module.module_calls) ? module.module_calls : {};
  const call = Object.hasOwn(calls, name) ? calls[name] : undefined;
  return isJson(call) ? call : undefined;
}

/** What an expression refers to, the longest forms only: `a.b.arn` is listed with `a.b` after it. */
export function referencesOf(expression: unknown): string[] {
  if (!isJson(expression) || !Array.isArray(expression.references)) return [];
  const all = expression.references.filter((reference) => typeof reference === "string");
  return all.filter((reference) => !all.some((other) => other !== reference && isPartOf(reference, other)));
}

function isPartOf(part: string, whole: string): boolean {
  return whole.startsWith(part) && /^[.[]/.test(whole.slice(part.length));
}
