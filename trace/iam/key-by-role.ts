import { concatenate, Template, Unknown, type Value } from "../terraform/value";
import { placeInArn } from "../topology/place";
import type { Decision } from "./decide";
import type { Request } from "./request";

/** What a role wants to do with a key. */
export type KeyUse = Pick<Request, "action" | "encryptionContext"> & {
  readonly role: Value;
  readonly key: Value;
};

/**
 * Decides whether a role may use a key: where the key's policy or a grant names the role, or names the role's account
 * and the role's own policies allow it.
 * https://docs.aws.amazon.com/kms/latest/developerguide/control-access.html
 *
 * @param ofKey decides by the policy and the grants of the key
 * @param ofRole decides by the policies of the role
 */
export function decideKeyByRole(
  { role, key, ...asked }: KeyUse,
  ofKey: (request: Request) => Decision,
  ofRole: (request: Request) => Decision,
): Decision {
  const resource = key;
  const own = ofRole({ ...asked, resource, principal: { role } });
  if (own.result === "denied") return own;
  const direct = ofKey({ ...asked, resource, principal: { role, alone: true } });
  if (direct.result !== "not-allowed") return direct;
  const delegated = ofKey({ ...asked, resource, principal: { role: accountOf(key) } });
  return delegated.result === "allowed" ? own : delegated;
}

/** The ARN of the account that a key is in, as policies name it. */
export function accountOf(key: Value): Value {
  const account = placeInArn(key)?.account;
  const isKnown = typeof account === "string" || account instanceof Unknown || account instanceof Template;
  return concatenate([
    "arn:aws:iam::",
    isKnown ? account : new Unknown("the account of the key", false),
    ":root",
  ]);
}
