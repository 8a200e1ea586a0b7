import { posix } from "node:path";
import { EvaluationError } from "../evaluate/scope";
import { lettersOf } from "../letters";
import { listOf } from "../types/type";
import { concatenate, isList, Unknown, type Value } from "../value";
import { number, type TerraformFunction, text } from "./arguments";
import { texts } from "./collections";
import { formatParts } from "./format";
import { goExpression } from "./go-expression";
import { textual } from "./textual";

/** Functions on strings; every argument is known. */
export const stringFunctions: ReadonlyMap<string, TerraformFunction> = new Map<string, TerraformFunction>([
  ["lower", ([value]) => lower(text(value))],
  ["upper", ([value]) => upper(text(value))],
  ["title", ([value]) => text(value).replace(/(?<![\p{L}\p{N}_])\p{L}/gu, upper)],
  ["trimspace", ([value]) => text(value).replace(/^\p{White_Space}+|\p{White_Space}+$/gu, "")],
  ["chomp", ([value]) => text(value).replace(/[\r\n]+$/, "")],
  ["trim", ([value, characters]) => trim(text(value), text(characters))],
  ["trimprefix", ([value, prefix]) => withoutPrefix(text(value), text(prefix))],
  ["trimsuffix", ([value, suffix]) => withoutSuffix(text(value), text(suffix))],
  ["startswith", ([value, prefix]) => text(value).startsWith(text(prefix))],
  ["endswith", ([value, suffix]) => text(value).endsWith(text(suffix))],
  ["strcontains", ([value, part]) => text(value).includes(text(part))],
  ["strrev", ([value]) => lettersOf(text(value)).reverse().join("")],
  ["substr", ([value, from, length]) => substring(text(value), number(from), number(length))],
  ["split", ([separator, value]) => listOf(split(text(separator), text(value)), "string")],
  ["replace", ([value, from, to]) => replace(text(value), text(from), text(to))],
  ["regex", ([pattern, value]) => firstMatch(text(pattern), text(value))],
  [
    "regexall",
    ([pattern, value]) => {
      const expression = goExpression(text(pattern), "g");
      return expression === undefined
        ? new Unknown("regexall(...)", false)
        : listOf([...text(value).matchAll(expression)].map(captured), "unclear");
    },
  ],
  ["indent", ([spaces, value]) => text(value).replaceAll("\n", `\n${" ".repeat(number(spaces))}`)],
  ["formatlist", ([pattern, ...args]) => formatList(text(pattern), args)],
  ["dirname", ([value]) => folderOf(text(value))],
  ["basename", ([value]) => lastOf(text(value))],
  [
    "pathexpand",
    ([value]) => (text(value).startsWith("~") ? new Unknown("pathexpand(...)", false) : text(value)),
  ],
  ["join", ([separator, ...lists]) => lists.flatMap(texts).join(text(separator))],
]);

function split(separator: string, value: string): string[] {
  return value === "" ? [""] : value.split(separator);
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
  const characters = lettersOf(value);
  const start = from < 0 ? characters.length + from : from;
  return characters.slice(start, length < 0 ? undefined : start + length).join("");
}

/** A `from` between slashes is a regular expression. */
function replace(value: string, from: string, to: string): Value {
  if (from.length < 2 || !from.startsWith("/") || !from.endsWith("/"))
    return value.replaceAll(from, () => to);
  const expression = goExpression(from.slice(1, -1), "g");
  if (expression === undefined) return new Unknown("replace(...)", false);
  return [...value.matchAll(expression)].reduceRight(
    (text, found) =>
      text.slice(0, found.index) + filled(to, found) + text.slice(found.index + found[0].length),
    value,
  );
}

/** As Go fills a template: `$1x` is the group named `1x`, and one that is not there is empty. */
function filled(template: string, found: RegExpMatchArray): string {
  return template.replace(/\$(?:\$|(\w+)|\{(\w+)\})/g, (all, bare?: string, braced?: string) => {
    const name = bare ?? braced;
    if (name === undefined) return all === "$$" ? "$" : all;
    return (/^\d+$/.test(name) ? found[Number(name)] : found.groups?.[name]) ?? "";
  });
}

function firstMatch(pattern: string, value: string): Value {
  const expression = goExpression(pattern, "");
  return expression === undefined ? new Unknown("regex(...)", false) : captured(expression.exec(value));
}

function lower(value: string): string {
  return [...value].map((letter) => [...letter.toLowerCase()][0] ?? letter).join("");
}

/** Letter by letter, as Go does it: one that becomes two stays. */
function upper(value: string): string {
  return [...value]
    .map((letter) => (letter.toUpperCase().length > letter.length ? letter : letter.toUpperCase()))
    .join("");
}

function folderOf(path: string): string {
  const folder = posix.normalize(path.slice(0, path.lastIndexOf("/") + 1));
  return folder.length > 1 && folder.endsWith("/") ? folder.slice(0, -1) : folder;
}

function lastOf(path: string): string {
  return path === "" ? "." : posix.basename(path) || "/";
}

/** The whole match, or what its groups captured: a list, or a map where they are named. */
function captured(found: RegExpExecArray | RegExpMatchArray | null): Value {
  if (found === null) throw new EvaluationError("the regular expression does not match");
  if (found.groups !== undefined && Object.keys(found.groups).length < found.length - 1)
    throw new EvaluationError("the regular expression has groups with and without names");
  if (found.groups !== undefined)
    return new Map(Object.entries(found.groups).map(([key, part]) => [key, part ?? null]));
  return found.length === 1 ? found[0] : found.slice(1).map((part) => part ?? null);
}

function formatList(pattern: string, args: readonly Value[]): Value {
  const lengths = new Set(args.filter(isList).map(({ length }) => length));
  if (lengths.size > 1) throw new EvaluationError("the lists of formatlist differ in length");
  const [length = 1] = lengths;
  const made = Array.from({ length }, (_, index) =>
    formatKnown(
      pattern,
      args.map((arg) => (isList(arg) ? (arg[index] ?? null) : arg)),
    ),
  );
  return listOf(made, "string");
}

function formatKnown(pattern: string, args: readonly Value[]): Value {
  return concatenate(formatParts(pattern, args).map(textual));
}
