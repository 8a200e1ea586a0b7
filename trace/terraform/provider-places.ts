import type { ModuleSource } from "./blocks";
import type { Configuration, SourceOptions } from "./configuration";
import type { Module } from "./module";
import { isList, Unknown, type Value } from "./value";

/** Arguments that give a provider configuration an identity of its own, where others have that of the environment. */
const identities = [
  "access_key",
  "assume_role",
  "assume_role_with_web_identity",
  "profile",
  "shared_config_files",
  "shared_credentials_files",
];

/**
 * What is known of the regions and accounts of the AWS provider's configurations.
 *
 * Of several sources those that are configured alike take their account and region from one environment: what is not
 * known there is the same in each.
 *
 * @param prefix what the names of the configurations begin with, where several sources are read
 */
export function providersOf(
  module: Module,
  root: ModuleSource,
  options: SourceOptions,
  prefix: string,
): Pick<Configuration, "region" | "account"> {
  const bodyOf = (name: string) =>
    root.providers.find(({ name: type, body }) => {
      const alias = body.alias;
      return type === "aws" && (typeof alias === "string" ? `aws.${alias}` : "aws") === name;
    })?.body;
  const configured = (name: string, attribute: string): Value => {
    const value = bodyOf(name)?.[attribute];
    return value === undefined ? null : module.resolveIn(value);
  };
  const ownName = (name: string): string =>
    prefix !== "" && name.startsWith(prefix) ? name.slice(prefix.length) : name;
  const unknown = (what: string, name: string): Unknown => {
    const body = bodyOf(name) ?? {};
    const isApart = prefix !== "" && identities.some((argument) => argument in body);
    return new Unknown(`the ${what} of provider ${isApart ? prefix : ""}${name}`);
  };
  /** A call speaks of the only source; of several, for those that do not say it themselves. */
  const chosen = (given: Value, own: Value): Value => (prefix === "" ? (given ?? own) : (own ?? given));
  return {
    region: onceEach((provider) => {
      const name = ownName(provider);
      const given = name === "aws" ? (options.region ?? null) : null;
      return chosen(given, configured(name, "region")) ?? unknown("region", name);
    }),
    account: onceEach((provider) => {
      const name = ownName(provider);
      const given = name === "aws" ? (options.accountId ?? null) : null;
      return chosen(given, onlyOne(configured(name, "allowed_account_ids"))) ?? unknown("account", name);
    }),
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
