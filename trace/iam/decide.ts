import { hiddenBy, isObject, knownText, type ObjectValue, type Value } from "../terraform/value";
import { type Answer, Hidden } from "./answer";
import type { Request } from "./request";
import { applies, type Element, onlyFailing } from "./statement";
import { type Policy, type Written, writtenIn } from "./written-statements";

export type { Policy } from "./written-statements";

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
  for (const written of writtenIn(policies).about(request)) {
    const { effect, name, answer } = answerOf(written, request);
    if (answer === false) continue;
    const { address: by, conditional } = written.policy;
    const certain = answer === true && conditional === undefined;
    if (certain && effect === "Deny") return { result: "denied", by, statement: name };
    if (certain && effect === "Allow") allowed ??= { result: "allowed", by, statement: name };
    if (certain && effect !== undefined) continue;
    const unknown: Decision = {
      result: "unknown",
      reference: answer === true ? (conditional ?? by) : answer.reference,
      by,
    };
    if (effect !== "Deny") maybeAllowed ??= unknown;
    if (effect !== "Allow") maybeDenied ??= unknown;
  }
  if (allowed !== undefined) return maybeDenied ?? allowed;
  return maybeAllowed ?? notAllowed(policies, request);
}

/** Refused for lack of a statement: one that fails in a single element is what was meant to allow it. */
function notAllowed(policies: readonly Policy[], request: Request): Decision {
  let nearest: Nearest | undefined;
  for (const miss of nearMisses(policies, request)) {
    nearest ??= miss;
    // A statement about another action is hardly the one that was meant.
    if (miss.element === "Action") continue;
    nearest = miss;
    break;
  }
  return { result: "not-allowed", ...(nearest === undefined ? {} : { nearest }) };
}

function* nearMisses(policies: readonly Policy[], request: Request): Generator<Nearest> {
  for (const { statement, place, policy } of writtenIn(policies).nearly(request)) {
    if (!isObject(statement) || statement.get("Effect") !== "Allow") continue;
    const element = onlyFailing(statement, request);
    if (element === undefined) continue;
    const value = statement.get(element) ?? null;
    yield { by: policy.address, statement: nameOf(statement, place), element, value };
  }
}

interface StatementAnswer {
  /** Undefined where it is not known. */
  readonly effect: "Allow" | "Deny" | undefined;
  readonly name: string;
  readonly answer: Answer;
}

function answerOf({ statement, policy, place }: Written, request: Request): StatementAnswer {
  if (!isObject(statement))
    return { effect: undefined, name: "", answer: new Hidden(hiddenBy(statement) ?? policy.address) };
  const written = statement.get("Effect") ?? null;
  const effect = written === "Allow" || written === "Deny" ? written : undefined;
  const name = nameOf(statement, place);
  const answer = applies(statement, request);
  if (effect !== undefined || answer === false) return { effect, name, answer };
  return { effect, name, answer: new Hidden(hiddenBy(written) ?? `the Effect of ${name}`) };
}

/** How a person finds the statement: by its Sid, else by its place. */
function nameOf(statement: ObjectValue, index: number): string {
  const sid = knownText(statement.get("Sid"));
  return sid === undefined || sid === "" ? `statement ${index + 1}` : `statement "${sid}"`;
}
