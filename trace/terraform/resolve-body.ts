import { bodies, isJson, type Json } from "./blocks";
import { entriesOf, evaluate } from "./evaluate/evaluate";
import { EvaluationError, type Scope, within } from "./evaluate/scope";
import { parseTemplate } from "./expression/parse";
import { ExpressionError } from "./expression/syntax";
import { derivedFrom, isList, isObject, knownText, Unknown, type Value } from "./value";

/** Resolves a value of Terraform's JSON syntax, in which each string is a template. */
export function resolveJson(value: unknown, scope: Scope): Value {
  scope.budget.spend();
  if (typeof value === "string") return resolveText(value, scope);
  if (value === null || typeof value === "number" || typeof value === "boolean") return value;
  if (Array.isArray(value)) return value.map((item: unknown) => resolveJson(item, scope));
  return isJson(value) ? resolveObject(value, scope) : null;
}

function resolveText(text: string, scope: Scope): Value {
  if (!text.includes("${") && !text.includes("%{")) return text.normalize();
  try {
    return evaluate(parseTemplate(text), scope);
  } catch (error) {
    if (error instanceof ExpressionError) throw new EvaluationError(error.message);
    throw error;
  }
}

function resolveObject(value: Json, scope: Scope): Value {
  const result = new Map<string, Value>();
  for (const [key, item] of Object.entries(value)) {
    if (key === "dynamic" && isDynamic(item)) {
      for (const [name, blocks] of expandDynamic(item, scope)) {
        const written = result.get(name);
        result.set(name, isList(written) && isList(blocks) ? [...written, ...blocks] : blocks);
      }
    } else {
      const name = resolveText(key, scope);
      const text = knownText(name);
      if (text === undefined) return derivedFrom(name);
      result.set(text, resolveJson(item, scope));
    }
  }
  return result;
}

function isDynamic(value: unknown): value is Json | Json[] {
  return bodies(value).some((body) =>
    Object.values(body).some((blocks) => bodies(blocks).some((block) => "for_each" in block)),
  );
}

/** The blocks that `dynamic` makes, by name: unknown where what it goes through is not known. */
export function expandDynamic(value: unknown, scope: Scope): ReadonlyMap<string, Value> {
  const result = new Map<string, Value>();
  for (const labels of bodies(value))
    for (const [label, blocks] of Object.entries(labels))
      for (const block of bodies(blocks)) {
        const made = expandOne(label, block, scope);
        const before = result.get(label);
        result.set(label, isList(before) && isList(made) ? [...before, ...made] : made);
      }
  return result;
}

function expandOne(label: string, block: Json, scope: Scope): Value {
  const collection = resolveJson(block.for_each ?? [], scope);
  const entries = entriesOf(collection);
  if (entries === undefined) return derivedFrom(collection);
  const iterator = typeof block.iterator === "string" ? block.iterator.replace(/^\$\{(.*)\}$/, "$1") : label;
  const isSet = !isObject(collection);
  return entries.flatMap(([key, item]) => {
    const each = new Map<string, Value>([
      ["key", isSet ? item : key],
      ["value", item],
    ]);
    const inner = within(scope, new Map([[iterator, each]]));
    return bodies(block.content).map((content) => resolveJson(content, inner));
  });
}

/** A value, or an unknown where Terraform would refuse the expression. */
export function resolveOr(
  resolve: () => Value,
  report: (problem: string) => void,
  reference = "an expression",
): Value {
  try {
    return resolve();
  } catch (error) {
    if (!(error instanceof EvaluationError || error instanceof RangeError)) throw error;
    report(error instanceof RangeError ? "what it refers to is nested too deeply" : error.message);
    return new Unknown(reference, false);
  }
}
