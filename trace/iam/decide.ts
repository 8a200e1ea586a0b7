import { hiddenBy, isObject, knownText, type ObjectValue, type Value } from "../terraform/value";
import { type Answer, Hidden } from "./answer";
import type { Request } from "./request";
import { applies, type Element, onlyFailing } from "./statement";
import { effectOf, type Policy, type Written, type WrittenStatements, writtenIn } from "./written-statements";

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

/** Policies that may be about a thing, of which the source does not tell what they are on. */
export interface PossiblePolicies {
  /** One list for all that they may be on, so that it is read once. */
  readonly policies: readonly Policy[];
  /** What it depends on that a policy is about this thing: undefined where it is not. */
  conditionOf(policy: Policy): string | undefined;
}

/**
 * Decides as AWS does: a statement that denies goes first, then one that allows, and without either it is refused.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function decide(policies: readonly Policy[], request: Request, possible?: PossiblePolicies): Decision {
  const { allowing, denying } = writtenIn(policies);
  const more = possible === undefined ? undefined : writtenIn(possible.policies);
  let maybeDenied: Decision | undefined;
  for (const answered of answersOf(denying, request)) {
    if (answered.effect === "Deny" && isCertain(answered))
      return { result: "denied", by: answered.by, statement: answered.name };
    maybeDenied ??= unknown(answered);
  }
  let maybeAllowed: Decision | undefined;
  for (const answered of answersOf(allowing, request)) {
    if (answered.effect === "Allow" && isCertain(answered)) {
      const allowed: Decision = { result: "allowed", by: answered.by, statement: answered.name };
      return maybeDenied ?? firstOf(answersOf(more?.denying, request, possible)) ?? allowed;
    }
    maybeAllowed ??= unknown(answered);
  }
  return (
    maybeAllowed ??
    firstOf(answersOf(more?.allowing, request, possible)) ??
    notAllowed(policies, request, possible)
  );
}

function isCertain({ answer, conditional }: StatementAnswer): boolean {
  return answer === true && conditional === undefined;
}

function unknown({ answer, conditional, by }: StatementAnswer): Decision {
  return {
    result: "unknown",
    reference: answer instanceof Hidden ? answer.reference : (conditional ?? by),
    by,
  };
}

function firstOf(answers: Iterable<StatementAnswer>): Decision | undefined {
  for (const answered of answers) return unknown(answered);
  return undefined;
}

/** The answers of the statements that are about a request, or may be. */
function* answersOf(
  statements: WrittenStatements | undefined,
  request: Request,
  possible?: PossiblePolicies,
): Generator<StatementAnswer> {
  for (const written of statements?.about(request) ?? []) {
    const answered = answerOf(written, request);
    if (answered.answer === false) continue;
    const conditional = possible === undefined ? answered.conditional : possible.conditionOf(written.policy);
    if (possible !== undefined && conditional === undefined) continue;
    yield { ...answered, ...(conditional === undefined ? {} : { conditional }) };
  }
}

/** Refused for lack of a statement: one that fails in a single element is what was meant to allow it. */
function notAllowed(
  policies: readonly Policy[],
  request: Request,
  possible: PossiblePolicies | undefined,
): Decision {
  let nearest: Nearest | undefined;
  for (const miss of nearMisses(policies, request, possible)) {
    nearest ??= miss;
    // A statement about another action is hardly the one that was meant.
    if (miss.element === "Action") continue;
    nearest = miss;
    break;
  }
  return { result: "not-allowed", ...(nearest === undefined ? {} : { nearest }) };
}

function* nearMisses(
  policies: readonly Policy[],
  request: Request,
  possible: PossiblePolicies | undefined,
): Generator<Nearest> {
  yield* missesIn(policies, request);
  if (possible !== undefined) yield* missesIn(possible.policies, request, possible);
}

function* missesIn(
  policies: readonly Policy[],
  request: Request,
  possible?: PossiblePolicies,
): Generator<Nearest> {
  for (const { statement, place, policy } of writtenIn(policies).allowing.nearly(request)) {
    if (!isObject(statement) || effectOf(statement) !== "Allow") continue;
    const element = onlyFailing(statement, request);
    if (element === undefined) continue;
    if (possible !== undefined && possible.conditionOf(policy) === undefined) continue;
    const value = statement.get(element) ?? null;
    yield { by: policy.address, statement: nameOf(statement, place), element, value };
  }
}

interface StatementAnswer {
  /** Undefined where it is not known. */
  readonly effect: "Allow" | "Deny" | undefined;
  readonly name: string;
  readonly answer: Answer;
  /** The address of its policy. */
  readonly by: string;
  readonly conditional?: string;
}

function answerOf({ statement, policy, place }: Written, request: Request): StatementAnswer {
  const { address: by, conditional } = policy;
  const of = { by, ...(conditional === undefined ? {} : { conditional }) };
  if (!isObject(statement))
    return { ...of, effect: undefined, name: "", answer: new Hidden(hiddenBy(statement) ?? by) };
  const effect = effectOf(statement);
  const name = nameOf(statement, place);
  const answer = applies(statement, request);
  if (effect !== undefined || answer === false) return { ...of, effect, name, answer };
  const hidden = hiddenBy(statement.get("Effect") ?? null) ?? `the Effect of ${name}`;
  return { ...of, effect, name, answer: new Hidden(hidden) };
}

/** How a person finds the statement: by its Sid, else by its place. */
function nameOf(statement: ObjectValue, index: number): string {
  const sid = knownText(statement.get("Sid"));
  return sid === undefined || sid === "" ? `statement ${index + 1}` : `statement "${sid}"`;
}
