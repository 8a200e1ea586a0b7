import { assumedAccount } from "./assumed-account";
import type { Json, ModuleSource } from "./blocks";
import type { Configuration, PartOptions } from "./configuration";
import { onceEach } from "./each-provider";
import type { Module } from "./module";
import { accountAmong, loginOf } from "./same-login";
import { isList, isObject, Unknown, type Value } from "./value";

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
  const bodies = new Map<string, Json>();
  for (const { name, body } of root.providers) {
    if (name !== "aws") continue;
    const key = typeof body.alias === "string" ? `aws.${body.alias}` : "aws";
    // A block of an override file has the arguments that differ.
    bodies.set(key, { ...bodies.get(key), ...body });
  }
  const logins = new Map([...bodies].map(([name, body]) => [name, loginOf(body)]));
  const configured = (name: string, attribute: string): Value => {
    const value = bodies.get(name)?.[attribute];
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
    account: onceEach(prefix, (name) =>
      accountAmong(
        name,
        logins,
        (one) =>
          found(
            one,
            "accountId",
            () =>
              onlyOne(configured(one, "allowed_account_ids")) ??
              assumedAccount((block) => rolesIn(configured(one, block))) ??
              null,
          ),
        prefix,
      ),
    ),
  };
}

function onlyOne(allowed: Value): string | null {
  const [only, ...others] = isList(allowed) ? allowed : [];
  return typeof only === "string" && others.length === 0 ? only : null;
}

function rolesIn(blocks: Value): Value[] {
  if (blocks === null) return [];
  return (isList(blocks) ? blocks : [blocks]).map((block) =>
    isObject(block) ? (block.get("role_arn") ?? null) : block,
  );
}
