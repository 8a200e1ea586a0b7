import type { Json } from "./blocks";
import { Unknown, type Value } from "./value";

/**
 * What decides which account a configuration of the AWS provider logs in to; without any of these it is the
 * environment's. A `dynamic` block may be one of them.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs#authentication-and-configuration
 */
const loginArguments = [
  "access_key",
  "secret_key",
  "token",
  "profile",
  "shared_credentials_file",
  "shared_credentials_files",
  "shared_config_files",
  "assume_role",
  "assume_role_with_web_identity",
  "dynamic",
];

/** How a configuration logs in, as it is written: two that have one text for it log in to one account. */
export function loginOf(body: Json): string {
  return JSON.stringify(loginArguments.map((argument) => body[argument] ?? null));
}

/**
 * The configurations that log in as one does, itself among them, and so are in its account: the default one first. One
 * that has no block in the root module is alone, for how it logs in is not known.
 *
 * @param logins how each logs in, by name; the default one, `aws`, needs no block
 */
function loggedInAlike(name: string, logins: ReadonlyMap<string, string>): readonly string[] {
  const all = new Map([["aws", loginOf({})], ...logins]);
  const login = all.get(name);
  return login === undefined ? [name] : [...all.keys()].filter((other) => all.get(other) === login);
}

/**
 * The account of a configuration: what is known of its own, else of one that logs in alike.
 *
 * @param knownOf what is known of the account of one, by itself
 * @param prefix what the names begin with, where they are of a part of what is read
 */
export function accountAmong(
  name: string,
  logins: ReadonlyMap<string, string>,
  knownOf: (name: string) => Value | undefined,
  prefix: string,
): Value {
  const alike = loggedInAlike(name, logins);
  for (const one of [name, ...alike]) {
    const account = knownOf(one);
    if (account !== undefined) return account;
  }
  return new Unknown(`the account of provider ${prefix}${alike[0] ?? name}`);
}
