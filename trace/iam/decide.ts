import { hiddenBy, isObject, knownText, type ObjectValue, type Value } from "../terraform/value";
import { type Answer, Hidden } from "./answer";
import { listOf } from "./match";
import type { Request } from "./request";
import { applies } from "./statement";

/** A policy to decide by, and where it is written. */
export interface Policy {
  readonly address: string;
  /** The policy's JSON parsed: an object, or unknown. */
  readonly document: Value;
  /** The reference that decides whether the policy exists, where that is not known. */
  readonly conditional?: string;
}

/** What policies say of a request. */
export type Decision =
  | { readonly result: "allowed"; readonly by: string; readonly statement: string }
  /** A statement refuses it, whatever others allow. */
  | { readonly result: "denied"; readonly by: string; readonly statement: string }
  /** No statement allows it. */
  | { readonly result: "not-allowed" }
  /** It depends on what `reference` hides, in the policy `by`. */
  | { readonly result: "unknown"; readonly reference: string; readonly by: string };

/**
 * Decides as AWS does: a statement that denies goes first, then one that allows, and without either it is refused.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function decide(policies: readonly Policy[], request: Request): Decision {
  let allowed: Decision | undefined;
  let maybeAllowed: Decision | undefined;
  let maybeDenied: Decision | undefined;
  for (const policy of policies)
    for (const { effect, name, answer } of answersOf(policy, request)) {
      const certain = answer === true && policy.conditional === undefined;
      if (answer === false) continue;
      if (certain && effect === "Deny") return { result: "denied", by: policy.address, statement: name };
      if (certain && effect === "Allow")
        allowed ??= { result: "allowed", by: policy.address, statement: name };
      if (certain && effect !== undefined) continue;
      const reference = answer === true ? (policy.conditional ?? policy.address) : answer.reference;
      const unknown: Decision = { result: "unknown", reference, by: policy.address };
      if (effect !== "Deny") maybeAllowed ??= unknown;
      if (effect !== "Allow") maybeDenied ??= unknown;
    }
  if (allowed !== undefined) return maybeDenied ?? allowed;
  return maybeAllowed ?? { result: "not-allowed" };
}

interface StatementAnswer {
  /** Undefined where it is not known. */
  readonly effect: "Allow" | "Deny" | undefined;
  readonly name: string;
  readonly answer: Answer;
}

function answersOf({ document, address }: Policy, request: Request): readonly StatementAnswer[] {
  const unknown = (value: Value): StatementAnswer => ({
    effect: undefined,
    name: "",
    answer: new Hidden(hiddenBy(value) ?? address),
  });
  if (document === null) return [];
  if (!isObject(document)) return [unknown(document)];
  const statements = document.get("Statement") ?? [];
  return listOf(statements).map((statement, index) => {
    if (!isObject(statement)) return unknown(statement);
    const effect = knownText(statement.get("Effect"));
    return {
      effect: effect === "Allow" || effect === "Deny" ? effect : undefined,
      name: nameOf(statement, index),
      answer: applies(statement, request),
    };
  });
}

/** How a person finds the statement: by its Sid, else by its place. */
function nameOf(statement: ObjectValue, index: number): string {
  const sid = knownText(statement.get("Sid"));
  return sid === undefined || sid === "" ? `statement ${index + 1}` : `statement "${sid}"`;
}
