import type { Expression } from "../expression/syntax";
import { commonType, convert, toOneType, truthOf } from "../types/convert";
import { typeOf } from "../types/type";
import { derivedFrom, hiddenBy, type Value } from "../value";
import { equal } from "./access";
import { typeOfNull } from "./null-type";
import { EvaluationError } from "./scope";

type Conditional = Extract<Expression, { readonly kind: "conditional" }>;
type Evaluate = (expression: Expression) => Value;

/**
 * The value of a conditional. Terraform looks at both branches, and brings the one that is taken to a type that both
 * have: `true ? 1 : "a"` is a text.
 */
export function chooseBranch({ condition, yes, no }: Conditional, evaluate: Evaluate): Value {
  const decision = evaluate(condition);
  if (hiddenBy(decision) !== undefined) return whicheverBranch(decision, [yes, no], evaluate);
  const [chosen, other] = truthOf(decision) ? [yes, no] : [no, yes];
  const value = evaluate(chosen);
  const beside = valueOrRefusal(other, evaluate);
  if (beside === undefined) return value;
  const type = beside === null ? typeOfNull(other, evaluate) : typeOf(beside);
  return beside === null && type === "any" ? value : convert(value, commonType([typeOf(value), type]));
}

/** What both branches are, where that is one thing: which of them is taken is not known. */
function whicheverBranch(decision: Value, branches: readonly Expression[], evaluate: Evaluate): Value {
  const [first, second] = branches.map((branch) => valueOrRefusal(branch, evaluate));
  if (first === undefined || second === undefined) return derivedFrom(decision);
  const [one = null, other = null] = toOneType([first, second]);
  return equal(one, other) === true ? one : convert(derivedFrom(decision), typeOf(one));
}

/** The value of a branch that may not be taken; undefined where it makes no sense, which then matters to nobody. */
function valueOrRefusal(branch: Expression, evaluate: Evaluate): Value | undefined {
  try {
    return evaluate(branch);
  } catch (error) {
    if (error instanceof EvaluationError) return undefined;
    throw error;
  }
}
