import { hiddenBy, isObject, knownText, type ObjectValue, type Value } from "../terraform/value";
import { type Answer, Hidden } from "./answer";
import { listOf } from "./match";
import type { Request } from "./request";
import { applies, type Element, failing } from "./statement";

/** A policy to decide by, and where it is written. */
export interface Policy {
  readonly address: string;
  /** The policy's JSON parsed: an object, or unknown. */
  readonly document: Value;
  /** The reference that decides whether the policy exists, where that is not known. */
  readonly conditional?: string;
}

export interface Nearest {
  readonly by: string;
  readonly statement: string;
  /** The element that does not fit, with its value as the policy has it. */
  readonly element: Element;
  readonly value: Value;
}

/** What policies say of a request. */
export type Decision =
  | { readonly result: "allowed"; readonly by: string; readonly statement: string }
  /** A statement refuses it, whatever others allow. */
  | { readonly result: "denied"; readonly by: string; readonly statement: string }
  /** No statement allows it; `nearest` is one that would, but for one of its elements. */
  | { readonly result: "not-allowed"; readonly nearest?: Nearest }
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
  return maybeAllowed ?? notAllowed(policies, request);
}

/** Refused for lack of a statement: one that fails in a single element is what was meant to allow it. */
function notAllowed(policies: readonly Policy[], request: Request): Decision {
  const near = [...nearMisses(policies, request)];
  // A statement about another action is hardly the one that was meant.
  const nearest = near.find(({ element }) => element !== "Action") ?? near[0];
  return { result: "not-allowed", ...(nearest === undefined ? {} : { nearest }) };
}

function* nearMisses(policies: readonly Policy[], request: Request): Generator<Nearest> {
  for (const { document, address } of policies)
    for (const [index, statement] of statementsOf(document).entries()) {
      if (!isObject(statement) || statement.get("Effect") !== "Allow") continue;
      const [element, ...others] = failing(statement, request);
      if (element === undefined || others.length > 0) continue;
      const value = statement.get(element) ?? null;
      yield { by: address, statement: nameOf(statement, index), element, value };
    }
}

function statementsOf(document: Value): readonly Value[] {
  return isObject(document) ? listOf(document.get("Statement") ?? []) : [];
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
  return statementsOf(document).map((statement, index) => {
    if (!isObject(statement)) return unknown(statement);
    const written = statement.get("Effect") ?? null;
    const effect = written === "Allow" || written === "Deny" ? written : undefined;
    const name = nameOf(statement, index);
    const answer = applies(statement, request);
    if (effect !== undefined || answer === false) return { effect, name, answer };
    return { effect, name, answer: new Hidden(hiddenBy(written) ?? `the Effect of ${name}`) };
  });
}

/** How a person finds the statement: by its Sid, else by its place. */
function nameOf(statement: ObjectValue, index: number): string {
  const sid = knownText(statement.get("Sid"));
  return sid === undefined || sid === "" ? `statement ${index + 1}` : `statement "${sid}"`;
}
