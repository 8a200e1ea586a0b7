import type { Scope } from "../evaluate/scope";
import { setOf } from "../types/set";
import { derivedFrom, hiddenBy, Unknown, type Value } from "../value";
import { text } from "./arguments";

/** The files of a folder whose path fits a pattern, sorted: `fileset(path.module, "rules/*.json")`. */
export function fileSet(args: readonly Value[], scope: Scope): Value {
  const hidden = args.find((arg) => hiddenBy(arg) !== undefined);
  if (hidden !== undefined) return derivedFrom(hidden);
  const [folder, pattern] = args.map(text);
  if (folder === undefined || pattern === undefined) return new Unknown("fileset(...)", false);
  const files = scope.files.list(folder);
  if (files === undefined) return new Unknown(`fileset("${folder}", "${pattern}")`, false);
  // A pattern of many wildcards would take too long to look for.
  if ((pattern.match(/[*{]/g) ?? []).length > mostWildcards)
    return new Unknown(`fileset(... "${pattern}")`, false);
  scope.budget.spend(files.length);
  const wanted = expressionOf(pattern);
  return setOf(
    files.filter((file) => wanted.test(file)),
    "string",
  );
}

const mostWildcards = 8;

/** `*` and `?` stay within a folder, `**` goes through any; `{a,b}` is one of them. */
const wildcards: Readonly<Record<string, string>> = {
  "**/": "(?:.*/)?",
  "**": ".*",
  "*": "[^/]*",
  "?": "[^/]",
  "{": "(?:",
  "}": ")",
  ",": "|",
};

function expressionOf(pattern: string): RegExp {
  const source = pattern
    .replace(/^\.\//, "")
    .replace(/\*\*\/|\*\*|[*?{},]|[.+^$()|\\/]/g, (found) => wildcards[found] ?? `\\${found}`);
  return new RegExp(`^${source}$`);
}
