import { writeFileSync } from "node:fs";
import type { PartValues } from "../../trace/command/part-values";
import type { Place } from "../aws/place";
import type { JsonObject } from "../json/json-object";
import { DeploymentError } from "./deployment-error";
import { withAccount } from "./provider-credentials";

/** @throws DeploymentError where an account is given for a stack that is not deployed */
export function requireNamedStacks(accounts: PartValues | undefined, stacks: readonly string[]): void {
  const unknown = [...(accounts?.parts ?? [])].find((name) => !stacks.includes(name));
  if (unknown !== undefined) {
    throw new DeploymentError(
      `--account ${unknown}=…: no stack of this name is deployed; those that are: ${stacks.join(", ")}`,
    );
  }
}

/** A stack's place in the account that is given for it, else for all. */
export function inGivenAccount(place: Place, stack = "", accounts?: PartValues): Place {
  const accountId = accounts?.of(stack).accountId ?? accounts?.all.accountId;
  return accountId === undefined ? place : { ...place, accountId };
}

/** Gives the AWS providers of stacks in another account than the rehearsal's own the keys of that account. */
export function workInAccounts(
  stacks: readonly { readonly place: Place; readonly file: string; readonly json: JsonObject }[],
  home: string,
): void {
  for (const { place, file, json } of stacks) {
    if (place.accountId !== home) {
      writeFileSync(file, JSON.stringify(withAccount(json, place.accountId), null, 2));
    }
  }
}
