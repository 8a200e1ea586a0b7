import type { Branch, FieldCondition } from "../../constructs/eventbridge/pattern/field-test";
import { jsonText } from "../../constructs/eventbridge/pattern/json-node";
import { parsePattern } from "../../constructs/eventbridge/pattern/parse-pattern";
import { problemText } from "../../constructs/eventbridge/pattern/problem";
import { areConsistent } from "./array-consistency";
import { InvalidPatternError } from "./compile";
import { Condition } from "./condition";
import { EventFields } from "./event-fields";
import { type EventValue, isText } from "./event-value";
import { fieldTree } from "./field-tree";

/** A field that keeps an event from matching. */
export interface Refusal {
  /** "detail.eventBody.entityType" */
  readonly field: string;
  /** The event's values there, as JSON; none where the event lacks the field. */
  readonly got: readonly string[];
  /** The pattern's values, as JSON. */
  readonly wanted: readonly string[];
}

/** Whether an event matches a pattern, and if not which fields refuse it. */
export interface Explanation {
  readonly matches: boolean;
  /**
   * The refusing fields of the branch that comes nearest: without `$or` there is only one branch. Empty for a match,
   * and where each field alone would match but no single element of an array has them all.
   */
  readonly refusals: readonly Refusal[];
  /** The reason in words, as `detail.state is "off", the pattern wants "on"`. Empty for a match. */
  readonly reason: string;
}

/** Says of one event after the other why it does not match. */
export type Explainer = (event: string | object) => Explanation;

/**
 * Says why an event does not match a pattern.
 *
 * @param pattern an object in EventBridge's spelling, or JSON text
 * @throws InvalidPatternError for a pattern that AWS would refuse
 * @throws EventError for an event that is not a JSON object, or is nested over 1,000 levels deep
 */
export function explain(pattern: unknown, event: string | object): Explanation {
  return explainer(pattern)(event);
}

/**
 * Makes a pattern ready to be held against many events.
 *
 * @throws InvalidPatternError for a pattern that AWS would refuse
 */
export function explainer(pattern: unknown): Explainer {
  const { branches, problems } = parsePattern(pattern);
  if (problems.length > 0) throw new InvalidPatternError(problems.map(problemText).join("\n"));

  const judges = branches.map(judgeOf);
  return (event) => {
    const judged = judges.map((judge) => judge(event));
    const nearest = judged.reduce<Explanation | undefined>(nearer, undefined);
    return nearest ?? { matches: false, refusals: [], reason: "the pattern's values are not known" };
  };
}

function nearer(best: Explanation | undefined, other: Explanation): Explanation {
  if (best === undefined || (other.matches && !best.matches)) return other;
  return !best.matches && other.refusals.length < best.refusals.length ? other : best;
}

function judgeOf(branch: Branch): Explainer {
  const named = [...branch].sort(([a], [b]) => (a < b ? -1 : 1));
  const tree = fieldTree(named.map(([path]) => path));
  const conditions = named.map(([, condition], field) => new Condition(field, condition));

  return (event) => {
    const fields = new EventFields(event, tree, named.length);
    const refusals = named.flatMap(([field, { wanted }], number) => {
      if (conditions[number]?.canHold(fields) ?? true) return [];
      const got = fields.occurrences(number).map(({ value }) => asJson(value));
      return [{ field, got, wanted: wanted.map(jsonText) }];
    });
    if (refusals.length > 0)
      return { matches: false, refusals, reason: refusals.map(refusalText).join("; ") };
    if (areConsistent(conditions, fields)) return { matches: true, refusals, reason: "" };

    const inElements = named.filter((_, field) => fields.isInElements(field)).map(([field]) => field);
    return { matches: false, refusals, reason: elementsText(named, inElements) };
  };
}

function elementsText(
  named: readonly (readonly [string, FieldCondition])[],
  inElements: readonly string[],
): string {
  const wanted = named
    .filter(([field]) => inElements.includes(field))
    .map(([field, condition]) => `${field} ${anyOf(condition.wanted.map(jsonText))}`);
  return `no single element of an array has all that the pattern wants: ${wanted.join(", ")}`;
}

function asJson(value: EventValue): string {
  return isText(value) ? JSON.stringify(value.slice(1, -1)) : value;
}

const mostShown = 5;

function refusalText({ field, got, wanted }: Refusal): string {
  const shown =
    got.slice(0, mostShown).join(", ") + (got.length > mostShown ? `, … (${got.length} values)` : "");
  return `${field} is ${got.length === 0 ? "missing" : shown}, the pattern wants ${anyOf(wanted)}`;
}

function anyOf(values: readonly string[]): string {
  return values.length === 1 ? (values[0] ?? "") : `one of ${values.join(", ")}`;
}
