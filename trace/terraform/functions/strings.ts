import { createHash } from "node:crypto";
import { EvaluationError } from "../evaluate/scope";
import { isList, type Value } from "../value";
import { list, number, type TerraformFunction, text } from "./arguments";

/** Functions on strings; every argument is known. */
export const stringFunctions: ReadonlyMap<string, TerraformFunction> = new Map<string, TerraformFunction>([
  ["lower", ([value]) => text(value).toLowerCase()],
  ["upper", ([value]) => text(value).toUpperCase()],
  ["title", ([value]) => text(value).replace(/\b\w/g, (letter) => letter.toUpperCase())],
  ["trimspace", ([value]) => text(value).trim()],
  ["chomp", ([value]) => text(value).replace(/[\r\n]+$/, "")],
  ["trim", ([value, characters]) => trim(text(value), text(characters))],
  ["trimprefix", ([value, prefix]) => withoutPrefix(text(value), text(prefix))],
  ["trimsuffix", ([value, suffix]) => withoutSuffix(text(value), text(suffix))],
  ["startswith", ([value, prefix]) => text(value).startsWith(text(prefix))],
  ["endswith", ([value, suffix]) => text(value).endsWith(text(suffix))],
  ["strcontains", ([value, part]) => text(value).includes(text(part))],
  ["strrev", ([value]) => [...text(value)].reverse().join("")],
  ["substr", ([value, from, length]) => substring(text(value), number(from), number(length))],
  ["split", ([separator, value]) => (text(value) === "" ? [""] : text(value).split(text(separator)))],
  ["replace", ([value, from, to]) => replace(text(value), text(from), text(to))],
  ["regex", ([pattern, value]) => captured(expression(text(pattern), "").exec(text(value)))],
  [
    "regexall",
    ([pattern, value]) =>
      [...text(value).matchAll(expression(text(pattern), "g"))].map((found) => captured(found)),
  ],
  ["indent", ([spaces, value]) => text(value).replaceAll("\n", `\n${" ".repeat(number(spaces))}`)],
  ["formatlist", ([pattern, ...args]) => formatList(text(pattern), args)],
  ["urlencode", ([value]) => encodeURIComponent(text(value)).replaceAll("%20", "+")],
  ["base64encode", ([value]) => Buffer.from(text(value), "utf8").toString("base64")],
  ["base64decode", ([value]) => Buffer.from(text(value), "base64").toString("utf8")],
  ["dirname", ([value]) => text(value).replace(/\/?[^/]*$/, "") || "."],
  ["basename", ([value]) => text(value).replace(/^.*\//, "")],
  ["md5", ([value]) => hash("md5", value, "hex")],
  ["sha1", ([value]) => hash("sha1", value, "hex")],
  ["sha256", ([value]) => hash("sha256", value, "hex")],
  ["sha512", ([value]) => hash("sha512", value, "hex")],
  ["base64sha256", ([value]) => hash("sha256", value, "base64")],
  ["base64sha512", ([value]) => hash("sha512", value, "base64")],
  ["pathexpand", ([value]) => text(value)],
  ["parseint", ([value, base]) => Number.parseInt(text(value), number(base))],
  ["join", ([separator, ...lists]) => lists.flatMap(list).map(text).join(text(separator))],
]);

function hash(algorithm: string, value: Value | undefined, as: "hex" | "base64"): string {
  return createHash(algorithm).update(text(value), "utf8").digest(as);
}

function trim(value: string, characters: string): string {
  const drop = new Set(characters);
  const kept = [...value];
  while (kept.length > 0 && drop.has(kept[0] ?? "")) kept.shift();
  while (kept.length > 0 && drop.has(kept.at(-1) ?? "")) kept.pop();
  return kept.join("");
}

export function withoutPrefix(value: string, prefix: string): string {
  return prefix !== "" && value.startsWith(prefix) ? value.slice(prefix.length) : value;
}

export function withoutSuffix(value: string, suffix: string): string {
  return suffix !== "" && value.endsWith(suffix) ? value.slice(0, -suffix.length) : value;
}

function substring(value: string, from: number, length: number): string {
  const characters = [...value];
  const start = from < 0 ? characters.length + from : from;
  return characters.slice(start, length < 0 ? undefined : start + length).join("");
}

/** A `from` between slashes is a regular expression. */
function replace(value: string, from: string, to: string): string {
  if (from.length < 3 || !from.startsWith("/") || !from.endsWith("/"))
    return value.replaceAll(from, () => to);
  return value.replace(expression(from.slice(1, -1), "g"), to.replaceAll(/\$\{(\w+)\}/g, "$$$1"));
}

function expression(pattern: string, flags: string): RegExp {
  try {
    return new RegExp(pattern.replaceAll("(?P<", "(?<"), `${flags}u`);
  } catch {
    throw new EvaluationError(`the regular expression "${pattern}" cannot be read`);
  }
}

/** The whole match, or what its groups captured: a list, or a map where they are named. */
function captured(found: RegExpExecArray | RegExpMatchArray | null): Value {
  if (found === null) throw new EvaluationError("the regular expression does not match");
  if (found.groups !== undefined)
    return new Map(Object.entries(found.groups).map(([key, part]) => [key, part ?? null]));
  return found.length === 1 ? found[0] : found.slice(1).map((part) => part ?? null);
}

function formatList(pattern: string, args: readonly Value[]): Value {
  const length = Math.max(0, ...args.map((arg) => (isList(arg) ? arg.length : 1)));
  return Array.from({ length }, (_, index) =>
    formatKnown(
      pattern,
      args.map((arg) => (isList(arg) ? (arg[index] ?? null) : arg)),
    ),
  );
}

function formatKnown(pattern: string, args: readonly Value[]): string {
  return formatParts(pattern, args).map(text).join("");
}

/** The parts of a `format`: text, and the arguments that its verbs stand for. */
export function formatParts(pattern: string, args: readonly Value[]): Value[] {
  const parts: Value[] = [];
  let next = 0;
  let end = 0;
  for (const found of pattern.matchAll(/%(?:\[(\d+)\])?(0?)(\d*)(?:\.(\d+))?([a-zA-Z%])/g)) {
    parts.push(pattern.slice(end, found.index));
    end = found.index + found[0].length;
    const [, position, zero = "", width = "", precision, verb = ""] = found;
    if (verb === "%") {
      parts.push("%");
      continue;
    }
    if (position !== undefined) next = Number(position) - 1;
    const value = args[next++];
    if (value === undefined) throw new EvaluationError(`format has no argument for ${found[0]}`);
    parts.push(formatOne(value, verb, width, zero === "0", precision));
  }
  return [...parts, pattern.slice(end)];
}

function formatOne(value: Value, verb: string, width: string, zeros: boolean, precision?: string): Value {
  if (verb === "q") return JSON.stringify(text(value));
  if ((verb === "s" || verb === "v") && width === "") return value;
  const plain = verb === "f" ? number(value).toFixed(Number(precision ?? 6)) : plainVerb(verb, value);
  return plain.padStart(Math.min(Number(width), 10_000), zeros ? "0" : " ");
}

function plainVerb(verb: string, value: Value): string {
  if (verb === "x") return number(value).toString(16);
  return verb === "d" ? String(Math.trunc(number(value))) : text(value);
}
