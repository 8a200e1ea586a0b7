import type { Expression } from "../expression/syntax";
import { Names } from "../names";
import { type Type, typeOf } from "../types/type";
import { knownText, type Value } from "../value";

/** The type that a null has where the variable or the attribute it is in has one; `any` where nothing tells it. */
export function typeOfNull(expression: Expression, evaluate: (expression: Expression) => Value): Type {
  if (expression.kind !== "attribute" && expression.kind !== "index") return "any";
  const whole = evaluate(expression.of);
  const name = expression.kind === "attribute" ? expression.name : knownText(evaluate(expression.key));
  if (name === undefined) return "any";
  if (whole instanceof Names) return whole.typeOf(name);
  const type = typeOf(whole);
  if (typeof type === "string") return "any";
  if ("of" in type) return type.of;
  return ("items" in type ? type.items[Number(name)] : type.attributes.get(name)) ?? "any";
}
