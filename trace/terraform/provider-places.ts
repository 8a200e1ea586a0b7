import type { ModuleSource } from "./blocks";
import type { Configuration, PartOptions } from "./configuration";
import type { Module } from "./module";
import { isList, Unknown, type Value } from "./value";

/**
 * What is known of the regions and accounts of the AWS provider's configurations.
 *
 * @param prefix what the names of the configurations begin with, where it is a part of what is read
 */
export function providersOf(
  module: Module,
  root: ModuleSource,
  options: PartOptions,
  prefix: string,
): Pick<Configuration, "region" | "account"> {
  const configured = (name: string, attribute: string): Value => {
    const value = root.providers.find(({ name: type, body }) => {
      const alias = body.alias;
      return type === "aws" && (typeof alias === "string" ? `aws.${alias}` : "aws") === name;
    })?.body[attribute];
    return value === undefined ? null : module.resolveIn(value);
  };
  const ownName = (provider: string): string =>
    provider.startsWith(prefix) ? provider.slice(prefix.length) : provider;
  /** A call speaks of the default configuration. */
  const given = (name: string, value: string | undefined): Value => (name === "aws" ? (value ?? null) : null);
  const found = (
    provider: string,
    what: "region" | "accountId",
    own: (name: string) => Value,
  ): Value | undefined => {
    const name = ownName(provider);
    return given(name, options[what]) ?? own(name) ?? given(name, options.otherwise?.[what]) ?? undefined;
  };
  return {
    region: onceEach(
      (provider) =>
        found(provider, "region", (name) => configured(name, "region")) ??
        new Unknown(`the region of provider ${provider}`),
      `${prefix}aws`,
    ),
    account: onceEach(
      (provider) =>
        found(provider, "accountId", (name) => onlyOne(configured(name, "allowed_account_ids"))) ??
        new Unknown(`the account of provider ${provider}`),
      `${prefix}aws`,
    ),
  };
}

/** Each resource asks, and there are a handful of providers. */
function onceEach(resolve: (provider: string) => Value, first: string): (provider?: string) => Value {
  const known = new Map<string, Value>();
  return (provider = first) => {
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
