import type { ModuleSource } from "./blocks";
import type { Configuration, PartOptions } from "./configuration";
import { onceEach } from "./each-provider";
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
  /** A call speaks of the default configuration. */
  const given = (name: string, value: string | undefined): Value => (name === "aws" ? (value ?? null) : null);
  const found = (name: string, what: "region" | "accountId", own: () => Value): Value | undefined =>
    given(name, options[what]) ?? own() ?? given(name, options.otherwise?.[what]) ?? undefined;
  return {
    region: onceEach(
      prefix,
      (name) =>
        found(name, "region", () => configured(name, "region")) ??
        new Unknown(`the region of provider ${prefix}${name}`),
    ),
    account: onceEach(
      prefix,
      (name) =>
        found(name, "accountId", () => onlyOne(configured(name, "allowed_account_ids"))) ??
        new Unknown(`the account of provider ${prefix}${name}`),
    ),
  };
}

function onlyOne(allowed: Value): string | null {
  const [only, ...others] = isList(allowed) ? allowed : [];
  return typeof only === "string" && others.length === 0 ? only : null;
}
