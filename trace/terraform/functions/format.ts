import { Budget, EvaluationError } from "../evaluate/scope";
import { lettersOf } from "../letters";
import { isList, isObject, numberText, Unknown, type Value } from "../value";
import { number, text, truth } from "./arguments";
import { encodeJson, jsonText } from "./json";

const verbs = /%(?:\[(\d+)\])?([-+ 0#]*)(\d*)(?:\.(\d+))?([\s\S]|$)/g;

/** The parts of a `format`: text, and the arguments that its verbs stand for; what is not computed is unknown. */
export function formatParts(pattern: string, args: readonly Value[]): Value[] {
  const parts: Value[] = [];
  const used = new Set<number>();
  let next = 0;
  let end = 0;
  for (const found of pattern.matchAll(verbs)) {
    parts.push(pattern.slice(end, found.index));
    end = found.index + found[0].length;
    const [all, position, flags = "", width = "", precision, verb = ""] = found;
    if (all === "%%") {
      parts.push("%");
      continue;
    }
    if (position !== undefined) next = Number(position) - 1;
    const value = args[next];
    if (value === undefined) throw new EvaluationError(`format has no argument for ${all}`);
    used.add(next++);
    parts.push(formatOne(value, verb, flags, Number(width), precision));
  }
  if (used.size < args.length) throw new EvaluationError("format has more arguments than verbs");
  return [...parts, pattern.slice(end)];
}

const widest = 10_000;

function formatOne(value: Value, verb: string, flags: string, width: number, precision?: string): Value {
  if (value === null) return new Unknown("format(...)", false);
  if (verb === "s" && (isList(value) || isObject(value)))
    throw new EvaluationError("format's %s takes no collection");
  if ((verb === "s" || verb === "v") && width === 0 && flags === "" && precision === undefined)
    return isList(value) || isObject(value) ? encodeJson(value, new Budget(), "sorted") : value;
  const plain = /[# ]/.test(flags) ? undefined : plainVerb(verb, value, precision);
  if (plain === undefined || width > widest) return new Unknown("format(...)", false);
  const signed = flags.includes("+") && "dfex".includes(verb) && !plain.startsWith("-") ? `+${plain}` : plain;
  const missing = " ".repeat(Math.max(0, width - lettersOf(signed).length));
  if (flags.includes("-")) return signed + missing;
  if (!flags.includes("0") || verb === "s" || verb === "q") return missing + signed;
  const [sign = ""] = /^[-+]?/.exec(signed) ?? [];
  return sign + signed.slice(sign.length).padStart(width - sign.length, "0");
}

function plainVerb(verb: string, value: Value, precision: string | undefined): string | undefined {
  switch (verb) {
    case "s":
    case "v":
      return precision === undefined
        ? text(value)
        : lettersOf(text(value)).slice(0, Number(precision)).join("");
    case "q":
      return jsonText(text(value));
    case "t":
      return String(truth(value));
    case "f":
      return Number(precision ?? 6) > 20 ? undefined : number(value).toFixed(Number(precision ?? 6));
    case "d":
      return precision === undefined ? numberText(whole(value)) : undefined;
    case "b":
    case "o":
    case "x":
    case "X": {
      const digits = whole(value).toString({ b: 2, o: 8, x: 16, X: 16 }[verb]);
      return precision !== undefined ? undefined : verb === "X" ? digits.toUpperCase() : digits;
    }
    default:
      return undefined;
  }
}

function whole(value: Value): number {
  const given = number(value);
  if (Number.isInteger(given)) return given;
  throw new EvaluationError("expected a whole number");
}
