import { NestedBlock } from "../nested-block";
import { isSet, kindOf, sameType, typeOf } from "../types/type";
import {
  derivedFrom,
  Handle,
  hiddenBy,
  isList,
  isObject,
  knownText,
  Template,
  Unknown,
  UnknownInstances,
  UnknownLength,
  type Value,
} from "../value";
import { EvaluationError } from "./scope";

/** The attribute of a value: `value.name`. */
export function attributeOf(value: Value, name: string): Value {
  if (value instanceof Handle) return value.get(name);
  if (value instanceof Unknown) return partOf(value, `.${name}`);
  if (isObject(value)) {
    const found = value instanceof NestedBlock ? value.attribute(name) : value.get(name);
    if (found === undefined) throw new EvaluationError(`there is no "${name}" in the object`);
    return found;
  }
  if (value === null) throw new EvaluationError(`null has no "${name}"`);
  throw new EvaluationError(`only an object has "${name}"`);
}

/** The item of a collection: `value[key]`. */
export function itemOf(value: Value, key: Value): Value {
  const text = knownText(key);
  if (value instanceof UnknownInstances)
    return equal(key, value.key) === true ? value.item : derivedFrom(value);
  if (text === undefined) {
    if (hiddenBy(key) === undefined) throw new EvaluationError("an index is a number or a string");
    const [only] = isList(value) && value.length === 1 ? value : [];
    return only ?? derivedFrom(key);
  }
  if (value instanceof Unknown) return partOf(value, /^\d+$/.test(text) ? `[${text}]` : `["${text}"]`);
  if (!isList(value)) return attributeOf(value, text);
  if (isSet(value)) throw new EvaluationError("the items of a set have no index");
  const found = /^\d+$/.test(text) ? value[Number(text)] : undefined;
  if (found === undefined) throw new EvaluationError(`there is no [${text}] in a list of ${value.length}`);
  return found;
}

/** A part of an unknown is the same wherever it is named, if the whole is; of one that was derived it is another. */
function partOf(whole: Unknown, step: string): Unknown {
  if (!whole.exact) return derivedFrom(whole);
  const of = whole.of && { address: whole.of.address, attribute: whole.of.attribute + step };
  return new Unknown(whole.reference + step, true, of);
}

/** Whether two values are equal: undefined where that is not known. */
export function equal(left: Value, right: Value): boolean | undefined {
  if (left === right) return true;
  if (left instanceof Unknown && right instanceof Unknown)
    return left.exact && right.exact && left.reference === right.reference ? true : undefined;
  if (left instanceof Handle || right instanceof Handle)
    return left === null || right === null ? false : undefined;
  if (left instanceof Template && right instanceof Template) return equalTemplates(left, right);
  if (left instanceof Template) return unlikeTemplate(left, right);
  if (right instanceof Template) return unlikeTemplate(right, left);
  if (left instanceof UnknownLength) return right === 0 ? false : undefined;
  if (left instanceof Unknown)
    return isNeverEmpty(left) && (typeof right !== "string" || right === "") ? false : undefined;
  if (right instanceof Unknown) return equal(right, left);
  if (isList(left) && isList(right)) return every([equalTypes(left, right), equalItems(left, right)]);
  if (isObject(left) && isObject(right)) {
    if (left.size !== right.size) return false;
    const items = [...left].map(([key, item]) => right.has(key) && equal(item, right.get(key) ?? null));
    return every([equalTypes(left, right), ...items]);
  }
  return false;
}

function equalItems(left: readonly Value[], right: readonly Value[]): boolean | undefined {
  // Of a set, which items are the same and which is where is not known before all of them are.
  const hidden = [left, right].some((value) => isSet(value) && hiddenBy(value) !== undefined);
  if (hidden) return undefined;
  if (left.length !== right.length) return false;
  return every(left.map((item, index) => equal(item, right[index] ?? null)));
}

/** A list is no tuple, nor a set, whatever is in them; the items tell their own types, where there are any. */
function equalTypes(left: Value, right: Value): boolean | undefined {
  const [one, other] = [kindOf(left), kindOf(right)];
  if (one === undefined || other === undefined) return undefined;
  if (one !== other) return false;
  const isEmpty = [left, right].every((value) =>
    isList(value) ? value.length === 0 : isObject(value) && value.size === 0,
  );
  return isEmpty ? sameType(typeOf(left), typeOf(right)) : true;
}

/** A resource's own ARN, id, name or URL is never null or empty; a variable may be. */
export function isNeverEmpty(value: Unknown): boolean {
  return value.exact && value.of !== undefined && /^(arn|id|name|url)$/.test(value.of.attribute);
}

function equalTemplates(left: Template, right: Template): boolean | undefined {
  if (left.parts.length !== right.parts.length) return undefined;
  const same = left.parts.every((part, index) => equal(part, right.parts[index] ?? null) === true);
  return same ? true : undefined;
}

/** A string with some known text is not null, not empty, and no collection. */
function unlikeTemplate(template: Template, other: Value): boolean | undefined {
  const hasText = template.parts.some((part) => typeof part === "string");
  if (other === null || isList(other) || isObject(other)) return false;
  return other === "" && hasText
    ? false
    : other instanceof Unknown || typeof other === "string"
      ? undefined
      : false;
}

/** Three-valued "and" over all. */
export function every(results: readonly (boolean | undefined)[]): boolean | undefined {
  if (results.includes(false)) return false;
  return results.includes(undefined) ? undefined : true;
}
