import { exact } from "../evaluate/operators";
import { EvaluationError } from "../evaluate/scope";
import { listOf, unknownOf } from "../types/type";
import { Unknown, type Value } from "../value";
import { list, number, type TerraformFunction } from "./arguments";
import { longestMade } from "./sets";

/** Functions on numbers; every argument is known. */
export const numberFunctions: ReadonlyMap<string, TerraformFunction> = new Map<string, TerraformFunction>([
  ["range", (args) => range(args.map(number))],
  ["sum", ([value]) => sum(atLeastOne(list(value)).map(number))],
  ["max", (args) => Math.max(...atLeastOne(args).map(number))],
  ["min", (args) => Math.min(...atLeastOne(args).map(number))],
  ["abs", ([value]) => Math.abs(number(value))],
  ["ceil", ([value]) => Math.ceil(number(value))],
  ["floor", ([value]) => Math.floor(number(value))],
  ["signum", ([value]) => signOf(number(value))],
  ["pow", ([base, exponent]) => wholeOf(number(base) ** number(exponent))],
  ["log", ([value, base]) => wholeOf(Math.log(number(value)) / Math.log(number(base)))],
  ["parseint", ([value, base]) => integer(value, number(base))],
]);

/** Terraform's fraction may differ in its last digits, or have more of them. */
function wholeOf(result: number): Value {
  return Number.isSafeInteger(result)
    ? result
    : unknownOf("number", new Unknown("a number of many digits", false));
}

function signOf(value: number): number {
  if (!Number.isInteger(value)) throw new EvaluationError("expected a whole number");
  return Math.sign(value);
}

function sum(numbers: readonly number[]): Value {
  return exact(
    numbers.reduce((total, item) => total + item, 0),
    ...numbers,
  );
}

function atLeastOne(value: readonly Value[]): readonly Value[] {
  if (value.length === 0) throw new EvaluationError("expected at least one number");
  return value;
}

function range(args: readonly number[]): Value {
  const [first = 0, second, step] = args;
  const start = second === undefined ? 0 : first;
  const end = second ?? first;
  const by = step ?? (end < start ? -1 : 1);
  if (by === 0 || (by > 0 ? end < start : end > start))
    throw new EvaluationError(`no step of ${by} leads from ${start} to ${end}`);
  const length = Math.ceil((end - start) / by);
  if (length > longestMade)
    throw new EvaluationError(`a range of more than ${longestMade} items is not read`);
  return listOf(
    Array.from({ length }, (_, index) => exact(start + index * by, start, by)),
    "number",
  );
}

function integer(value: Value | undefined, base: number): Value {
  if (typeof value !== "string") throw new EvaluationError("expected a string");
  const digits = "0123456789abcdefghijklmnopqrstuvwxyz".slice(0, base);
  if (base > 36 || !new RegExp(`^[-+]?[${digits}]+$`, "i").test(value))
    throw new EvaluationError(`"${value}" is no whole number in base ${base}`);
  return exact(Number.parseInt(value, base));
}
