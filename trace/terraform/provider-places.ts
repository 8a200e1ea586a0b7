import type { ModuleSource } from "./blocks";
import type { Configuration, SourceOptions } from "./configuration";
import type { Module } from "./module";
import { isList, Unknown, type Value } from "./value";

/** What is known of the regions and accounts of the AWS provider's configurations. */
export function providersOf(
  module: Module,
  root: ModuleSource,
  options: SourceOptions,
): Pick<Configuration, "region" | "account"> {
  const configured = (name: string, attribute: string): Value => {
    const value = root.providers.find(({ name: type, body }) => {
      const alias = body.alias;
      return type === "aws" && (typeof alias === "string" ? `aws.${alias}` : "aws") === name;
    })?.body[attribute];
    return value === undefined ? null : module.resolveIn(value);
  };
  /** A call speaks of the default configuration. */
  const given = (name: string, value: string | undefined): Value => (name === "aws" ? (value ?? null) : null);
  return {
    region: onceEach(
      (name) =>
        given(name, options.region) ??
        configured(name, "region") ??
        new Unknown(`the region of provider ${name}`),
    ),
    account: onceEach(
      (name) =>
        given(name, options.accountId) ??
        onlyOne(configured(name, "allowed_account_ids")) ??
        new Unknown(`the account of provider ${name}`),
    ),
  };
}

/** Each resource asks, and there are a handful of providers. */
function onceEach(resolve: (provider: string) => Value): (provider?: string) => Value {
  const known = new Map<string, Value>();
  return (provider = "aws") => {
    const before = known.get(provider);
    if (before !== undefined) return before;
    const value = resolve(provider);
    known.set(provider, value);
    return value;
  };
}

function onlyOne(allowed: Value): string | null {
  const [only, ...others] = isList(allowed) ? allowed : [];
  return typeof only === "string" && others.length === 0 ? only : null;
}
